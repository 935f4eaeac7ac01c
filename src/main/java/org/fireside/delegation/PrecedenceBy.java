package org.fireside.delegation;

/** What an order of precedence goes by. Where it says nothing about two, the next thing in its sentence does. */
public enum PrecedenceBy {
    /** Rank of the office, then the day of taking it, then the name; delegations by their heads. */
    RANK,
    /**
     * Rank of the office, then the day of presenting credentials, then as {@link #RANK}: how heads of mission are placed (Vienna
     * Convention on Diplomatic Relations, 1961, articles 13 and 16; first agreed on at the Congress of Vienna, 1815).
     */
    CREDENTIALS,
    /** Delegations by the alphabet of a language, as the United Nations seats its members by the English one; within each as {@link #RANK}. */
    COUNTRY
}

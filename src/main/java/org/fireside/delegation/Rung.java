package org.fireside.delegation;

import org.fireside.directory.RankClass;

/**
 * A rung of the ladder of precedence: the ranks that offices give, and one for former offices of whatever rank. The order of the
 * constants is the product's default, highest first.
 *
 * <p>It joins what protocol offices agree on for visitors, and is meant to be changed where a host's own order differs. From the
 * Order of Precedence of the United States of America (Department of State, Office of the Chief of Protocol, Ceremonials Division,
 * revision of 14 May 2020): the head of state, presiding officers of parliament before ministers, ministers before members of
 * parliament, these before officials, former holders of the highest offices on places of their own. From the Vienna Convention on
 * Diplomatic Relations (1961, articles 14 and 16): ambassadors are one class. Heads of government follow heads of state, as the
 * United Nations' Protocol and Liaison Service lists them. That former offices follow those of parliament, and go before officials
 * in service, is this product's choice.
 */
public enum Rung {
    HEAD_OF_STATE, HEAD_OF_GOVERNMENT, PRESIDING_OFFICER, PARTY_LEADER, MINISTER, AMBASSADOR, LEGISLATOR,
    /** Whose office is a former one on the convening's day, whatever rank it gave; among them that rank counts. */
    FORMER_OFFICE,
    SENIOR_OFFICIAL, OFFICIAL, OTHER;

    /** The rung of an office that is held. */
    public static Rung of(RankClass rank) {
        return valueOf(rank.name());
    }
}

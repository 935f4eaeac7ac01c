package org.fireside.qanda;

/** In which order a phone shows the questions. */
public enum PublicOrder {
    VOTES, NEWEST
}

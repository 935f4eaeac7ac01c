package org.fireside.delegation;

/** What taking a row would do. */
public enum RowKind {
    /** Somebody, or a place known by office, is registered. */
    NEW,
    /** All of it is there already. */
    MATCH,
    /** Something is written anew. */
    CHANGE,
    /** It may be of somebody who is known: a human says who. */
    MAYBE,
    /** Something is wrong with it. */
    ERROR;

    /** Whether it can be taken as it is. */
    public boolean isGood() {
        return this == NEW || this == MATCH || this == CHANGE;
    }
}

package org.fireside.qanda;

/** Who may vote. */
public enum Admission {
    /** Every browser is a voter. */
    ANYONE,
    /** Every guest with a confirmed place is one voter, whatever number of browsers they have. */
    CONFIRMED,
    /** Every guest who is checked in is one voter. */
    PRESENT
}

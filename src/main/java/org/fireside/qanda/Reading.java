package org.fireside.qanda;

/** When a moderator reads the questions: before all see them, or after. */
public enum Reading {
    BEFORE, AFTER
}

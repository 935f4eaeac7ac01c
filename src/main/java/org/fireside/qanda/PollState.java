package org.fireside.qanda;

/** The life of a poll. Only an open one takes answers. */
public enum PollState {
    DRAFT, OPEN, CLOSED
}

package org.fireside.qanda;

/** How a poll is answered: by one of its options, by a number from 1 to 5, or in a few words. */
public enum PollKind {
    CHOICE, SCALE, WORDS
}

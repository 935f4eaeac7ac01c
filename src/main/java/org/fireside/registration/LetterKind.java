package org.fireside.registration;

/** What is written to a guest. */
public enum LetterKind {
    INVITATION,
    /** The invitation once more, to who has not answered. */
    REMINDER,
    /** The guest accepted, and has a place. */
    CONFIRMED,
    /** The guest accepted, and waits for a place. */
    WAITLISTED,
    /** A place came free for who waited. */
    PLACE_FREE;

    /** Whether the convening goes with it, for the guest's calendar. */
    boolean hasCalendar() {
        return this != WAITLISTED;
    }
}

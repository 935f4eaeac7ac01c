package org.fireside.qanda;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The life of a question. */
public enum QuestionState {
    SUBMITTED, APPROVED, QUEUED, ASKED, ANSWERED, DISMISSED, MERGED;

    /** In which it was put, in the session or in writing. */
    public static final Set<QuestionState> REACHED = Collections.unmodifiableSet(EnumSet.of(ASKED, ANSWERED));
    /** In which it waits, and was not put. */
    public static final Set<QuestionState> WAITING = Collections.unmodifiableSet(EnumSet.of(SUBMITTED, APPROVED, QUEUED));
}

package org.fireside.qanda;

/** The life of a question. */
public enum QuestionState {
    SUBMITTED, APPROVED, QUEUED, ASKED, ANSWERED, DISMISSED, MERGED
}

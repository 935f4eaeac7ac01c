package org.fireside.qanda;

/** How a question came in. */
public enum QuestionOrigin {
    PHONE, CARD, STAFF, FLOOR
}

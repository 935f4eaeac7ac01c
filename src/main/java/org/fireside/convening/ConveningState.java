package org.fireside.convening;

/** The life of a convening. */
public enum ConveningState {
    DRAFT, PUBLISHED, LIVE, CLOSED, ARCHIVED, CANCELLED
}

package org.fireside.convening;

/** Which convenings a list shows. */
public enum ConveningList {
    /** Live and to come. */
    UPCOMING,
    /** Over, closed or cancelled. */
    PAST,
    /** Those the caller organizes. */
    MINE
}

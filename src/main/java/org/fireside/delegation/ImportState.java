package org.fireside.delegation;

/** How far a list is that somebody sent. */
public enum ImportState {
    /** It was read; which column holds what is to be chosen. */
    COLUMNS,
    /** Its rows are compared with what is known. */
    CHECKING,
    /** What each row would do is shown, and nothing of it is written. */
    PREVIEW,
    /** Its rows are written. */
    TAKING,
    /** Nothing of it waits any more. */
    DONE;

    /** Whether something is under way that nobody can change now. */
    public boolean isWorking() {
        return this == CHECKING || this == TAKING;
    }
}

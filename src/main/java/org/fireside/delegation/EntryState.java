package org.fireside.delegation;

/** Whether the host agrees with an entry in the list of a delegation's members. What staff enter is approved by that. */
public enum EntryState {
    PENDING, APPROVED, RETURNED
}

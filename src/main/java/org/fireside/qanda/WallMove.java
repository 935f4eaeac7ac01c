package org.fireside.qanda;

/** What the moderators do to the wall; each a second time takes it back. */
public enum WallMove {
    BLANK, FREEZE, DARKEN
}

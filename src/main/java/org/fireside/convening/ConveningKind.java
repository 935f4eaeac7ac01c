package org.fireside.convening;

/** What sort of occasion a convening is. */
public enum ConveningKind {
    FIRESIDE_CHAT, CONFERENCE, ROUNDTABLE, BRIEFING, RECEPTION, OTHER
}

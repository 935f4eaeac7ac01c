package org.fireside.convening;

/** What sort of item of the agenda a session is. */
public enum SessionFormat {
    FIRESIDE_CHAT, PANEL, KEYNOTE, ROUNDTABLE, AUDIENCE_QA, RECEPTION, BREAK
}

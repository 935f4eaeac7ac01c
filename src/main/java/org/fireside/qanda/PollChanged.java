package org.fireside.qanda;

/** A poll of a session, or what is answered to it, changed. Fired inside the transaction that changes it. */
public record PollChanged(long sessionId, long pollId) {
}

package org.fireside.qanda;

/** Somebody voted for a question, or took a vote back. Fired inside the transaction that keeps it. */
public record VoteChanged(long sessionId, long questionId) {
}

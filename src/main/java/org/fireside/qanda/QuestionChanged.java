package org.fireside.qanda;

/** A question came, or changed. Fired inside the transaction that changes it. */
public record QuestionChanged(long sessionId, long questionId) {
}

package org.fireside.qanda;

/** Something about a session's floor or its wall changed. Fired inside the transaction that changes it. */
public record FloorChanged(long sessionId) {
}

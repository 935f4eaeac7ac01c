package org.fireside.qanda;

/** Something changed that nobody but the people at the consoles of a session sees. Fired inside the transaction that changes it. */
public record ConsoleChanged(long sessionId) {
}

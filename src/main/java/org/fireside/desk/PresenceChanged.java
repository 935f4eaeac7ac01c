package org.fireside.desk;

import org.fireside.account.ConveningId;

/** Somebody came in or went out. Fired inside the transaction that writes it. */
public record PresenceChanged(ConveningId convening) {
}

package org.fireside.account;

/**
 * A convening was begun, and needs a team. Fired inside the transaction that begins it; who begins it is its first organizer.
 *
 * @param organizer user name of who began it
 */
public record ConveningBegun(ConveningId convening, String organizer) {
}

package org.fireside.convening;

import org.fireside.account.ConveningId;

/**
 * A convening's capacity was set. Fired inside the transaction that sets it; whoever counts places refuses it
 * (with a {@link org.fireside.platform.Refused} for the field {@code capacity}) when more are confirmed already.
 *
 * @param capacity null for no limit
 */
public record CapacitySet(ConveningId convening, Integer capacity) {
}

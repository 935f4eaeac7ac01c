package org.fireside.delegation;

import java.io.Serializable;

/**
 * A delegation in a list, with its numbers.
 *
 * @param listedAs its name in the language that the list is in the alphabetical order of; null where it is no other than its name
 * @param missing confirmed and not in
 */
public record DelegationLine(DelegationCard delegation, String listedAs, long members, long confirmed, long present, long missing, boolean headIsIn) implements Serializable {
}

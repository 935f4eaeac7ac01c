package org.fireside.desk;

import java.io.Serializable;

/**
 * The arrival board in numbers, over all delegations of a convening.
 *
 * @param headsIn how many delegations have their head in
 * @param missing confirmed and not in
 */
public record BoardTotals(long delegations, long headsIn, long confirmed, long present, long missing) implements Serializable {
}

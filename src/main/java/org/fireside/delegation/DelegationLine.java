package org.fireside.delegation;

import java.io.Serializable;

/** A delegation in a list, with its numbers. */
public record DelegationLine(DelegationCard delegation, long members, long confirmed, long present, boolean headIsIn) implements Serializable {
}

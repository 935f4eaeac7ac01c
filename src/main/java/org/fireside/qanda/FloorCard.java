package org.fireside.qanda;

import java.io.Serializable;
import java.util.Set;

/** A session's floor as the people who run it see it. */
public record FloorCard(long sessionId, long conveningId, int version, String code, FloorState state, Reading reading, Admission admission,
        Set<Naming> namings, String heldWords, WallCard wall) implements Serializable {
}

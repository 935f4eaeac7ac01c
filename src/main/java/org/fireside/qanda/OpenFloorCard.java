package org.fireside.qanda;

import java.io.Serializable;

/**
 * A floor that takes questions and votes now.
 *
 * @param session its title
 */
public record OpenFloorCard(long sessionId, String session, String code) implements Serializable {
}

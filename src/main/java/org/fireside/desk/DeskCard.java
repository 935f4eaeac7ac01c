package org.fireside.desk;

import java.io.Serializable;
import org.fireside.registration.GuestCard;

/** A guest as the desk sees them. */
public record DeskCard(GuestCard guest, String delegation, boolean present) implements Serializable {
}

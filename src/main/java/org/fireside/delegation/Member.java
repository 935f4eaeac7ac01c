package org.fireside.delegation;

import java.io.Serializable;
import org.fireside.registration.GuestCard;

/**
 * A member of a delegation, in order of precedence.
 *
 * @param place in the order, from 1
 */
public record Member(int place, GuestCard guest, boolean head, boolean present) implements Serializable {
}

package org.fireside.delegation;

import java.io.Serializable;
import org.fireside.registration.GuestCard;

/**
 * A member of a delegation, in order of precedence.
 *
 * @param place in the order, from 1
 * @param given the place that was given by hand, and why; null where precedence decides
 * @param own what is known of the member only as such
 * @param entry how it stands in the list
 */
public record Member(int place, GuestCard guest, boolean head, boolean present, GivenPlace given, MemberFilled own, EntryCard entry) implements Serializable {
}

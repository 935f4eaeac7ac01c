package org.fireside.registration;

import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.Part;

/**
 * A registration was moved or written anew. Fired inside the transaction that does it; whoever keeps count of parts refuses it (with a
 * {@link org.fireside.platform.Refused} for the field {@code parts}) where it is one too many.
 *
 * @param before the parts in which it counted: none while it is cancelled or declined
 * @param after those in which it counts now
 */
public record RegistrationChanged(ConveningId convening, long registration, Set<Part> before, Set<Part> after) {

    public RegistrationChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }
}

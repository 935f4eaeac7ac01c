package org.fireside.registration;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.fireside.convening.Part;

/**
 * A registration as others see it.
 *
 * @param personId null while only the office is known
 * @param name as it is written; the office's title while nobody is named
 * @param office as it is written on the convening's day, or null
 * @param organisation of the office, or null
 * @param accompanies the name of the guest whom this person accompanies, or null
 */
public record GuestCard(long id, int version, Long personId, Long officeId, String name, String office, String organisation, String email,
        RegistrationState state, Set<Part> parts, String note, String accompanies) implements Serializable {

    /** Whether somebody is named for it. */
    public boolean named() {
        return personId != null;
    }

    /** The moves that are legal now. */
    public List<RegistrationMove> moves() {
        return RegistrationMove.from(state);
    }

    /** The parts in which it counts: none while it is cancelled or declined. */
    public Set<Part> countedParts() {
        return expected() ? parts : Set.of();
    }

    /** Whether the person is expected at the door. */
    public boolean expected() {
        return state.isExpected();
    }
}

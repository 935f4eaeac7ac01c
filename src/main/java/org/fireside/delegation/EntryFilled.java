package org.fireside.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.fireside.convening.Part;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.PersonFilled;
import java.io.Serializable;

/**
 * A member as the focal point fills the form in.
 *
 * @param office null for none
 * @param head whether the member heads the delegation
 * @param member contact and arrival, where that differs from the delegation's
 */
public record EntryFilled(@NotNull @Valid PersonFilled person, @Valid OfficeFilled office, @NotNull(message = "{delegation.part.missing}") Part part,
        boolean head, @NotNull @Valid MemberFilled member) implements Serializable {
}

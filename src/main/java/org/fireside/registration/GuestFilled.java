package org.fireside.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.fireside.convening.Part;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.Given;

/**
 * A registration as somebody fills the form in.
 *
 * @param personId somebody of the directory; or else
 * @param person somebody new; or neither, while only the office is known
 * @param officeId an office of the directory; or else
 * @param office a new one; or neither
 * @param confirmed whether the place is confirmed at once
 */
public record GuestFilled(Long personId, @Valid PersonFilled person, Long officeId, @Valid OfficeFilled office,
        @NotNull Set<Part> parts, @Size(max = 1000) String note, boolean confirmed) {

    public GuestFilled {
        note = Given.orNull(note);
    }
}

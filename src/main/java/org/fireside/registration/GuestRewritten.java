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
 * A registration as somebody writes it anew, with the person and the office it is of.
 *
 * @param edited what the form began with; its versions tell whether somebody else saved first
 * @param person how the person is written, or null where nobody is named
 * @param office the office that counts here: corrected where there is one, new where there is none; null for none
 */
public record GuestRewritten(@NotNull GuestDetails edited, @Valid PersonFilled person, @Valid OfficeFilled office,
        @NotNull Set<Part> parts, @Size(max = 1000) String note) {

    public GuestRewritten {
        note = Given.orNull(note);
    }
}

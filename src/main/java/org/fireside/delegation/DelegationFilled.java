package org.fireside.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.Given;

/**
 * A delegation as somebody fills the form in.
 *
 * @param organisation name of the country or organisation; found in the directory or added to it
 * @param liaison who looks after it on the host's side
 */
public record DelegationFilled(@NotBlank @Size(max = 200) String organisation, @NotNull OrganisationKind kind,
        @Size(max = 200) String liaison, @Size(max = 2000) String note) {

    public DelegationFilled {
        organisation = Given.orNull(organisation);
        liaison = Given.orNull(liaison);
        note = Given.orNull(note);
    }
}

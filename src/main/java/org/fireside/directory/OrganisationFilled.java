package org.fireside.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fireside.platform.Given;

/** An organisation as somebody fills the form in. */
public record OrganisationFilled(@NotBlank @Size(max = 200) String name, @NotNull OrganisationKind kind) {

    public OrganisationFilled {
        name = Given.orNull(name);
    }
}

package org.fireside.delegation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.fireside.platform.Given;

/** The delegation's own officer, as staff fill the form in. */
public record FocalPointFilled(@NotBlank @Size(max = 200) String name, @Email @Size(max = 254) String email) {

    public FocalPointFilled {
        name = Given.orNull(name);
        email = Given.orNull(email);
    }
}

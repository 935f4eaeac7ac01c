package org.fireside.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.fireside.platform.Given;

/** A person as somebody fills the form in. Blank is taken as not given; an e-mail address is kept in lower case. */
public record PersonFilled(
        @Size(max = 60) String honorific,
        @Size(max = 120) String givenName,
        @Size(max = 120) String familyName,
        @Size(max = 60) String postNominals,
        @Email @Size(max = 254) String email) {

    public PersonFilled {
        honorific = Given.orNull(honorific);
        givenName = Given.orNull(givenName);
        familyName = Given.orNull(familyName);
        postNominals = Given.orNull(postNominals);
        email = Given.orNull(email);
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
    }
}

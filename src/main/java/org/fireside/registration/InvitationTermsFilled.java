package org.fireside.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fireside.platform.Given;

/** The terms of invitation as an organizer fills them in; see {@link InvitationTermsCard}. */
public record InvitationTermsFilled(@NotNull @Min(0) @Max(9) Integer companions, @NotBlank @Size(max = 200) String subject, @NotBlank @Size(max = 4000) String letter) {

    public InvitationTermsFilled {
        subject = Given.orNull(subject);
        letter = Given.orNull(letter);
    }
}

package org.fireside.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fireside.platform.Given;

/** A question to guests as an organizer fills it in; see {@link EnquiryCard}. */
public record EnquiryFilled(@NotBlank @Size(max = 300) String wording, @NotNull EnquiryKind kind, @Size(max = 20) List<@Size(max = 200) String> choices,
        boolean wanted, boolean ofGuests, boolean ofCompanions) {

    public EnquiryFilled {
        wording = Given.orNull(wording);
        choices = choices.stream().map(Given::orNull).filter(choice -> choice != null).distinct().toList();
    }
}

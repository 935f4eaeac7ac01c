package org.fireside.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.fireside.platform.Given;

/**
 * An office as somebody fills the form in.
 *
 * @param title as it is written: "Minister for Climate Change"
 * @param organisation its name; found in the directory or added to it
 * @param hasLeft whether it is known to be a former office, also where the day is not known
 */
public record OfficeFilled(
        @NotBlank @Size(max = 200) String title,
        @NotBlank(message = "{office.organisation.missing}") @Size(max = 200) String organisation,
        @NotNull RankClass rankClass,
        LocalDate heldFrom,
        LocalDate heldUntil,
        boolean hasLeft) {

    /** Whether it says just what is there. */
    public boolean says(OfficeCard card) {
        return Objects.equals(title, card.title()) && Objects.equals(organisation, card.organisation()) && rankClass == card.rankClass()
                && Objects.equals(heldFrom, card.heldFrom()) && Objects.equals(heldUntil, card.heldUntil()) && hasLeft == card.hasLeft();
    }

    public OfficeFilled {
        title = Given.orNull(title);
        organisation = Given.orNull(organisation);
    }
}

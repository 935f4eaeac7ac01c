package org.fireside.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.fireside.platform.Text;

/** An office as others see it. Its holder may not be named yet. */
public record OfficeCard(long id, int version, String title, long organisationId, String organisation, Long personId, RankClass rankClass,
        LocalDate heldFrom, LocalDate heldUntil, boolean hasLeft) implements Serializable {

    /** Whether the office is a former one on a day. */
    public boolean isFormerOn(LocalDate day) {
        return heldUntil == null ? hasLeft : heldUntil.isBefore(day);
    }

    /** The office as it is written on a day: "former Foreign Secretary, Pakistan". */
    public String styledOn(LocalDate day) {
        return Style.office(title, organisation, isFormerOn(day));
    }

    /** The title as a list gives it that has columns for the first and the last day: a former office without a last day is known as one by its title alone. */
    public String titleInList() {
        return hasLeft && heldUntil == null ? Text.of("office.former", title) : title;
    }
}

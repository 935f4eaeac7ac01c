package org.fireside.convening;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.fireside.platform.Given;

/**
 * A convening as an organizer fills the form in. Times are those of its own zone.
 *
 * @param host name of the organisation; found in the directory or added to it
 * @param startsAt together with endsAt, or neither while the time is only known in words
 * @param around about when, for a convening whose time is only known in words
 */
public record ConveningFilled(
        @NotBlank @Size(max = 200) String title,
        @NotNull ConveningKind kind,
        @NotBlank @Size(max = 200) String host,
        @Size(max = 200) String venue,
        @NotBlank @Size(max = 120) String city,
        @NotNull ZoneId timeZone,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        @Size(max = 200) String whenInWords,
        LocalDate around,
        @Min(1) Integer capacity,
        @NotNull AttributionRule attributionRule,
        @Size(max = 4000) String description) {

    public ConveningFilled {
        title = Given.orNull(title);
        host = Given.orNull(host);
        venue = Given.orNull(venue);
        city = Given.orNull(city);
        whenInWords = Given.orNull(whenInWords);
        description = Given.orNull(description);
    }
}

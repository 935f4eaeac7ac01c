package org.fireside.convening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.fireside.platform.Given;

/**
 * A session as an organizer fills the form in. Times are those of the convening's zone.
 *
 * @param attributionRule null for the convening's
 * @param topics suggested for its questions; blank ones and repetitions are left out
 */
public record SessionFilled(
        @NotBlank @Size(max = 200) String title,
        @NotNull SessionFormat format,
        @Size(max = 120) String room,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        AttributionRule attributionRule,
        List<@Size(max = 80) String> topics) {

    public SessionFilled {
        title = Given.orNull(title);
        room = Given.orNull(room);
        topics = topics.stream().map(Given::orNull).filter(java.util.Objects::nonNull).distinct().toList();
    }
}

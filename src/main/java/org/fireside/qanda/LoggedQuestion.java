package org.fireside.qanda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.Given;

/**
 * A question that somebody of the team logs: spoken from the floor, written on a card, or brought by staff.
 *
 * @param askerId the asker's registration, or null
 * @param askerInWords who asked, where the asker is not registered
 * @param delegationId null for the asker's own, where there is one
 * @param rule null for the session's
 * @param asked whether it was put already, as is usual from the floor; otherwise it waits among the approved
 */
public record LoggedQuestion(@NotNull QuestionOrigin origin, @NotBlank @Size(max = 2000) String text, Long askerId, @Size(max = 200) String askerInWords,
        Long delegationId, List<@Size(max = 80) String> topics, AttributionRule rule, boolean asked) {

    public LoggedQuestion {
        text = Given.orNull(text);
        askerInWords = Given.orNull(askerInWords);
        topics = topics.stream().map(Given::orNull).filter(Objects::nonNull).distinct().toList();
    }
}

package org.fireside.qanda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.Given;

/**
 * An answer, as the moderator logs it.
 *
 * @param gist what was said, in short
 * @param speakerId the speaker's registration, or null
 * @param speakerInWords who spoke, where the speaker is not registered
 * @param rule null for the session's
 */
public record AnswerGiven(@NotBlank @Size(max = 4000) String gist, Long speakerId, @Size(max = 200) String speakerInWords, AttributionRule rule) {

    public AnswerGiven {
        gist = Given.orNull(gist);
        speakerInWords = Given.orNull(speakerInWords);
    }
}

package org.fireside.qanda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.fireside.platform.Given;

/**
 * A question as a phone sends it.
 *
 * @param text at most {@value #LONGEST} characters, as a reader counts them: one for a letter outside the basic plane; line breaks become
 *        blanks, so that no question is taller than others
 * @param topic one of the session's, or null
 * @param addresseeId the place on stage of the speaker it is for, or null
 * @param sentAs a number that the phone made up (UUID, RFC 9562): the same question sent again is the same question
 */
public record SentQuestion(@NotBlank @Size(max = 4 * LONGEST) String text, @Size(max = 80) String topic, Long addresseeId, @NotNull Naming naming,
        @NotNull @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") String sentAs) {

    /** Longest question, in characters. */
    public static final int LONGEST = 300;

    /** Embeddings and overrides, which turn text around whatever its script is (UAX #9, 2.1 and 2.2): with them a question reads otherwise than it is written. */
    private static final java.util.regex.Pattern OVERRIDES = java.util.regex.Pattern.compile("[\u202A-\u202E]");

    public SentQuestion {
        text = Given.orNull(text == null ? null : OVERRIDES.matcher(text).replaceAll("").replaceAll("\\s+", " "));
        topic = Given.orNull(topic);
    }
}

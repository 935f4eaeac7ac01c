package org.fireside.qanda;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.fireside.platform.Given;

/**
 * How the questions of a session are to be taken.
 *
 * @param namings how guests may ask
 * @param heldWords words and phrases, one a line: a question with one of them waits for a moderator in any case
 */
public record FloorFilled(@NotNull Reading reading, @NotNull Admission admission, @NotEmpty Set<Naming> namings, @Size(max = FloorFilled.LONGEST_LIST) String heldWords) {

    /** Longest list of held words, in characters. */
    public static final int LONGEST_LIST = 4000;

    public FloorFilled {
        heldWords = Given.orNull(heldWords);
        namings = Set.copyOf(namings);
    }
}

package org.fireside.qanda;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fireside.platform.Given;

/**
 * What somebody answers to a poll.
 *
 * @param choice the number of an option, from 1, or of the scale; null where the poll wants words
 * @param words null where it wants a choice
 */
public record PollAnswer(Integer choice, @Size(max = 500) String words) implements Serializable {

    public PollAnswer {
        words = Given.orNull(words);
    }
}

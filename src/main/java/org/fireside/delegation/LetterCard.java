package org.fireside.delegation;

import java.io.Serializable;
import java.time.Instant;

/** That there is a credential letter, without its content. @param size in bytes */
public record LetterCard(LetterKind kind, int size, Instant uploadedAt) implements Serializable {

    /** Largest size of a letter in megabytes. */
    public static final int MOST_MEGABYTES = 5;
}

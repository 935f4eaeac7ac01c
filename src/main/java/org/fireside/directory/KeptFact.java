package org.fireside.directory;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Something that is kept about a person, as it is shown to them.
 *
 * @param label key of the text that says what it is
 * @param value as it is written
 */
public record KeptFact(String label, String value) implements Serializable {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    /** A moment as people read it; in UTC, since what is kept is of many convenings and each has a zone of its own. */
    public static String at(Instant moment) {
        return AT.format(moment.atOffset(ZoneOffset.UTC));
    }
}

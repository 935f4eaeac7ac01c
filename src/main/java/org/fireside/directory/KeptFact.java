package org.fireside.directory;

import java.io.Serializable;

/**
 * Something that is kept about a person, as it is shown to them.
 *
 * @param label key of the text that says what it is
 * @param value as it is written
 */
public record KeptFact(String label, String value) implements Serializable {
}

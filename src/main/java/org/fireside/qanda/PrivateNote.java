package org.fireside.qanda;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that one person at a console told the others.
 *
 * @param by user name
 */
public record PrivateNote(long id, String text, String by, Instant at) implements Serializable {
}

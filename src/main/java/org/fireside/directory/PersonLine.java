package org.fireside.directory;

import java.io.Serializable;
import java.util.List;

/** A person in a list, with the offices that they hold or held, those held now first. */
public record PersonLine(PersonCard person, List<OfficeCard> offices) implements Serializable {
}

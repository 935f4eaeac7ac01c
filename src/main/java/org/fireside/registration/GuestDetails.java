package org.fireside.registration;

import java.io.Serializable;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.PersonCard;

/**
 * What the form of a registration begins with.
 *
 * @param person null while nobody is named
 * @param office null where none counts at this convening
 */
public record GuestDetails(GuestCard guest, PersonCard person, OfficeCard office) implements Serializable {
}

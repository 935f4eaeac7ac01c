package org.fireside.directory;

import java.util.List;

/**
 * A person as an export of the directory writes them.
 *
 * @param languages tags of BCP 47, the best spoken first
 * @param offices that they hold or held, those held now first
 */
public record ExportedPerson(PersonCard person, String phone, String contact, List<String> languages, List<OfficeCard> offices) {

    /** The office that stands for the person: the first of those held now, or else of those held once; null where none is known. */
    public OfficeCard office() {
        return offices.isEmpty() ? null : offices.get(0);
    }

    /** All others. */
    public List<OfficeCard> furtherOffices() {
        return offices.stream().skip(1).toList();
    }
}

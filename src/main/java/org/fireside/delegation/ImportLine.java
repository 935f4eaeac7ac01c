package org.fireside.delegation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A row of the preview.
 *
 * @param line of the file
 * @param name how the person will be written, or the office of a place known by it only
 * @param office as it will be written, or null
 * @param delegation of which it becomes a member, or null
 * @param isNewDelegation whether that is created
 * @param given the texts that it says, by field
 * @param known how the person is written who is in the directory already, or null
 * @param changes it makes
 * @param problems it has
 * @param offers who it may be
 * @param places known by their office only, of which it may fill one
 * @param fills the place, known by its office only, that it fills, or null
 * @param decided whether somebody said who it is
 * @param returned why it was not written when it was to be, a key of the texts, or null
 */
public record ImportLine(long id, int line, RowKind kind, boolean leftOut, String name, String office, String delegation, boolean isNewDelegation,
        Map<ImportField, String> given, String known, List<ImportChange> changes, List<ImportProblem> problems, List<Offer> offers,
        List<Place> places, String fills, boolean decided, String returned) implements Serializable {

    /** A place that is known by its office only. @param note of its registration, or null */
    public record Place(long registration, String name, String note) implements Serializable {
    }

    /** Somebody who a row may be of. @param office the latest that is known, or null */
    public record Offer(long personId, String name, String email, String office) implements Serializable {
    }
}

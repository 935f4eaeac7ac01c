package org.fireside.delegation.model;

import java.util.Map;
import org.fireside.delegation.ImportField;
import org.fireside.delegation.RowKind;

/**
 * A row of a list, as it waits.
 *
 * @param given the texts that it says, without blank ones
 * @param seen fingerprint of what the preview showed
 * @param personId somebody of the directory who was chosen, or null
 * @param isNew whether somebody said that it is nobody of the directory
 * @param placeId the place known by its office only that it fills; {@link #NO_PLACE} where none is meant, null while that is open
 * @param returned why it was not written when it was to be, a key of the texts, or null
 */
public record StagedRow(long id, int line, Map<ImportField, String> given, RowKind kind, String seen, Long personId, boolean isNew,
        Long placeId, boolean leftOut, String returned) {

    /** Somebody said that a row fills no place, but is one more. */
    public static final Long NO_PLACE = 0L;

    /** Why a row is not written that is one too many for a quota of its delegation; a key of the texts. */
    public static final String TOO_MANY = "import.problem.quota";

    public StagedRow {
        given = Map.copyOf(given);
    }

    /** A row as it was read. */
    public static StagedRow read(long id, int line, Map<ImportField, String> given) {
        return new StagedRow(id, line, given, null, null, null, false, null, false, null);
    }

    /** Says other texts: which place it fills is open again. */
    public StagedRow saying(Map<ImportField, String> texts) {
        return new StagedRow(id, line, texts, kind, null, personId, isNew, null, leftOut, null);
    }

    /** Is of this person of the directory, or of somebody new; null and false where that is open again. */
    public StagedRow of(Long person, boolean somebodyNew) {
        return new StagedRow(id, line, given, kind, null, person, somebodyNew, null, leftOut, null);
    }

    public StagedRow filling(Long place) {
        return new StagedRow(id, line, given, kind, seen, personId, isNew, place, leftOut, returned);
    }

    public StagedRow leftOut(boolean out) {
        return new StagedRow(id, line, given, kind, null, personId, isNew, null, out, null);
    }

    /** As it is where there is room for it. */
    public StagedRow admitted() {
        return isTooMany() ? new StagedRow(id, line, given, kind, seen, personId, isNew, placeId, leftOut, null) : this;
    }

    public boolean isTooMany() {
        return TOO_MANY.equals(returned);
    }

    /** Whether somebody said who it is of. */
    public boolean isDecided() {
        return personId != null || isNew;
    }
}

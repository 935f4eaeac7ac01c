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
 * @param returned why it was not written when it was to be, a key of the texts, or null
 */
public record StagedRow(long id, int line, Map<ImportField, String> given, RowKind kind, String seen, Long personId, boolean isNew,
        boolean leftOut, String returned) {

    public StagedRow {
        given = Map.copyOf(given);
    }
}

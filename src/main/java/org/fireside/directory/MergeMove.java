package org.fireside.directory;

import java.io.Serializable;

/**
 * Something that a merge moved, for taking it back.
 *
 * @param kind a fact of the person, or a kind of row that belonged to the person who went; the room that moved it knows it again
 * @param rowId of what was moved; 0 for a fact
 * @param before what was there before the merge, or null
 * @param after what the merge put there, or null
 */
public record MergeMove(String kind, long rowId, String before, String after) implements Serializable {

    /** A row that went over to the person who stays. */
    public static MergeMove ofRow(String kind, long rowId) {
        return new MergeMove(kind, rowId, null, null);
    }
}

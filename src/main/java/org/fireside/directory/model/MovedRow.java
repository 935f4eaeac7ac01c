package org.fireside.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.fireside.directory.MergeMove;

/** A move of a merge, as it is kept. */
@Embeddable
public class MovedRow {

    private String kind;
    @Column(name = "row_id")
    private long rowId;
    @Column(name = "before_text")
    private String before;
    @Column(name = "after_text")
    private String after;

    protected MovedRow() {
    }

    MovedRow(MergeMove move) {
        kind = move.kind();
        rowId = move.rowId();
        before = move.before();
        after = move.after();
    }

    MergeMove read() {
        return new MergeMove(kind, rowId, before, after);
    }
}

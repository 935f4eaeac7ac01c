package org.fireside.delegation;

import java.io.Serializable;
import java.util.Map;

/** How many rows of a list would do what. @param leftOut rows that somebody left out, of whatever kind */
public record ImportCounts(Map<RowKind, Long> kinds, long leftOut) implements Serializable {

    public ImportCounts {
        kinds = Map.copyOf(kinds);
    }

    public long of(RowKind kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    /** Rows that can be taken as they are. */
    public long good() {
        return of(RowKind.NEW) + of(RowKind.CHANGE) + of(RowKind.MATCH);
    }

    /** Rows that hold up the taking of all. */
    public long open() {
        return of(RowKind.MAYBE) + of(RowKind.ERROR);
    }
}

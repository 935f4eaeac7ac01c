package org.fireside.directory;

import java.util.List;

/**
 * A merge is taken back: what it moved belongs again to whom it belonged before. Fired inside the transaction that does it.
 *
 * @param kept who had stayed
 * @param gone who comes back
 */
public record PeopleParted(long kept, long gone, List<MergeMove> moves) {

    /** Ids of the rows of a kind that the merge moved. */
    public List<Long> rows(String kind) {
        return moves.stream().filter(move -> move.kind().equals(kind)).map(MergeMove::rowId).toList();
    }
}

package org.fireside.qanda;

import java.io.Serializable;
import java.util.List;

/** A poll as the people who run the room see it, with what was answered whether it is shown or not. */
public record PollCard(long id, int version, PollKind kind, String prompt, PollState state, boolean shown, PollResults results, List<PollMove> moves) implements Serializable {

    /** The move that comes next as a rule, or null: what was closed is seldom opened again, but shown or taken off the screens. */
    public PollMove next() {
        return moves.stream().filter(move -> state != PollState.CLOSED || move != PollMove.OPEN).findFirst().orElse(null);
    }
}

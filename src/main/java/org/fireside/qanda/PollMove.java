package org.fireside.qanda;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The legal moves of a poll's life. */
public enum PollMove {
    /** Takes answers, and shows them; one that was closed by mistake goes on. */
    OPEN(PollState.DRAFT, PollState.CLOSED),
    CLOSE(PollState.OPEN),
    /** Wall and phones show what was answered. */
    SHOW(PollState.OPEN, PollState.CLOSED),
    HIDE(PollState.OPEN, PollState.CLOSED),
    /** Thrown away before anybody saw it. */
    DISCARD(PollState.DRAFT);

    private final Set<PollState> from;

    PollMove(PollState first, PollState... others) {
        from = EnumSet.of(first, others);
    }

    public boolean isLegal(PollState state, boolean shown) {
        return from.contains(state) && !(this == SHOW && shown) && !(this == HIDE && !shown);
    }

    /** The moves that can be made now, in the order they are offered. */
    public static List<PollMove> from(PollState state, boolean shown) {
        return Arrays.stream(values()).filter(move -> move.isLegal(state, shown)).toList();
    }
}

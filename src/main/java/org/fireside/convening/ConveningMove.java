package org.fireside.convening;

import static org.fireside.convening.ConveningState.ARCHIVED;
import static org.fireside.convening.ConveningState.CANCELLED;
import static org.fireside.convening.ConveningState.CLOSED;
import static org.fireside.convening.ConveningState.DRAFT;
import static org.fireside.convening.ConveningState.LIVE;
import static org.fireside.convening.ConveningState.PUBLISHED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The legal moves of a convening's life. */
public enum ConveningMove {
    PUBLISH(PUBLISHED, DRAFT),
    WITHDRAW(DRAFT, PUBLISHED),
    GO_LIVE(LIVE, PUBLISHED),
    CLOSE(CLOSED, LIVE),
    /** For a convening that was closed too early. */
    REOPEN(LIVE, CLOSED),
    ARCHIVE(ARCHIVED, CLOSED),
    CANCEL(CANCELLED, DRAFT, PUBLISHED);

    private final ConveningState to;
    private final Set<ConveningState> from;

    ConveningMove(ConveningState to, ConveningState... from) {
        this.to = to;
        this.from = EnumSet.copyOf(Arrays.asList(from));
    }

    public ConveningState to() {
        return to;
    }

    public boolean isLegalFrom(ConveningState state) {
        return from.contains(state);
    }

    /** The moves that are legal from a state, in the order they are offered. */
    public static List<ConveningMove> from(ConveningState state) {
        return Arrays.stream(values()).filter(move -> move.isLegalFrom(state)).toList();
    }
}

package org.fireside.qanda;

import static org.fireside.qanda.QuestionState.ANSWERED;
import static org.fireside.qanda.QuestionState.APPROVED;
import static org.fireside.qanda.QuestionState.ASKED;
import static org.fireside.qanda.QuestionState.DISMISSED;
import static org.fireside.qanda.QuestionState.MERGED;
import static org.fireside.qanda.QuestionState.QUEUED;
import static org.fireside.qanda.QuestionState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The legal moves of a question's life. */
public enum QuestionMove {
    ASK(ASKED, APPROVED, QUEUED),
    ANSWER(ANSWERED, ASKED),
    APPROVE(APPROVED, SUBMITTED),
    QUEUE(QUEUED, APPROVED),
    /** Out of the queue, back among the approved. */
    UNQUEUE(APPROVED, QUEUED),
    /** Marked as asked by mistake: back into the queue. */
    UNASK(QUEUED, ASKED),
    DISMISS(DISMISSED, SUBMITTED, APPROVED, QUEUED),
    RESTORE(SUBMITTED, DISMISSED),
    MERGE(MERGED, SUBMITTED, APPROVED, QUEUED);

    private final QuestionState to;
    private final Set<QuestionState> from;

    QuestionMove(QuestionState to, QuestionState... from) {
        this.to = to;
        this.from = EnumSet.copyOf(Arrays.asList(from));
    }

    public QuestionState to() {
        return to;
    }

    public boolean isLegalFrom(QuestionState state) {
        return from.contains(state);
    }

    /** The moves that are legal from a state, in the order they are offered. */
    public static List<QuestionMove> from(QuestionState state) {
        return Arrays.stream(values()).filter(move -> move.isLegalFrom(state)).toList();
    }
}

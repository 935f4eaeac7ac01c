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

/** The legal moves of a question's life. Those without a state to go to leave it in the one it has. */
public enum QuestionMove {
    /** Put to the speakers: what is put is thereby approved. */
    ASK(ASKED, SUBMITTED, APPROVED, QUEUED),
    ANSWER(ANSWERED, ASKED),
    /** Not reached in the session, and answered in writing afterwards. */
    ANSWER_LATER(ANSWERED, SUBMITTED, APPROVED, QUEUED),
    APPROVE(APPROVED, SUBMITTED),
    /** At the end of the queue: what is queued is thereby approved. */
    QUEUE(QUEUED, SUBMITTED, APPROVED),
    /** Out of the queue, back among the approved. */
    UNQUEUE(APPROVED, QUEUED),
    /** Marked as asked by mistake: back to the head of the queue. */
    UNASK(QUEUED, ASKED),
    /** To another place in the queue. */
    REORDER(null, QUEUED),
    PIN(null, APPROVED, QUEUED),
    UNPIN(null, APPROVED, QUEUED),
    /** Kept for later. */
    HOLD(null, SUBMITTED, APPROVED, QUEUED),
    RELEASE(null, SUBMITTED, APPROVED, QUEUED),
    /** Its wording is changed; the original is kept. */
    EDIT(null, SUBMITTED, APPROVED, QUEUED, ASKED),
    /** Sent to a speaker, or to none in particular. */
    ADDRESS(null, SUBMITTED, APPROVED, QUEUED),
    DISMISS(DISMISSED, SUBMITTED, APPROVED, QUEUED),
    RESTORE(SUBMITTED, DISMISSED),
    MERGE(MERGED, SUBMITTED, APPROVED, QUEUED),
    /** On its own again; its votes are its own again. */
    UNMERGE(SUBMITTED, MERGED),
    /** Put away. */
    ARCHIVE(null, SUBMITTED, APPROVED, ANSWERED, DISMISSED),
    UNARCHIVE(null, SUBMITTED, APPROVED, ANSWERED, DISMISSED),
    /** Taken back by the asker, and by nobody else. */
    WITHDRAW(DISMISSED, SUBMITTED, APPROVED, QUEUED);

    private final QuestionState to;
    private final Set<QuestionState> from;

    QuestionMove(QuestionState to, QuestionState... from) {
        this.to = to;
        this.from = EnumSet.copyOf(Arrays.asList(from));
    }

    /** The state it leads to from this one. */
    public QuestionState to(QuestionState state) {
        return to == null ? state : to;
    }

    public boolean isLegal(QuestionState state, QuestionMarks marks) {
        return from.contains(state) && marks.allow(this);
    }

    /** The moves that a moderator may make now, in the order they are offered. */
    public static List<QuestionMove> from(QuestionState state, QuestionMarks marks) {
        return Arrays.stream(values()).filter(move -> move != WITHDRAW && move.isLegal(state, marks)).toList();
    }
}

package org.fireside.qanda;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many questions of a session there are.
 *
 * @param inState those in a state that are neither kept for later nor put away
 * @param kept for later
 * @param away put away, whatever their state
 */
public record QuestionCounts(Map<QuestionState, Long> inState, long kept, long away) implements Serializable {

    /** Adds them up, line by line. */
    public static final class Counting {

        private final Map<QuestionState, Long> inState = new EnumMap<>(QuestionState.class);
        private long kept;
        private long away;

        public void add(QuestionState state, boolean isHeld, boolean isArchived, long count) {
            if (isArchived) {
                away += count;
            } else if (isHeld) {
                kept += count;
            } else {
                inState.merge(state, count, Long::sum);
            }
        }

        public QuestionCounts counted() {
            return new QuestionCounts(inState, kept, away);
        }
    }

    /** How many are in a state, and neither kept for later nor put away. */
    public long in(QuestionState state) {
        return inState.getOrDefault(state, 0L);
    }
}

package org.fireside.qanda;

import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which questions of a session are looked for. Null does not narrow.
 *
 * @param held whether those kept for later are wanted, or those that are not
 * @param archived whether those put away are wanted, or those that are not
 * @param order those with the most votes or the newest first; null for the order of the list itself: as they are queued, were asked, or came
 */
public record QuestionFilter(@NotEmpty Set<QuestionState> states, Boolean held, boolean archived, String topic, Long delegationId, Long addresseeId,
        PublicOrder order) implements Serializable {

    /** Those in some states that are neither held nor put away. */
    public static QuestionFilter in(Set<QuestionState> states) {
        return new QuestionFilter(states, false, false, null, null, null, null);
    }

    /** Those of the record: in some states, wherever they were put since. */
    public static QuestionFilter any(Set<QuestionState> states) {
        return new QuestionFilter(states, null, false, null, null, null, null);
    }

    /** Those kept for later. */
    public static QuestionFilter kept() {
        return new QuestionFilter(QuestionState.WAITING, true, false, null, null, null, null);
    }

    /** Those put away. */
    public static QuestionFilter putAway() {
        return new QuestionFilter(EnumSet.allOf(QuestionState.class), null, true, null, null, null, null);
    }
}

package org.fireside.qanda;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fireside.convening.AttributionRule;

/**
 * A question as the moderator sees it, with who asked: for the people who run the room, not for readers of the record.
 *
 * @param asker name as it is written, or who asked in words; null where nobody is known
 * @param askerOffice null where there is none
 * @param delegation name of the delegation, or null
 */
public record QuestionCard(long id, int version, long conveningId, long sessionId, String text, QuestionOrigin origin, QuestionState state, Long askerId,
        String asker, String askerOffice, String askerOrganisation, Long delegationId, String delegation, List<String> topics,
        AttributionRule rule, Instant submittedAt, Instant askedAt, String dismissalReason) implements Serializable {

    /** The moves that are legal now. */
    public List<QuestionMove> moves() {
        return QuestionMove.from(state);
    }

    /** Whether a move is legal now. */
    public boolean may(QuestionMove move) {
        return move.isLegalFrom(state);
    }
}

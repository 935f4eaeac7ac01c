package org.fireside.qanda;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fireside.convening.AttributionRule;

/**
 * A question as the moderator sees it, with who asked: for the people who run the room, not for readers of the record.
 *
 * @param originalText as it came, where it was edited, or null
 * @param caught whether one of the words that are to be read first is in it
 * @param asker name as it is written, or who asked in words; null where nobody is known
 * @param askerOffice null where there is none
 * @param delegation name of the delegation, or null
 * @param fromBrowser whether it came from a browser, which can be blocked
 * @param reachable whether it is known where an answer can be sent
 * @param blocked whether nothing more is taken from that browser
 * @param addresseeId the place on stage that it is for, or null
 * @param speaker who has that place, or null
 * @param alike a question that asks nearly the same, or null
 * @param mergedInto the one that it was merged into, or null
 */
public record QuestionCard(long id, int version, long conveningId, long sessionId, String text, String originalText, QuestionOrigin origin, QuestionState state,
        QuestionMarks marks, boolean caught, int votes, Long askerId, String asker, String askerOffice, String askerOrganisation, Long delegationId,
        String delegation, Naming naming, boolean fromBrowser, boolean reachable, boolean blocked, List<String> topics, Long addresseeId, String speaker, AttributionRule rule, Instant submittedAt, Instant askedAt,
        Instant answeredAt, String dismissalReason, Other alike, Other mergedInto) implements Serializable {

    /** Another question. */
    public record Other(long id, String text) implements Serializable {
    }

    /** The moves that are legal now. */
    public List<QuestionMove> moves() {
        return QuestionMove.from(state, marks);
    }

    /** Whether a move is legal now. */
    public boolean may(QuestionMove move) {
        return move.isLegal(state, marks);
    }
}

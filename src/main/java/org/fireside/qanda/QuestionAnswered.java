package org.fireside.qanda;

import java.time.Instant;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;

/**
 * A question was answered. Fired inside the transaction that marks it: the record keeps the answer in the same one, so that neither is
 * there without the other.
 */
public record QuestionAnswered(ConveningId convening, long sessionId, long questionId, String gist, Long speakerId, String speakerInWords,
        AttributionRule rule, Instant at, String by) {
}

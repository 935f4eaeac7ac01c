package org.fireside.qanda;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A question as everybody sees it.
 *
 * @param asker null, like office and delegation, unless the asker and the attribution rule want it known
 * @param speaker whom it is for, or null
 * @param approvedAt by which the newest are first
 * @param askedAt null unless it was put
 */
public record PublicQuestion(long id, String text, QuestionState state, boolean pinned, int votes, String asker, String office, String delegation,
        List<String> topics, String speaker, Instant approvedAt, Instant askedAt) implements Serializable {
}

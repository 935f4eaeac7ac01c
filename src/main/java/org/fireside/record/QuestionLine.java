package org.fireside.record;

import java.io.Serializable;
import java.util.List;
import org.fireside.convening.AttributionRule;

/**
 * A question with its answers, as a reader of the record may see it: nothing that its rule hides is in here.
 *
 * @param number in the order in which the session's questions were asked, from 1; 0 where it was not reached
 * @param who asked, in the words the rule allows
 * @param topics none where the question is off the record
 */
public record QuestionLine(int number, long id, int version, String who, String text, List<String> topics, AttributionRule rule,
        List<AnswerLine> answers) implements Serializable {

    /** Whether it was asked, in the session or in writing. */
    public boolean reached() {
        return number > 0;
    }

    /** An answer, as a reader may see it. */
    public record AnswerLine(long id, int version, String who, String text, AttributionRule rule) implements Serializable {
    }
}

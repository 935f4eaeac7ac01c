package org.fireside.qanda;

import java.io.Serializable;

/**
 * A question as its asker sees it, who follows what becomes of it.
 *
 * @param open whether all see it
 * @param withdrawn whether the asker took it back
 * @param replyTo where the asker wants the answer sent if it is not reached, or null
 * @param farewell what the asker is told of its dismissal, or null
 * @param mergedInto the wording of the question that stands for it, or null
 */
public record OwnQuestion(long id, String text, QuestionState state, boolean open, boolean withdrawn, String replyTo, Farewell farewell, String mergedInto) implements Serializable {

    /** Whether it can still be answered in writing. */
    public boolean mayBeAnsweredLater() {
        return QuestionMove.ANSWER_LATER.isLegal(state, QuestionMarks.NONE);
    }

    /** Whether the asker can still take it back. */
    public boolean mayWithdraw() {
        return QuestionMove.WITHDRAW.isLegal(state, QuestionMarks.NONE);
    }
}

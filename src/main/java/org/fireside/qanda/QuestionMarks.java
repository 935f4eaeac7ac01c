package org.fireside.qanda;

import java.io.Serializable;

/**
 * What is so about a question besides its state.
 *
 * @param pinned above the others on phones and wall
 * @param held kept for later: out of everybody's sight but the moderators'
 * @param archived put away, whatever its state
 * @param withdrawn dismissed by the asker, which nobody undoes
 */
public record QuestionMarks(boolean pinned, boolean held, boolean archived, boolean withdrawn) implements Serializable {

    /** Nothing besides its state. */
    public static final QuestionMarks NONE = new QuestionMarks(false, false, false, false);

    boolean allow(QuestionMove move) {
        return switch (move) {
            case UNARCHIVE -> archived;
            case RELEASE -> held && !archived;
            case HOLD -> !held && !archived;
            case UNPIN -> pinned && !archived;
            case PIN -> !pinned && !archived;
            case RESTORE -> !withdrawn && !archived;
            default -> !archived;
        };
    }
}

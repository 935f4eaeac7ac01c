package org.fireside.qanda;

import java.io.Serializable;
import java.time.Instant;

/**
 * A move that was made, as moderators see it.
 *
 * @param version of the question, with which it can be taken back
 * @param last whether it is the question's last, which alone can be taken back
 */
public record MoveLine(long questionId, int version, String text, QuestionMove move, String by, Instant at, boolean last) implements Serializable {
}

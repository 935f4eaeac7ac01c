package org.fireside.qanda;

import java.io.Serializable;
import java.util.List;

/** A poll as the people who run the room see it, with what was answered whether it is shown or not. */
public record PollCard(long id, int version, PollKind kind, String prompt, PollState state, boolean shown, PollResults results, List<PollMove> moves) implements Serializable {
}

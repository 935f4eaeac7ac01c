package org.fireside.qanda;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A poll as everybody sees it.
 *
 * @param since when its results are shown, or else it was opened
 * @param options what can be chosen, in order; none where words are wanted
 * @param results null unless they are shown
 */
public record PublicPoll(long id, PollKind kind, String prompt, boolean open, Instant since, List<String> options, PollResults results) implements Serializable {
}

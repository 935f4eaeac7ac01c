package org.fireside.qanda;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How fairly the questions of a session were taken, at a glance.
 *
 * @param delegations by the questions asked, the most first; askers of no delegation are one line without a name
 * @param topics likewise; a question of several topics counts for each
 * @param heard askers who were heard, each once
 * @param first those of them whose first question of the convening it was
 * @param unheard askers who wait and were not heard yet
 * @param longest those who have waited longest, longest first
 */
public record Glance(List<Share> delegations, List<Share> topics, long heard, long first, long unheard, List<Waiting> longest) implements Serializable {

    /**
     * What one delegation or topic had of a session.
     *
     * @param name null for the askers of no delegation
     * @param asked questions that were put
     * @param waiting questions that may be put still
     * @param seconds from a question's being put to its being answered, added up
     */
    public record Share(String name, long asked, long waiting, long seconds) implements Serializable {

        /** Minutes, rounded up. */
        public long minutes() {
            return (seconds + 59) / 60;
        }
    }

    /** A question that waits. @param asker null where nobody is known */
    public record Waiting(long id, String text, String asker, String delegation, Instant since) implements Serializable {
    }
}

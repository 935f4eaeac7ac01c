package org.fireside.directory;

import java.io.Serializable;
import java.time.Instant;

/**
 * A merge as it is read on the page of the one who stayed.
 *
 * @param gone how the one is written who went
 * @param undoneAt null while it stands
 */
public record MergeCard(long id, String gone, Instant at, String by, Instant undoneAt, String undoneBy) implements Serializable {

    public boolean stands() {
        return undoneAt == null;
    }
}

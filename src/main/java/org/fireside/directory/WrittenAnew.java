package org.fireside.directory;

import java.util.Set;

/**
 * People or offices are written otherwise than before; what was derived from their names is out of date. Fired inside the transaction
 * that does it, after it was written.
 */
public record WrittenAnew(Set<Long> people, Set<Long> offices) {

    static WrittenAnew person(long id) {
        return new WrittenAnew(Set.of(id), Set.of());
    }

    static WrittenAnew offices(Set<Long> ids) {
        return new WrittenAnew(Set.of(), ids);
    }
}

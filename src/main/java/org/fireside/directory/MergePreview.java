package org.fireside.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a merge would do, before anything is done.
 *
 * @param differing the facts in which both have a value, and not the same
 * @param filled the facts that only the one who goes has; they are taken over
 * @param moves how many rows of each kind go over
 * @param obstacles what stands against it; empty where it can be done
 */
public record MergePreview(PersonCard kept, PersonCard gone, List<Choice> differing, List<PersonField> filled, Map<String, Long> moves,
        List<MergeObstacle> obstacles) implements Serializable {

    /** A fact in which the two differ. */
    public record Choice(PersonField field, String ofKept, String ofGone) implements Serializable {
    }
}

package org.fireside.convening;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A session as others see it.
 *
 * @param topics suggested for its questions
 * @param onStage in the order they are shown
 */
public record SessionCard(long id, int version, long conveningId, String title, SessionFormat format, String room, Instant startsAt,
        Instant endsAt, AttributionRule attributionRule, List<String> topics, List<Place> onStage) implements Serializable {

    /**
     * A place on stage.
     *
     * @param personId null while nobody is named for it
     * @param name of the person, or how the place is written while nobody is named
     */
    public record Place(long id, Long personId, String name, Part part) implements Serializable {
    }
}

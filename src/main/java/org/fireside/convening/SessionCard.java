package org.fireside.convening;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A session as others see it.
 *
 * @param topics suggested for its questions
 * @param onStage in the order they are shown
 */
public record SessionCard(long id, int version, long conveningId, String title, SessionFormat format, String room, Instant startsAt,
        Instant endsAt, AttributionRule attributionRule, List<String> topics, List<Place> onStage) implements Serializable {

    /** Whether this is one of its places on stage. */
    public boolean hasPlace(long place) {
        return onStage.stream().anyMatch(each -> each.id() == place);
    }

    /** How the places on stage are written, by place; a map that can be asked for null. */
    public Map<Long, String> namesOnStage() {
        return onStage.stream().collect(Collectors.toMap(Place::id, Place::name));
    }

    /**
     * A place on stage.
     *
     * @param personId null while nobody is named for it
     * @param name of the person, or how the place is written while nobody is named
     */
    public record Place(long id, Long personId, String name, Part part) implements Serializable {
    }
}

package org.fireside.convening;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fireside.platform.Refused;

/**
 * A convening as others see it.
 *
 * @param startsAt null, like endsAt, while the time is only known in words
 * @param around the day it starts, or about when
 */
public record ConveningCard(long id, int version, String title, ConveningKind kind, long hostId, String host, String venue, String city,
        ZoneId zone, Instant startsAt, Instant endsAt, String whenInWords, LocalDate around, Integer capacity,
        AttributionRule attributionRule, String description, ConveningState state) implements Serializable {

    /** @throws Refused if nothing of it may be changed any more */
    public void refuseIfOver() {
        if (state == ConveningState.ARCHIVED || state == ConveningState.CANCELLED) {
            throw Refused.because("convening.over." + state);
        }
    }
}

package org.fireside.convening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.fireside.platform.Refused;

/** From when to when; both, or neither while it is not known. */
@Embeddable
public class Period {

    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;

    protected Period() {
    }

    private Period(Instant startsAt, Instant endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** A period of which nothing is known. */
    static Period unknown() {
        return new Period(null, null);
    }

    /**
     * A period given in the times of a zone.
     *
     * @throws Refused if only one of both is given, or the end is not after the start
     */
    public static Period of(LocalDateTime startsAt, LocalDateTime endsAt, ZoneId zone) {
        if (startsAt == null && endsAt == null) {
            return unknown();
        }
        if (startsAt == null || endsAt == null) {
            throw new Refused(startsAt == null ? "startsAt" : "endsAt", "convening.time.half");
        }
        Instant start = startsAt.atZone(zone).toInstant();
        Instant end = endsAt.atZone(zone).toInstant();
        if (!end.isAfter(start)) {
            throw new Refused("endsAt", "convening.time.endBeforeStart");
        }
        return new Period(start, end);
    }

    public boolean isKnown() {
        return startsAt != null;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public boolean startsBefore(Period other) {
        return startsAt.isBefore(other.startsAt);
    }

    public boolean endsAfter(Period other) {
        return endsAt.isAfter(other.endsAt);
    }
}

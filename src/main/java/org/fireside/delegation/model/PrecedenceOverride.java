package org.fireside.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.fireside.delegation.GivenPlace;

/** That a member stands where somebody put it, and why. Part of its delegation; never changed, only replaced. */
@Embeddable
public class PrecedenceOverride {

    @Column(name = "registration_id")
    private long registrationId;
    private int place;
    private String reason;
    @Column(name = "by_user")
    private String by;
    private Instant at;

    protected PrecedenceOverride() {
    }

    PrecedenceOverride(long registrationId, int place, String reason, String by, Instant at) {
        this.registrationId = registrationId;
        this.place = place;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    long registrationId() {
        return registrationId;
    }

    GivenPlace read() {
        return new GivenPlace(place, reason, by, at);
    }
}

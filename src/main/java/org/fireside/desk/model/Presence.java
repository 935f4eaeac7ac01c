package org.fireside.desk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether somebody is in now: what the log of check-ins adds up to. */
@Entity
@Table(name = "presence")
public class Presence {

    @Id
    @Column(name = "registration_id")
    private long registrationId;
    @Column(name = "convening_id")
    private long conveningId;
    private boolean present;
    private int changes;
    private Instant since;

    protected Presence() {
    }

    /** Nobody is in before the first check-in. */
    public Presence(long registrationId, long conveningId, Instant at) {
        this.registrationId = registrationId;
        this.conveningId = conveningId;
        this.since = at;
    }

    /** Comes in or goes out. @return the log's entry, or null if it is so already */
    public CheckIn change(Direction direction, Instant at, String by) {
        boolean in = direction == Direction.IN;
        if (present == in) {
            return null;
        }
        present = in;
        since = at;
        changes++;
        return new CheckIn(registrationId, changes, direction, at, by);
    }

    public boolean isPresent() {
        return present;
    }

    public Instant since() {
        return since;
    }
}

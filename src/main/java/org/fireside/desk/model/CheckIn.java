package org.fireside.desk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.fireside.directory.KeptFact;

/** One line of the door's log. Written once, never changed. */
@Entity
@Table(name = "check_in")
public class CheckIn {

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    private Direction direction;
    private Instant at;
    @Column(name = "by_user")
    private String by;

    protected CheckIn() {
    }

    CheckIn(long registrationId, int number, Direction direction, Instant at, String by) {
        this.key = new Key(registrationId, number);
        this.direction = direction;
        this.at = at;
        this.by = by;
    }

    /** As it is shown to whom it is about. */
    public KeptFact kept() {
        return new KeptFact("kept.direction." + direction, KeptFact.at(at));
    }

    /** The registration and how many times it went through the door. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "registration_id")
        private long registrationId;
        private int number;

        protected Key() {
        }

        Key(long registrationId, int number) {
            this.registrationId = registrationId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.registrationId == registrationId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(registrationId, number);
        }
    }
}

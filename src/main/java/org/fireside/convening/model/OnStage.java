package org.fireside.convening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import org.fireside.convening.Part;
import org.fireside.convening.SessionCard;

/** A place on a session's stage: a person's, or kept for somebody not yet named. Part of its session. */
@Entity
@Table(name = "on_stage")
public class OnStage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "known_as")
    private String knownAs;
    @Enumerated(EnumType.STRING)
    private Part part;
    private int position;

    protected OnStage() {
    }

    static OnStage named(Session session, long personId, Part part, int position) {
        OnStage place = at(session, part, position);
        place.personId = personId;
        return place;
    }

    static OnStage unnamed(Session session, String knownAs, Part part, int position) {
        OnStage place = at(session, part, position);
        place.knownAs = knownAs;
        return place;
    }

    private static OnStage at(Session session, Part part, int position) {
        var place = new OnStage();
        place.session = session;
        place.part = part;
        place.position = position;
        return place;
    }

    Long id() {
        return id;
    }

    Long personId() {
        return personId;
    }

    Part part() {
        return part;
    }

    SessionCard.Place read(Map<Long, String> names) {
        return new SessionCard.Place(id, personId, personId == null ? knownAs : names.get(personId), part);
    }
}

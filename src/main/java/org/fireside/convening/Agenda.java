package org.fireside.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.model.ConveningRepository;
import org.fireside.convening.model.Session;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The sessions of a convening and who is on stage. */
@Guarded
@ApplicationScoped
@Transactional
public class Agenda {

    @Inject
    private ConveningRepository convenings;
    @Inject
    private People people;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<PutOnStage> putOnStage;

    /** The sessions in the order of their times, those without a time last. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<SessionCard> sessions(ConveningId convening) {
        List<Session> sessions = convenings.sessions(convening);
        Map<Long, String> names = names(sessions);
        return sessions.stream().map(session -> session.card(names)).toList();
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public SessionCard session(ConveningId convening, long id) {
        Session session = convenings.getSession(convening, id);
        return session.card(names(List.of(session)));
    }

    /** @return the new session's id
     *  @throws Refused if its time makes no sense or lies outside the convening's */
    @AllowedTo(Role.ORGANIZER)
    public long add(ConveningId convening, @Valid SessionFilled filled) {
        var session = new Session(convenings.get(convening), filled, convenings.countSessions(convening));
        convenings.add(session);
        audit.record(subject(session), "session.added", Map.of(), session.facts());
        return session.id();
    }

    /**
     * Writes a session anew.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if its time makes no sense or lies outside the convening's
     */
    @AllowedTo(Role.ORGANIZER)
    public void rewrite(ConveningId convening, long id, int version, @Valid SessionFilled filled) {
        Session session = convenings.getSession(convening, id);
        StaleEdit.refuseIfStale(version, session.version());
        var before = session.facts();
        session.rewrite(filled);
        convenings.flush();
        audit.record(subject(session), "session.rewritten", before, session.facts());
    }

    /** Takes a session out of the agenda. @throws Refused if something was logged in it (the database knows) */
    @AllowedTo(Role.ORGANIZER)
    public void remove(ConveningId convening, long id) {
        Session session = convenings.getSession(convening, id);
        convenings.get(convening).refuseIfOver();
        var before = session.facts();
        audit.record(subject(session), "session.removed", before, Map.of());
        convenings.remove(session);
    }

    /** Puts a person on stage, who is then expected at the convening. */
    @AllowedTo(Role.ORGANIZER)
    public void putOnStage(ConveningId convening, long id, long personId, @NotNull Part part) {
        Session session = convenings.getSession(convening, id);
        session.putOnStage(personId, part);
        convenings.flush();
        String name = people.cards(List.of(personId)).get(personId).styledName();
        audit.record(subject(session), "session.putOnStage", Map.of(), Map.of("onStage", name, "part", part.name()));
        putOnStage.fire(new PutOnStage(convening, personId, part));
    }

    /** Puts a person on stage who is not in the directory yet; both are done, or neither. */
    @AllowedTo(Role.ORGANIZER)
    public void putOnStage(ConveningId convening, long id, @Valid PersonFilled filled, @NotNull Part part) {
        putOnStage(convening, id, people.register(filled), part);
    }

    /** Keeps a place on stage for somebody not yet named. */
    @AllowedTo(Role.ORGANIZER)
    public void keepPlaceOnStage(ConveningId convening, long id, @NotBlank @Size(max = 200) String knownAs, @NotNull Part part) {
        Session session = convenings.getSession(convening, id);
        session.keepPlaceOnStage(knownAs.strip(), part);
        audit.record(subject(session), "session.putOnStage", Map.of(), Map.of("onStage", knownAs.strip(), "part", part.name()));
    }

    @AllowedTo(Role.ORGANIZER)
    public void takeOffStage(ConveningId convening, long id, long placeId) {
        Session session = convenings.getSession(convening, id);
        var gone = session.card(names(List.of(session))).onStage().stream().filter(place -> place.id() == placeId).findFirst();
        session.takeOffStage(placeId);
        gone.ifPresent(place -> audit.record(subject(session), "session.takenOffStage",
                Map.of("onStage", place.name(), "part", place.part().name()), Map.of()));
    }

    private Map<Long, String> names(List<Session> sessions) {
        var ids = sessions.stream().flatMap(session -> session.peopleOnStage().stream()).collect(Collectors.toSet());
        return people.cards(ids).values().stream().collect(Collectors.toMap(PersonCard::id, PersonCard::styledName));
    }

    private static AuditSubject subject(Session session) {
        return new AuditSubject(session.conveningId(), "session", session.id(), session.title());
    }
}

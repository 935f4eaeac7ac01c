package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.NotFound;
import org.fireside.qanda.FloorState;
import org.fireside.qanda.JoinCode;

/** Repository of floors, of the browsers that are blocked there, and of who was given a ballot. */
@ApplicationScoped
public class FloorRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Floor floor) {
        em.persist(floor);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** A session's floor, where it was prepared. */
    public Optional<Floor> find(ConveningId convening, long session) {
        return find(session).filter(floor -> floor.conveningId() == convening.value());
    }

    public Floor get(ConveningId convening, long session) {
        return find(convening, session).orElseThrow(() -> new NotFound("floor", session));
    }

    /** The floor of a session, of whatever convening. */
    public Optional<Floor> find(long session) {
        return Optional.ofNullable(em.find(Floor.class, session));
    }

    /** A session's floor; until the transaction ends, nobody else gets it like this. */
    public Floor lock(ConveningId convening, long session) {
        Floor floor = get(convening, session);
        em.lock(floor, LockModeType.PESSIMISTIC_WRITE);
        return floor;
    }

    private Optional<Floor> byCode(String code) {
        return em.createQuery("select f from Floor f where f.code = :code", Floor.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** The floor that one joins with this code, however it is typed. @throws NotFound if there is none */
    public Floor typed(String code) {
        return findTyped(code).orElseThrow(() -> new NotFound("floor", code));
    }

    /** The floor that one joins with this code, however it is typed, or empty. */
    public Optional<Floor> findTyped(String code) {
        return JoinCode.read(code).flatMap(this::byCode);
    }

    public boolean isTaken(String code) {
        return byCode(code).isPresent();
    }

    /** The floors of a convening that take questions and votes. */
    public List<Floor> open(ConveningId convening) {
        return em.createQuery("select f from Floor f where f.conveningId = :convening and f.state = :open", Floor.class)
                .setParameter("convening", convening.value()).setParameter("open", FloorState.OPEN).getResultList();
    }

    /** Blocks a browser. Once more is no harm. */
    public void block(long session, byte[] asker, Instant at, String by) {
        em.createNativeQuery("insert ignore into blocked_browser (session_id, asker, blocked_at, blocked_by) values (?, ?, ?, ?)")
                .setParameter(1, session).setParameter(2, asker).setParameter(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).setParameter(4, by).executeUpdate();
    }

    public void unblock(long session, byte[] asker) {
        em.createNativeQuery("delete from blocked_browser where session_id = ? and asker = ?").setParameter(1, session).setParameter(2, asker).executeUpdate();
    }

    public boolean isBlocked(long session, byte[] asker) {
        return !em.createNativeQuery("select 1 from blocked_browser where session_id = ? and asker = ?").setParameter(1, session).setParameter(2, asker)
                .getResultList().isEmpty();
    }

    /** Those of these questions whose browser is blocked. */
    public Set<Long> blocked(Collection<Long> questions) {
        if (questions.isEmpty()) {
            return Set.of();
        }
        List<?> found = BulkSelect.bind(em.createNativeQuery("select q.id from question q join blocked_browser b on b.session_id = q.session_id and b.asker = q.asker where q.id in ("
                + BulkSelect.marks(questions.size()) + ")"), 1, questions).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** Keeps that a guest was given a ballot. @return whether it is the first */
    public boolean giveBallot(long session, long registration) {
        return em.createNativeQuery("insert ignore into ballot_given (session_id, registration_id) values (?, ?)").setParameter(1, session)
                .setParameter(2, registration).executeUpdate() == 1;
    }
}

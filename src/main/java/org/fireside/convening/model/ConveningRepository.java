package org.fireside.convening.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.ConveningList;
import org.fireside.convening.Part;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of convenings with their sessions. */
@ApplicationScoped
public class ConveningRepository {

    private static final String OVER = """
            (c.state in (org.fireside.convening.ConveningState.CLOSED, org.fireside.convening.ConveningState.ARCHIVED,
               org.fireside.convening.ConveningState.CANCELLED)
             or (c.state <> org.fireside.convening.ConveningState.LIVE and c.period.endsAt < :now))""";

    @PersistenceContext
    private EntityManager em;

    public void add(Object conveningOrSession) {
        em.persist(conveningOrSession);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Convening get(ConveningId id) {
        return Optional.ofNullable(em.find(Convening.class, id.value())).orElseThrow(() -> new NotFound("convening", id));
    }

    /** A session of this convening, and of no other. */
    public Session getSession(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Session.class, id)).filter(session -> session.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("session", id));
    }

    /**
     * One page of a list.
     *
     * @param among only these convenings
     */
    public Page<Convening> page(ConveningList list, Set<Long> among, Instant now, PageRequest request) {
        if (among.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        String where = " from Convening c where c.id in :among" + switch (list) {
            case UPCOMING -> " and not " + OVER;
            case PAST -> " and " + OVER;
            case MINE -> "";
        };
        String order = list == ConveningList.UPCOMING ? " order by c.around, c.id" : " order by c.around desc, c.id desc";
        var rows = bind(em.createQuery("select c" + where + order, Convening.class), list, among, now)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = bind(em.createQuery("select count(c)" + where, Long.class), list, among, now).getSingleResult();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ConveningList list, Set<Long> among, Instant now) {
        query.setParameter("among", among);
        return list == ConveningList.MINE ? query : query.setParameter("now", now);
    }

    public Set<Long> allIds() {
        return Set.copyOf(em.createQuery("select c.id from Convening c", Long.class).getResultList());
    }

    /** An agenda is small by nature: it is read whole, in three queries however long it is. */
    public List<Session> sessions(ConveningId convening) {
        return em.createQuery("""
                select s from Session s where s.convening.id = :convening
                order by case when s.period.startsAt is null then 1 else 0 end, s.period.startsAt, s.position, s.id""", Session.class)
                .setParameter("convening", convening.value())
                .setHint("eclipselink.batch", "s.topics").setHint("eclipselink.batch", "s.onStage")
                .setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /** The sessions in which a person is on stage, with the part. */
    public List<StagePlace> onStage(long personId) {
        return em.createQuery("select p.session.title, p.part from OnStage p where p.personId = :person order by p.id", Object[].class)
                .setParameter("person", personId).getResultStream().map(row -> new StagePlace((String) row[0], (Part) row[1])).toList();
    }

    /** A place on stage, by the title of its session. */
    public record StagePlace(String session, Part part) {
    }

    /** Ids of the places on stage that a person has, in whatever session. */
    public List<Long> placesOnStage(long personId) {
        return em.createQuery("select p.id from OnStage p where p.personId = :person", Long.class).setParameter("person", personId).getResultList();
    }

    /** Whether two people are on stage in one session with the same part. */
    public boolean areOnStageTogether(long one, long other) {
        return !em.createQuery("""
                select a.id from OnStage a, OnStage b where a.personId = :one and b.personId = :other and a.session = b.session and a.part = b.part""", Long.class)
                .setParameter("one", one).setParameter("other", other).getResultList().isEmpty();
    }

    /** Makes places on stage another person's. */
    public void givePlacesOnStage(Collection<Long> places, long personId) {
        if (!places.isEmpty()) {
            em.createQuery("update OnStage p set p.personId = :person where p.id in :places")
                    .setParameter("person", personId).setParameter("places", places).executeUpdate();
        }
    }

    public int countSessions(ConveningId convening) {
        return em.createQuery("select count(s) from Session s where s.convening.id = :convening", Long.class)
                .setParameter("convening", convening.value()).getSingleResult().intValue();
    }

    public void remove(Session session) {
        em.remove(session);
    }
}

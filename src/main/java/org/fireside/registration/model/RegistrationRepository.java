package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.NotFound;

/** Repository of registrations and of the places that a convening has. */
@ApplicationScoped
public class RegistrationRepository {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegistrationWords words;

    public void add(Registration registration) {
        em.persist(registration);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** A registration at this convening, and at no other. */
    public Registration get(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Registration.class, id)).filter(registration -> registration.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("registration", id));
    }

    public Optional<Registration> findOf(ConveningId convening, long personId) {
        return em.createQuery("select r from Registration r where r.conveningId = :convening and r.personId = :person", Registration.class)
                .setParameter("convening", convening.value()).setParameter("person", personId).getResultStream().findFirst();
    }

    /** The registrations of a person at all convenings. */
    public List<Registration> of(long personId) {
        return em.createQuery("select r from Registration r where r.personId = :person order by r.id", Registration.class)
                .setParameter("person", personId).getResultList();
    }

    /** The registrations of a person, with the titles of their convenings. */
    public List<KeptRegistration> keptOf(long personId) {
        List<Registration> theirs = of(personId);
        List<?> rows = em.createNativeQuery("select r.id, c.title from registration r join convening c on c.id = r.convening_id where r.person_id = ?")
                .setParameter(1, personId).getResultList();
        Map<Long, String> titles = rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
        return theirs.stream().map(registration -> new KeptRegistration(registration.id(), registration, titles.get(registration.id()))).toList();
    }

    /** A registration with the title of its convening. */
    public record KeptRegistration(long id, Registration registration, String convening) {
    }

    /** Makes registrations another person's, and findable by that person's name. */
    public void giveTo(Collection<Long> ids, long personId) {
        if (!ids.isEmpty()) {
            em.createQuery("update Registration r set r.personId = :person where r.id in :ids")
                    .setParameter("person", personId).setParameter("ids", ids).executeUpdate();
            index(ids);
        }
    }

    /** The registrations of these ids at this convening, in the order of the ids. */
    public List<Registration> inOrder(ConveningId convening, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Registration> found = em.createQuery("select r from Registration r where r.conveningId = :convening and r.id in :ids", Registration.class)
                .setParameter("convening", convening.value()).setParameter("ids", ids)
                .setHint("eclipselink.batch", "r.parts").setHint("eclipselink.batch.type", "IN")
                .getResultStream().collect(Collectors.toMap(Registration::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static List<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public long countExpected(ConveningId convening) {
        return count(convening, "r.state <> 'CANCELLED'");
    }

    public long countConfirmed(ConveningId convening) {
        return count(convening, "r.state = 'CONFIRMED'");
    }

    private long count(ConveningId convening, String condition) {
        return ((Number) em.createNativeQuery("select count(*) from registration r where r.convening_id = ? and " + condition)
                .setParameter(1, convening.value()).getSingleResult()).longValue();
    }

    /** Ids of the registrations of these people, and of those for which one of these offices counts. */
    public List<Long> of(Collection<Long> people, Collection<Long> offices) {
        return em.createQuery("select r.id from Registration r where r.personId in :people or r.officeId in :offices", Long.class)
                .setParameter("people", people.isEmpty() ? List.of(0L) : people).setParameter("offices", offices.isEmpty() ? List.of(0L) : offices)
                .getResultList();
    }

    /** Puts a registration in its place in the list, and writes the words by which it is found: those of its name, its office and the office's organisation. */
    public void index(long id) {
        index(List.of(id));
    }

    /** Puts registrations in their place in the list, and writes the words by which they are found. */
    public void index(Collection<Long> ids) {
        words.write(ids);
    }

    /** Lets registrations be found by no word any more; they stand last in the list. */
    public void forgetWords(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            String these = " in (" + BulkSelect.marks(ids.size()) + ")";
            BulkSelect.bind(em.createNativeQuery("delete from registration_word where registration_id" + these), 1, ids).executeUpdate();
            BulkSelect.bind(em.createNativeQuery("update registration set list_order = ? where id" + these).setParameter(1, ListOrder.of(null, null)), 2, ids).executeUpdate();
        }
    }

    /** Registrations that have no place in the list yet. */
    public List<Long> notIndexed(int limit) {
        return ids(em.createNativeQuery("select r.id from registration r where r.list_order = ''").setMaxResults(limit));
    }

    /** @return whether there was a place left; the database itself counts, however many ask at once */
    public boolean takePlace(ConveningId convening) {
        return em.createNativeQuery("update places set confirmed = confirmed + 1 where convening_id = ? and (capacity is null or confirmed < capacity)")
                .setParameter(1, convening.value()).executeUpdate() == 1;
    }

    /** Lets nobody else take, give back or wait for a place of this convening until the transaction ends; whoever moves registrations asks this first. */
    public void lockPlaces(ConveningId convening) {
        em.createNativeQuery("select confirmed from places where convening_id = ? for update").setParameter(1, convening.value()).getResultList();
    }

    /** Whether so many places are left. */
    public boolean hasPlaces(ConveningId convening, long wanted) {
        return !em.createNativeQuery("select 1 from places where convening_id = ? and (capacity is null or confirmed + ? <= capacity)")
                .setParameter(1, convening.value()).setParameter(2, wanted).getResultList().isEmpty();
    }

    /** The next number on the waiting list. */
    public long nextWaitingNumber(ConveningId convening) {
        em.createNativeQuery("update places set waited = waited + 1 where convening_id = ?").setParameter(1, convening.value()).executeUpdate();
        return ((Number) em.createNativeQuery("select waited from places where convening_id = ?").setParameter(1, convening.value())
                .getSingleResult()).longValue();
    }

    /** The guest whose turn it is, of those who wait. */
    public Optional<Registration> firstWaiting(ConveningId convening) {
        List<Long> ids = ids(em.createNativeQuery("select r.id from registration r where r.convening_id = ? and r.state = 'WAITLISTED' and r.accompanies_id is null"
                + " order by r.waiting_number, r.id").setParameter(1, convening.value()).setMaxResults(1));
        return ids.stream().findFirst().map(id -> get(convening, id));
    }

    /** How many guests it is the turn of before this one. */
    public long countWaitingBefore(Registration waiting) {
        long number = waiting.waitingNumber() == null ? 0 : waiting.waitingNumber();
        return count(new ConveningId(waiting.conveningId()), "r.state = 'WAITLISTED' and r.accompanies_id is null and (coalesce(r.waiting_number, 0) < " + number
                + " or (coalesce(r.waiting_number, 0) = " + number + " and r.id < " + waiting.id() + "))");
    }

    /** Those who accompany a guest, in the order in which they were named. */
    public List<Registration> companions(Registration guest) {
        return em.createQuery("select r from Registration r where r.accompaniesId = :guest order by r.id", Registration.class)
                .setParameter("guest", guest.id()).getResultList();
    }

    /** Those who accompany these guests, in the order in which they were named. */
    public List<Registration> companions(Collection<Long> guests) {
        return guests.isEmpty() ? List.of() : em.createQuery("select r from Registration r where r.accompaniesId in :guests order by r.id", Registration.class)
                .setParameter("guests", guests).setHint("eclipselink.batch", "r.parts").setHint("eclipselink.batch.type", "IN").getResultList();
    }

    /** The places on the waiting list, from 1, of those of these guests who wait. */
    public Map<Long, Long> placesInLine(ConveningId convening, Collection<Long> guests) {
        if (guests.isEmpty()) {
            return Collections.emptyMap();
        }
        List<?> rows = BulkSelect.bind(em.createNativeQuery("select w.id, w.place from (select r.id, row_number() over (order by coalesce(r.waiting_number, 0), r.id) as place"
                + " from registration r where r.convening_id = ? and r.state = 'WAITLISTED' and r.accompanies_id is null) w where w.id in ("
                + BulkSelect.marks(guests.size()) + ")").setParameter(1, convening.value()), 2, guests).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    /** The people of these registrations, where they are named. */
    public Map<Long, Long> people(Collection<Long> registrations) {
        return registrations.isEmpty() ? Collections.emptyMap() : em.createQuery("select r.id, r.personId from Registration r where r.id in :ids and r.personId is not null", Object[].class)
                .setParameter("ids", registrations).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    public void givePlaceBack(ConveningId convening) {
        em.createNativeQuery("update places set confirmed = confirmed - 1 where convening_id = ?").setParameter(1, convening.value()).executeUpdate();
    }

    /** @return whether it was possible: not when more places are taken already */
    public boolean setCapacity(ConveningId convening, Integer capacity) {
        em.createNativeQuery("insert ignore into places (convening_id, capacity, confirmed) values (?, null, 0)")
                .setParameter(1, convening.value()).executeUpdate();
        if (capacity == null) {
            em.createNativeQuery("update places set capacity = null where convening_id = ?").setParameter(1, convening.value()).executeUpdate();
            return true;
        }
        em.createNativeQuery("update places set capacity = ? where convening_id = ? and confirmed <= ?")
                .setParameter(1, capacity).setParameter(2, convening.value()).setParameter(3, capacity).executeUpdate();
        return em.createNativeQuery("select 1 from places where convening_id = ? and capacity = ?")
                .setParameter(1, convening.value()).setParameter(2, capacity).getResultList().size() == 1;
    }

    /** How many places are taken. */
    public long placesTaken(ConveningId convening) {
        List<?> taken = em.createNativeQuery("select confirmed from places where convening_id = ?").setParameter(1, convening.value()).getResultList();
        return taken.isEmpty() ? 0 : ((Number) taken.get(0)).longValue();
    }
}

package org.fireside.desk.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.desk.BoardTotals;

/** Repository of who is in, and of the door's log. */
@ApplicationScoped
public class PresenceRepository {

    @PersistenceContext
    private EntityManager em;

    /** The presence of a registration, locked: a second desk waits until the first is done. */
    public Presence lock(ConveningId convening, long registration, Instant now) {
        em.createNativeQuery("insert ignore into presence (registration_id, convening_id, present, changes, since) values (?, ?, false, 0, ?)")
                .setParameter(1, registration).setParameter(2, convening.value())
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
        return em.find(Presence.class, registration, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(CheckIn entry) {
        em.persist(entry);
    }

    /** Every check-in and check-out of these registrations, in order. */
    public List<CheckIn> entriesOf(Collection<Long> registrations) {
        return registrations.isEmpty() ? List.of() : em.createQuery("select c from CheckIn c where c.key.registrationId in :ids order by c.at", CheckIn.class)
                .setParameter("ids", registrations).getResultList();
    }

    /** Which of these registrations are in. */
    public Set<Long> present(ConveningId convening, Collection<Long> registrations) {
        return registrations.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("""
                select p.registrationId from Presence p where p.conveningId = :convening and p.present = true and p.registrationId in :ids""", Long.class)
                .setParameter("convening", convening.value()).setParameter("ids", registrations).getResultList());
    }

    public long countPresent(ConveningId convening) {
        return em.createQuery("select count(p) from Presence p where p.conveningId = :convening and p.present = true", Long.class)
                .setParameter("convening", convening.value()).getSingleResult();
    }

    /** The members of all delegations in numbers; cancelled and declined ones are not counted. */
    public BoardTotals boardTotals(ConveningId convening) {
        Object[] members = (Object[]) em.createNativeQuery("""
                select count(case when r.state = 'CONFIRMED' then 1 end), count(case when p.present then 1 end),
                  count(case when r.state = 'CONFIRMED' and not coalesce(p.present, false) then 1 end)
                from delegation d join delegation_member m on m.delegation_id = d.id join registration r on r.id = m.registration_id
                left join presence p on p.registration_id = r.id
                where d.convening_id = ? and r.state not in ('CANCELLED', 'DECLINED')""").setParameter(1, convening.value()).getSingleResult();
        Object[] delegations = (Object[]) em.createNativeQuery("""
                select count(*), count(case when p.present then 1 end)
                from delegation d left join presence p on p.registration_id = d.head_registration_id
                where d.convening_id = ?""").setParameter(1, convening.value()).getSingleResult();
        return new BoardTotals(number(delegations[0]), number(delegations[1]), number(members[0]), number(members[1]), number(members[2]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}

package org.fireside.delegation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.convening.Part;

/** Repository of the quotas of delegations, and of how much of each is taken. */
@ApplicationScoped
public class QuotaRepository {

    @PersistenceContext
    private EntityManager em;

    /** Whoever counts members of this delegation waits until the transaction ends; asked before a member is written. */
    public void lock(long delegation) {
        em.createNativeQuery("select id from delegation where id = ? for update").setParameter(1, delegation).getResultList();
    }

    /** @return whether there was one left, or there is no limit */
    public boolean take(long delegation, Part part) {
        boolean took = em.createNativeQuery("update delegation_quota set taken = taken + 1 where delegation_id = ? and part = ? and taken < quota")
                .setParameter(1, delegation).setParameter(2, part.name()).executeUpdate() == 1;
        return took || !quotas(delegation).containsKey(part);
    }

    public void giveBack(long delegation, Part part) {
        em.createNativeQuery("update delegation_quota set taken = taken - 1 where delegation_id = ? and part = ?")
                .setParameter(1, delegation).setParameter(2, part.name()).executeUpdate();
    }

    /** The quotas that there are. */
    public Map<Part, Integer> quotas(long delegation) {
        return byPart(em.createNativeQuery("select part, quota from delegation_quota where delegation_id = ?").setParameter(1, delegation).getResultList());
    }

    /** How many members play each part that somebody plays, who are neither cancelled nor have declined. */
    public Map<Part, Integer> taken(long delegation) {
        return byPart(em.createNativeQuery("""
                select p.part, count(*) from delegation_member m join registration r on r.id = m.registration_id
                join registration_part p on p.registration_id = r.id
                where m.delegation_id = ? and r.state not in ('CANCELLED', 'DECLINED') group by p.part""").setParameter(1, delegation).getResultList());
    }

    private static Map<Part, Integer> byPart(List<?> rows) {
        var byPart = new EnumMap<Part, Integer>(Part.class);
        rows.stream().map(Object[].class::cast).forEach(row -> byPart.put(Part.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return byPart;
    }

    /** Locks the delegations of a convening that have a quota, as {@link #lock} does. */
    public void lockAll(ConveningId convening) {
        em.createNativeQuery("""
                select d.id from delegation d where d.convening_id = ? and exists (select 1 from delegation_quota q where q.delegation_id = d.id)
                order by d.id for update""").setParameter(1, convening.value()).getResultList();
    }

    /** Places that are left, by delegation of a convening and part; none where there is no limit. */
    public Map<Long, Map<Part, Integer>> left(ConveningId convening) {
        List<?> rows = em.createNativeQuery("""
                select q.delegation_id, q.part, q.quota - q.taken from delegation_quota q join delegation d on d.id = q.delegation_id
                where d.convening_id = ?""").setParameter(1, convening.value()).getResultList();
        var left = new HashMap<Long, Map<Part, Integer>>();
        rows.stream().map(Object[].class::cast).forEach(row -> left.computeIfAbsent(((Number) row[0]).longValue(), any -> new EnumMap<>(Part.class))
                .put(Part.valueOf((String) row[1]), ((Number) row[2]).intValue()));
        return left;
    }

    /** Sets a limit, with how much of it is taken already. */
    public void set(long delegation, Part part, int quota, int taken) {
        remove(delegation, part);
        em.createNativeQuery("insert into delegation_quota (delegation_id, part, quota, taken) values (?, ?, ?, ?)")
                .setParameter(1, delegation).setParameter(2, part.name()).setParameter(3, quota).setParameter(4, taken).executeUpdate();
    }

    /** Takes a limit away. */
    public void remove(long delegation, Part part) {
        em.createNativeQuery("delete from delegation_quota where delegation_id = ? and part = ?")
                .setParameter(1, delegation).setParameter(2, part.name()).executeUpdate();
    }
}

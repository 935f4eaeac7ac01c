package org.fireside.delegation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.Optional;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkInsert;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of delegations. */
@ApplicationScoped
public class DelegationRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Delegation delegation) {
        em.persist(delegation);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** A delegation at this convening, and at no other. */
    public Delegation get(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Delegation.class, id)).filter(delegation -> delegation.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("delegation", id));
    }

    public boolean exists(ConveningId convening, long organisation) {
        return !em.createQuery("select d.id from Delegation d where d.conveningId = :convening and d.organisationId = :organisation", Long.class)
                .setParameter("convening", convening.value()).setParameter("organisation", organisation).getResultList().isEmpty();
    }

    /** Takes many registrations as members. */
    public void addMembers(long delegation, List<Long> registrations) {
        em.flush();
        try (var members = new BulkInsert(em.unwrap(Connection.class), "delegation_member", "delegation_id", "registration_id")) {
            for (Long registration : registrations) {
                members.add(delegation, registration);
            }
            members.finish();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The id of the delegation of the organisation of this name. */
    public Optional<Long> findNamed(ConveningId convening, String name) {
        List<?> found = em.createNativeQuery("select d.id from delegation d join organisation g on g.id = d.organisation_id where d.convening_id = ? and g.name = ?")
                .setParameter(1, convening.value()).setParameter(2, name).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** In the order of the names of their organisations. */
    public Page<Delegation> page(ConveningId convening, PageRequest request) {
        List<?> rows = em.createNativeQuery("""
                select d.* from delegation d join organisation g on g.id = d.organisation_id
                where d.convening_id = ? order by g.name, d.id""", Delegation.class).setParameter(1, convening.value())
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = em.createQuery("select count(d) from Delegation d where d.conveningId = :convening", Long.class)
                .setParameter("convening", convening.value()).getSingleResult();
        return new Page<>(rows.stream().map(Delegation.class::cast).toList(), total);
    }

    public List<Delegation> of(ConveningId convening, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select d from Delegation d where d.conveningId = :convening and d.id in :ids", Delegation.class)
                .setParameter("convening", convening.value()).setParameter("ids", ids).getResultList();
    }

    /** The delegations that registrations belong to, by registration. */
    public Map<Long, Long> ofRegistrations(ConveningId convening, Collection<Long> registrations) {
        var found = new HashMap<Long, Long>();
        if (!registrations.isEmpty()) {
            em.createQuery("select m, d.id from Delegation d join d.members m where d.conveningId = :convening and m in :registrations", Object[].class)
                    .setParameter("convening", convening.value()).setParameter("registrations", registrations)
                    .getResultList().forEach(row -> found.put((Long) row[0], (Long) row[1]));
        }
        return found;
    }

    /** The names of the delegations that registrations belong to, at whatever convening. */
    public List<String> namesOfRegistrations(Collection<Long> registrations) {
        return registrations.stream().flatMap(registration -> ((List<?>) em.createNativeQuery("""
                select g.name from delegation_member m join delegation d on d.id = m.delegation_id join organisation g on g.id = d.organisation_id
                where m.registration_id = ?""").setParameter(1, registration).getResultList()).stream()).map(String::valueOf).toList();
    }

    /**
     * Registrations of the members, in order of precedence and with its overrides. The database pages them while nobody was given a
     * place by hand; otherwise the numbers of all are read, for each may have moved.
     *
     * @param day on which it counts whether an office is a former one
     */
    public Page<Long> members(Delegation delegation, LocalDate day, PageRequest request) {
        Map<Long, Integer> places = delegation.givenPlaces().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, given -> given.getValue().place()));
        int total = delegation.members().size();
        if (places.isEmpty()) {
            return new Page<>(inOrder(delegation, day, request.first(), request.size()), total);
        }
        List<Long> all = Precedence.withOverrides(inOrder(delegation, day, 0, total), places);
        int first = Math.min(request.first(), total);
        return new Page<>(all.subList(first, Math.min(first + request.size(), total)), total);
    }

    private List<Long> inOrder(Delegation delegation, LocalDate day, int first, int size) {
        List<?> rows = em.createNativeQuery("select r.id from delegation_member m join registration r on r.id = m.registration_id"
                + " " + Precedence.JOINS + " where m.delegation_id = ? order by " + Precedence.ORDER)
                .setParameter(1, delegation.id()).setParameter(2, day).setFirstResult(first).setMaxResults(size).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Members of several delegations in one query: delegation, registration, whether it is confirmed. */
    public List<MemberState> memberStates(Collection<Long> delegations) {
        if (delegations.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", delegations.stream().map(id -> "?").toList());
        var query = em.createNativeQuery("""
                select m.delegation_id, m.registration_id, case when r.state = 'CONFIRMED' then 1 else 0 end
                from delegation_member m join registration r on r.id = m.registration_id
                where r.state not in ('CANCELLED', 'DECLINED') and m.delegation_id in (""" + marks + ")");
        int position = 1;
        for (Long id : delegations) {
            query.setParameter(position++, id);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new MemberState(((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(), ((Number) row[2]).intValue() == 1)).toList();
    }

    /** Where a member stands. */
    public record MemberState(long delegation, long registration, boolean confirmed) {
    }
}

package org.fireside.delegation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.delegation.PrecedenceCard;
import org.fireside.platform.BulkInsert;
import org.fireside.platform.BulkSelect;
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

    /** The name of a delegation's organisation, for the trail, where no door may be asked for it. */
    public String nameOf(long id) {
        return (String) em.createNativeQuery("select g.name from delegation d join organisation g on g.id = d.organisation_id where d.id = ?")
                .setParameter(1, id).getSingleResult();
    }

    /** Memberships of people, over all convenings. */
    public List<Membership> membershipsOf(Collection<Long> people) {
        List<?> ids = BulkSelect.bind(em.createNativeQuery("select m.registration_id from delegation_member m join registration r on r.id = m.registration_id"
                + " where r.person_id in (" + BulkSelect.marks(people.size()) + ")"), 1, people).getResultList();
        return memberships(ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    /** Those of these registrations that are memberships. */
    public List<Membership> memberships(Collection<Long> registrations) {
        return registrations.isEmpty() ? List.of() : em.createQuery("select m from Membership m where m.registrationId in :registrations order by m.registrationId", Membership.class)
                .setParameter("registrations", registrations).getResultList();
    }

    /** Delegations whose lists of members are final. */
    public List<Long> closed(ConveningId convening) {
        return em.createQuery("select d.id from Delegation d where d.conveningId = :convening and d.closedAt is not null", Long.class)
                .setParameter("convening", convening.value()).getResultList();
    }

    /** How many entries wait to be approved, but for those that were withdrawn. */
    public long countPending(long delegation) {
        return ((Number) em.createNativeQuery("""
                select count(*) from delegation_member m join registration r on r.id = m.registration_id
                where m.delegation_id = ? and m.entry_state = 'PENDING' and r.state not in ('CANCELLED', 'DECLINED')""")
                .setParameter(1, delegation).getSingleResult()).longValue();
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

    /** In order of precedence. @param day on which it counts whether an office is a former one */
    public Page<Delegation> page(ConveningId convening, PrecedenceCard rule, LocalDate day, PageRequest request) {
        var precedence = new Precedence(rule);
        return precedence.isAlphabetical() ? inAlphabet(convening, precedence, request) : byHeads(convening, precedence, day, request);
    }

    private Page<Delegation> byHeads(ConveningId convening, Precedence precedence, LocalDate day, PageRequest request) {
        var query = em.createNativeQuery("""
                select d.* from delegation d join organisation g on g.id = d.organisation_id
                left join delegation_member m on m.registration_id = d.head_registration_id left join registration r on r.id = m.registration_id"""
                + Precedence.JOINS + " where d.convening_id = ? order by " + precedence.ofDelegations(), Delegation.class)
                .setParameter(1, convening.value()).setParameter(2, day);
        long total = em.createQuery("select count(d) from Delegation d where d.conveningId = :convening", Long.class)
                .setParameter("convening", convening.value()).getSingleResult();
        return new Page<>(some(query, request), total);
    }

    /** The names of all are read, since the database does not know every alphabet: a convening has no more of them than the world has parties. */
    private Page<Delegation> inAlphabet(ConveningId convening, Precedence precedence, PageRequest request) {
        List<?> rows = em.createNativeQuery("""
                select d.id, g.name, case when g.kind = 'COUNTRY' then 1 else 0 end
                from delegation d join organisation g on g.id = d.organisation_id where d.convening_id = ?""")
                .setParameter(1, convening.value()).getResultList();
        List<Long> all = precedence.inAlphabet(rows.stream().map(Object[].class::cast).map(row -> new Precedence.Named(
                ((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue() == 1)).toList())
                .stream().map(Precedence.Named::delegation).toList();
        List<Long> wanted = all.subList(Math.min(request.first(), all.size()), Math.min(request.first() + request.size(), all.size()));
        Map<Long, Delegation> found = of(convening, wanted).stream().collect(Collectors.toMap(Delegation::id, Function.identity()));
        return new Page<>(wanted.stream().map(found::get).toList(), all.size());
    }

    /** In the order of the names of their organisations, for choosing one by its name. */
    public List<Delegation> byName(ConveningId convening, PageRequest request) {
        return some(em.createNativeQuery("""
                select d.* from delegation d join organisation g on g.id = d.organisation_id
                where d.convening_id = ? order by g.name, d.id""", Delegation.class).setParameter(1, convening.value()), request);
    }

    private static List<Delegation> some(Query query, PageRequest request) {
        List<?> rows = query.setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return rows.stream().map(Delegation.class::cast).toList();
    }

    public List<Delegation> of(ConveningId convening, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select d from Delegation d where d.conveningId = :convening and d.id in :ids", Delegation.class)
                .setParameter("convening", convening.value()).setParameter("ids", ids).getResultList();
    }

    /** The delegations that registrations belong to, by registration. */
    public Map<Long, Long> ofRegistrations(ConveningId convening, Collection<Long> registrations) {
        var found = new HashMap<Long, Long>();
        if (!registrations.isEmpty()) {
            em.createQuery("""
                    select m.registrationId, m.delegation.id from Membership m
                    where m.delegation.conveningId = :convening and m.registrationId in :registrations""", Object[].class)
                    .setParameter("convening", convening.value()).setParameter("registrations", registrations)
                    .getResultList().forEach(row -> found.put((Long) row[0], (Long) row[1]));
        }
        return found;
    }

    /** The names of the delegations that registrations belong to, at whatever convening. */
    public List<String> namesOfRegistrations(Collection<Long> registrations) {
        if (registrations.isEmpty()) {
            return List.of();
        }
        List<?> names = BulkSelect.bind(em.createNativeQuery("select g.name from delegation_member m join delegation d on d.id = m.delegation_id"
                + " join organisation g on g.id = d.organisation_id where m.registration_id in (" + BulkSelect.marks(registrations.size()) + ") order by m.registration_id"),
                1, registrations).getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    /**
     * Registrations of the members, in order of precedence and with its overrides. The database pages them while nobody was given a
     * place by hand; otherwise the numbers of all are read, for each may have moved.
     *
     * @param day on which it counts whether an office is a former one
     */
    public Page<Long> members(Delegation delegation, PrecedenceCard rule, LocalDate day, PageRequest request) {
        var precedence = new Precedence(rule);
        Map<Long, Integer> places = delegation.givenPlaces().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, given -> given.getValue().place()));
        int total = delegation.members().size();
        if (places.isEmpty()) {
            return new Page<>(inOrder(delegation, precedence, day, request.first(), request.size()), total);
        }
        List<Long> all = Precedence.withOverrides(inOrder(delegation, precedence, day, 0, total), places);
        int first = Math.min(request.first(), total);
        return new Page<>(all.subList(first, Math.min(first + request.size(), total)), total);
    }

    private List<Long> inOrder(Delegation delegation, Precedence precedence, LocalDate day, int first, int size) {
        List<?> rows = em.createNativeQuery("select r.id from delegation_member m join registration r on r.id = m.registration_id"
                + Precedence.JOINS + " where m.delegation_id = ? order by " + precedence.ofMembers())
                .setParameter(1, delegation.id()).setParameter(2, day).setFirstResult(first).setMaxResults(size).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Members of several delegations in one query: delegation, registration, whether it is confirmed. */
    public List<MemberState> memberStates(Collection<Long> delegations) {
        if (delegations.isEmpty()) {
            return List.of();
        }
        List<?> rows = BulkSelect.bind(em.createNativeQuery("""
                select m.delegation_id, m.registration_id, case when r.state = 'CONFIRMED' then 1 else 0 end
                from delegation_member m join registration r on r.id = m.registration_id
                where r.state not in ('CANCELLED', 'DECLINED') and m.delegation_id in (""" + BulkSelect.marks(delegations.size()) + ")"), 1, delegations).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new MemberState(((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(), ((Number) row[2]).intValue() == 1)).toList();
    }

    /** Where a member stands. */
    public record MemberState(long delegation, long registration, boolean confirmed) {
    }
}

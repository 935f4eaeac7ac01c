package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OrganisationCard;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of offices and of the organisations that they are in. */
@ApplicationScoped
public class OfficeRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Object officeOrOrganisation) {
        em.persist(officeOrOrganisation);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Office get(long id) {
        return Optional.ofNullable(em.find(Office.class, id)).orElseThrow(() -> new NotFound("office", id));
    }

    public Optional<Organisation> findOrganisation(String name) {
        return em.createQuery("select o from Organisation o where o.name = :name", Organisation.class)
                .setParameter("name", name.strip()).getResultStream().findFirst();
    }

    public Map<Long, OfficeCard> cards(Collection<Long> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : em.createQuery("select o from Office o join fetch o.organisation where o.id in :ids", Office.class)
                .setParameter("ids", ids).getResultStream().map(Office::card)
                .collect(Collectors.toMap(OfficeCard::id, Function.identity()));
    }

    /** The offices of a person, the latest first. */
    public List<OfficeCard> of(long personId) {
        return em.createQuery("""
                select o from Office o join fetch o.organisation where o.personId = :person
                order by o.hasLeft, o.heldFrom desc, o.id""", Office.class)
                .setParameter("person", personId).getResultStream().map(Office::card).toList();
    }

    /** The offices of many people in one query, by person, those held now first. */
    public Map<Long, List<OfficeCard>> ofAll(Collection<Long> people) {
        return people.isEmpty() ? Collections.emptyMap() : em.createQuery("""
                select o from Office o join fetch o.organisation where o.personId in :people
                order by o.hasLeft, o.heldFrom desc, o.id""", Office.class)
                .setParameter("people", people).getResultStream().map(Office::card).collect(Collectors.groupingBy(OfficeCard::personId));
    }

    /** Who holds or held an office in an organisation, those who do now first. */
    public Page<OfficeCard> in(long organisation, PageRequest request) {
        var rows = em.createQuery("""
                select o from Office o join fetch o.organisation where o.organisation.id = :organisation
                order by o.hasLeft, o.title, o.id""", Office.class)
                .setParameter("organisation", organisation).setFirstResult(request.first()).setMaxResults(request.size())
                .getResultStream().map(Office::card).toList();
        long total = em.createQuery("select count(o) from Office o where o.organisation.id = :organisation", Long.class)
                .setParameter("organisation", organisation).getSingleResult();
        return new Page<>(rows, total);
    }

    /** Ids of the offices of an organisation. */
    public Set<Long> idsIn(long organisation) {
        return Set.copyOf(em.createQuery("select o.id from Office o where o.organisation.id = :organisation", Long.class)
                .setParameter("organisation", organisation).getResultList());
    }

    public Organisation getOrganisation(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id)).orElseThrow(() -> new NotFound("organisation", id));
    }

    /** Organisations by name, those with a word that begins as typed. */
    public Page<OrganisationCard> organisationPage(String typed, PageRequest request) {
        String begun = typed == null ? "" : typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        String where = " from Organisation o where o.name like :start escape '!' or o.name like :inside escape '!'";
        var rows = em.createQuery("select o" + where + " order by o.name, o.id", Organisation.class)
                .setParameter("start", begun + "%").setParameter("inside", "% " + begun + "%")
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultStream().map(Organisation::card).toList();
        long total = em.createQuery("select count(o)" + where, Long.class)
                .setParameter("start", begun + "%").setParameter("inside", "% " + begun + "%").getSingleResult();
        return new Page<>(rows, total);
    }

    public Map<Long, OrganisationCard> organisations(Collection<Long> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : em.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids).getResultStream().map(Organisation::card)
                .collect(Collectors.toMap(OrganisationCard::id, Function.identity()));
    }
}

package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OrganisationCard;
import org.fireside.platform.NotFound;

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

    public Map<Long, OrganisationCard> organisations(Collection<Long> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : em.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids).getResultStream().map(Organisation::card)
                .collect(Collectors.toMap(OrganisationCard::id, Function.identity()));
    }

    public List<OrganisationCard> organisationsLike(String typed, int limit) {
        String pattern = typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return em.createQuery("select o from Organisation o where o.name like :start escape '!' or o.name like :inside escape '!' order by o.name", Organisation.class)
                .setParameter("start", pattern).setParameter("inside", "% " + pattern).setMaxResults(limit)
                .getResultStream().map(Organisation::card).toList();
    }
}

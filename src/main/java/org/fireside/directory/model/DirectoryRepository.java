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
import org.fireside.directory.PersonCard;
import org.fireside.platform.NotFound;

/** Repository of people, organisations and offices. */
@ApplicationScoped
public class DirectoryRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Object thing) {
        em.persist(thing);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Person getPerson(long id) {
        return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(() -> new NotFound("person", id));
    }

    public Office getOffice(long id) {
        return Optional.ofNullable(em.find(Office.class, id)).orElseThrow(() -> new NotFound("office", id));
    }

    public Optional<Person> findByEmail(String email) {
        return em.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email).getResultStream().findFirst();
    }

    public Optional<Organisation> findOrganisation(String name) {
        return em.createQuery("select o from Organisation o where o.name = :name", Organisation.class)
                .setParameter("name", name.strip()).getResultStream().findFirst();
    }

    /** People whose names are not indexed yet. */
    public List<Person> notIndexed(int limit) {
        List<?> found = em.createNativeQuery("select p.* from person p where p.name_order = ''", Person.class).setMaxResults(limit).getResultList();
        return found.stream().map(Person.class::cast).toList();
    }

    public Map<Long, PersonCard> people(Collection<Long> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids).getResultStream().map(Person::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    public Map<Long, OfficeCard> offices(Collection<Long> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : em.createQuery("select o from Office o join fetch o.organisation where o.id in :ids", Office.class)
                .setParameter("ids", ids).getResultStream().map(Office::card)
                .collect(Collectors.toMap(OfficeCard::id, Function.identity()));
    }

    /** The offices of a person, the latest first. */
    public List<OfficeCard> officesOf(long personId) {
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

    /** People who have, for each folded word, a word of their name that begins with it; in order of name. */
    public List<PersonCard> peopleByWords(Collection<String> words, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        String conditions = words.stream()
                .map(word -> "exists (select 1 from person_word w where w.person_id = p.id and w.word like concat(?, '%'))")
                .collect(Collectors.joining(" and "));
        var query = em.createNativeQuery("select p.* from person p where " + conditions + " order by p.name_order, p.id", Person.class)
                .setMaxResults(limit);
        int position = 1;
        for (String word : words) {
            query.setParameter(position++, word);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Person.class::cast).map(Person::card).toList();
    }
}

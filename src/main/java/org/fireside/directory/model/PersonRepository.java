package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.directory.PersonCard;
import org.fireside.platform.NotFound;

/** Repository of people. */
@ApplicationScoped
public class PersonRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Person person) {
        em.persist(person);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Person get(long id) {
        return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(() -> new NotFound("person", id));
    }

    public Optional<Person> findByEmail(String email) {
        return em.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email).getResultStream().findFirst();
    }

    /** Ids of people with a name of this key. */
    public List<Long> near(String nameKey, int limit) {
        return nameKey.isEmpty() ? List.of() : em.createQuery(
                "select p.id from Person p where p.nameKey = :key and p.mergedInto is null and p.erasedAt is null order by p.id", Long.class)
                .setParameter("key", nameKey).setMaxResults(limit).getResultList();
    }

    /** People whose names are not indexed yet. */
    public List<Person> notIndexed(int limit) {
        List<?> found = em.createNativeQuery("select p.* from person p where p.name_order = ''", Person.class).setMaxResults(limit).getResultList();
        return found.stream().map(Person.class::cast).toList();
    }

    /** The cards of these people, with their styles, in two queries however many they are. */
    public Map<Long, PersonCard> cards(Collection<Long> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids).setHint("eclipselink.batch", "p.styles").setHint("eclipselink.batch.type", "IN")
                .getResultStream().map(Person::card).collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    public Map<Long, String> phones(Collection<Long> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : em.createQuery("select p.id, p.phone from Person p where p.id in :ids and p.phone is not null", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** These people with all that their entries say, in the order of the ids: in three queries however many they are. */
    public List<Person> whole(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Person> found = em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", ids)
                .setHint("eclipselink.batch", "p.styles").setHint("eclipselink.batch", "p.languages").setHint("eclipselink.batch.type", "IN")
                .getResultStream().collect(Collectors.toMap(Person::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The cards of these people, in the order of the ids. */
    public List<PersonCard> inOrder(List<Long> ids) {
        Map<Long, PersonCard> cards = cards(ids);
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }
}

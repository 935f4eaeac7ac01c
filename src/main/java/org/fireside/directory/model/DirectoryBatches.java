package org.fireside.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.platform.BulkInsert;
import org.fireside.platform.BulkSelect;

/** Repository of people, offices and organisations, for many at once. */
@ApplicationScoped
public class DirectoryBatches {

    @PersistenceContext
    private EntityManager em;

    public void flush() {
        em.flush();
    }

    public List<Long> idsByEmail(Collection<String> emails) {
        return emails.isEmpty() ? List.of() : em.createQuery("select p.id from Person p where p.email in :emails", Long.class)
                .setParameter("emails", Set.copyOf(emails)).getResultList();
    }

    /** @param each how many of one key at most */
    public List<Long> idsByNameKey(Collection<String> keys, int each) {
        var asked = List.copyOf(Set.copyOf(keys));
        if (asked.isEmpty()) {
            return List.of();
        }
        em.flush();
        try {
            return BulkSelect.numbers(em.unwrap(Connection.class), "select n.id from (select p.id, row_number() over (partition by p.name_key order by p.id)"
                    + " as place from person p where p.merged_into is null and p.name_key in (" + BulkSelect.marks(asked.size()) + ")) n where n.place <= " + each,
                    asked);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public Map<Long, Person> people(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", ids)
                .setHint("eclipselink.batch", "p.words").setHint("eclipselink.batch.type", "IN")
                .getResultStream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    public Map<Long, Office> offices(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select o from Office o join fetch o.organisation where o.id in :ids", Office.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Office::id, Function.identity()));
    }

    public List<Organisation> organisations(Collection<String> names) {
        return names.isEmpty() ? List.of() : em.createQuery("select o from Organisation o where o.name in :names", Organisation.class)
                .setParameter("names", Set.copyOf(names)).getResultList();
    }

    public Organisation add(Organisation organisation) {
        em.persist(organisation);
        em.flush();
        return organisation;
    }

    /** Writes new people with the words they are found by. @return their ids, in order */
    public List<Long> addPeople(List<Person> added) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        try (var people = new BulkInsert(connection, "person", Person.COLUMNS);
                var words = new BulkInsert(connection, "person_word", "word", "person_id")) {
            for (Person person : added) {
                people.add(person.columns());
            }
            List<Long> ids = new ArrayList<>(people.finish());
            for (int i = 0; i < ids.size(); i++) {
                for (String word : added.get(i).words()) {
                    words.add(word, ids.get(i));
                }
            }
            words.finish();
            return ids;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Writes new offices. @return their ids, in order */
    public List<Long> addOffices(List<Office> added) {
        em.flush();
        try (var offices = new BulkInsert(em.unwrap(Connection.class), "office", Office.COLUMNS)) {
            for (Office office : added) {
                offices.add(office.columns());
            }
            return offices.finish();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}

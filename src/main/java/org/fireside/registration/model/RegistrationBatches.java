package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.fireside.account.ConveningId;
import org.fireside.convening.Part;
import org.fireside.platform.BulkInsert;
import org.fireside.platform.BulkSelect;
import org.fireside.registration.model.RegistrationWords.Indexed;

/** Repository of registrations, for many at once. */
@ApplicationScoped
public class RegistrationBatches {

    private static final String[] COLUMNS = Stream.concat(Arrays.stream(Registration.COLUMNS), Stream.of("list_order")).toArray(String[]::new);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegistrationWords words;

    /** The registrations of people whose names have these keys, and of the people of these ids. */
    public List<Long> ofPeople(ConveningId convening, Collection<String> nameKeys, Collection<Long> people) {
        var found = new LinkedHashSet<Long>();
        found.addAll(in("join person p on p.id = r.person_id and p.merged_into is null", "p.name_key", convening, nameKeys));
        found.addAll(in("", "r.person_id", convening, people));
        return List.copyOf(found);
    }

    private List<Long> in(String join, String column, ConveningId convening, Collection<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var asked = new ArrayList<Object>(List.of(convening.value()));
        asked.addAll(Set.copyOf(values));
        em.flush();
        try {
            return BulkSelect.numbers(em.unwrap(Connection.class), "select r.id from registration r " + join + " where r.convening_id = ? and " + column
                    + " in (" + BulkSelect.marks(asked.size() - 1) + ")", asked);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public List<Long> unnamed(ConveningId convening) {
        return em.createQuery("select r.id from Registration r where r.conveningId = :convening and r.personId is null", Long.class)
                .setParameter("convening", convening.value()).getResultList();
    }

    /** The places that are left, kept for this transaction; none where there is no limit. */
    public OptionalInt placesLeft(ConveningId convening) {
        List<?> left = em.createNativeQuery("select capacity - confirmed from places where convening_id = ? for update")
                .setParameter(1, convening.value()).getResultList();
        return left.isEmpty() || left.get(0) == null ? OptionalInt.empty() : OptionalInt.of(((Number) left.get(0)).intValue());
    }

    /** @param more negative to give places back @return whether there were as many left */
    public boolean takePlaces(ConveningId convening, int more) {
        return em.createNativeQuery("update places set confirmed = confirmed + ? where convening_id = ? and (capacity is null or ? <= 0 or confirmed + ? <= capacity)")
                .setParameter(1, more).setParameter(2, convening.value()).setParameter(3, more).setParameter(4, more).executeUpdate() == 1;
    }

    /** Writes new registrations with their parts, in their places in the list and findable. @return their ids, in order */
    public List<Long> add(List<Registration> made) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        try (var registrations = new BulkInsert(connection, "registration", COLUMNS);
                var parts = new BulkInsert(connection, "registration_part", "registration_id", "part");
                var found = new BulkInsert(connection, "registration_word", "convening_id", "word", "registration_id")) {
            List<Indexed> indexed = words.ofNew(made);
            for (int i = 0; i < made.size(); i++) {
                registrations.add(Stream.concat(Arrays.stream(made.get(i).columns()), Stream.of(indexed.get(i).place())).toArray());
            }
            List<Long> ids = new ArrayList<>(registrations.finish());
            for (int i = 0; i < ids.size(); i++) {
                for (Part part : made.get(i).parts()) {
                    parts.add(ids.get(i), part.name());
                }
                for (String word : indexed.get(i).words()) {
                    found.add(made.get(i).conveningId(), word, ids.get(i));
                }
            }
            parts.finish();
            found.finish();
            return ids;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}

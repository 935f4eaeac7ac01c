package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.platform.BulkInsert;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.Folding;

/** Where registrations stand in their list, and the words by which they are found. Written for many at once; one is a few. */
@ApplicationScoped
public class RegistrationWords {

    private static final int AT_ONCE = 500;
    private static final String SAID = "select r.convening_id, r.id, p.given_name, p.family_name, p.name_elsewhere, p.name_order, o.title, g.name, r.list_order"
            + " from registration r left join person p on p.id = r.person_id left join office o on o.id = r.office_id"
            + " left join organisation g on g.id = o.organisation_id where r.id";

    @PersistenceContext
    private EntityManager em;

    /** Writes the places and the words of these registrations, in place of those they had. */
    public void write(Collection<Long> registrations) {
        var all = new ArrayList<>(registrations);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            writeSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void writeSome(List<Long> ids) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        String these = " in (" + BulkSelect.marks(ids.size()) + ")";
        try (var old = connection.prepareStatement("delete from registration_word where registration_id" + these);
                var words = new BulkInsert(connection, "registration_word", "convening_id", "word", "registration_id");
                var place = connection.prepareStatement("update registration set list_order = ? where id = ?")) {
            for (int i = 0; i < ids.size(); i++) {
                old.setLong(i + 1, ids.get(i));
            }
            old.executeUpdate();
            for (Object[] row : BulkSelect.rows(connection, SAID + these, ids)) {
                Indexed indexed = Indexed.of(Arrays.copyOfRange(row, 2, 6), Arrays.copyOfRange(row, 6, 8));
                for (String word : indexed.words()) {
                    words.add(row[0], word, row[1]);
                }
                if (!Arrays.equals(indexed.place(), (byte[]) row[8])) {
                    place.setBytes(1, indexed.place());
                    place.setObject(2, row[1]);
                    place.addBatch();
                }
            }
            words.finish();
            place.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Where registrations will stand that are still to be written, and the words by which they will be found; in their order. */
    List<Indexed> ofNew(List<Registration> made) throws SQLException {
        Map<Long, Object[]> people = named("select p.id, p.given_name, p.family_name, p.name_elsewhere, p.name_order from person p where p.id", made,
                Registration::personId);
        Map<Long, Object[]> offices = named("select o.id, o.title, g.name from office o join organisation g on g.id = o.organisation_id where o.id", made,
                Registration::officeId);
        return made.stream().map(registration -> Indexed.of(people.getOrDefault(registration.personId(), new Object[4]),
                offices.getOrDefault(registration.officeId(), new Object[2]))).toList();
    }

    private Map<Long, Object[]> named(String select, List<Registration> made, Function<Registration, Long> id) throws SQLException {
        List<Long> ids = made.stream().map(id).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty() ? Collections.emptyMap() : BulkSelect.rows(em.unwrap(Connection.class), select + " in (" + BulkSelect.marks(ids.size()) + ")", ids).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> Arrays.copyOfRange(row, 1, row.length)));
    }

    /** What the list knows of a registration. @param place bytes by which it stands there @param words by which it is found */
    record Indexed(byte[] place, Set<String> words) {

        /** @param person the three writings of the name and its sort key @param office its title and its organisation; all null where there is none */
        private static Indexed of(Object[] person, Object[] office) {
            return new Indexed(ListOrder.of((byte[]) person[3], (String) office[0]),
                    Folding.words((String) person[0], (String) person[1], (String) office[0], (String) office[1], (String) person[2]));
        }
    }
}

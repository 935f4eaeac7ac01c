package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fireside.platform.BulkInsert;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.Folding;

/** Where registrations stand in their list, and the words by which they are found. Written for many at once; one is a few. */
@ApplicationScoped
public class RegistrationWords {

    private static final int AT_ONCE = 500;
    private static final String SAID = "select r.convening_id, r.id, p.given_name, p.family_name, o.title, g.name, p.name_elsewhere, p.name_order"
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
                write(row, words);
                place.setBytes(1, ListOrder.of((byte[]) row[7], (String) row[4]));
                place.setObject(2, row[1]);
                place.addBatch();
            }
            words.finish();
            place.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void write(Object[] row, BulkInsert words) throws SQLException {
        for (String word : Folding.words((String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6])) {
            words.add(row[0], word, row[1]);
        }
    }
}

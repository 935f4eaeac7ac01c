package org.fireside.registration.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.Folding;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.RarestFirst;
import org.fireside.registration.GuestFilter;

/** Finds a convening's registrations among however many there are, a page in the order of the list. */
@ApplicationScoped
public class GuestSearch {

    /** What more registrations than this have is a common word: then the list leads, along which one that fits is soon met. */
    private static final int COMMON = 5_000;
    /** So many of those found are counted beyond the page. */
    private static final int COUNTED = 10_000;

    @PersistenceContext
    private EntityManager em;

    /** Their ids; the total counts up to {@value #COUNTED} beyond the page. */
    public Page<Long> page(ConveningId convening, GuestFilter filter, PageRequest request) {
        var asked = asked(convening, filter);
        List<Long> ids = ids(inOrder(asked).setFirstResult(request.first()).setMaxResults(request.size()));
        return new Page<>(ids, count(asked, request, ids.size()));
    }

    /** The ids of all of a list, in its order. */
    public List<Long> all(ConveningId convening, GuestFilter filter) {
        return ids(inOrder(asked(convening, filter)));
    }

    private Asked asked(ConveningId convening, GuestFilter filter) {
        return new Asked(convening, filter, Folding.words(filter.typed()).isEmpty() ? null
                : RarestFirst.of(Folding.words(filter.typed()), word -> frequency(convening, word)));
    }

    private Query inOrder(Asked asked) {
        return asked.bind(em.createNativeQuery("select r.id" + asked.from() + " order by r.list_order, r.id"));
    }

    private static List<Long> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** A page that is not full knows the total by itself. */
    private long count(Asked asked, PageRequest request, int found) {
        if (found > 0 && found < request.size() || found == 0 && request.first() == 0) {
            return request.first() + found;
        }
        return ((Number) asked.bind(em.createNativeQuery("select count(*) from (select r.id" + asked.from() + " limit " + (request.first() + COUNTED) + ") counted"))
                .getSingleResult()).longValue();
    }

    /** How many registrations have a word that begins so, counted until it is known to be common. */
    private long frequency(ConveningId convening, String word) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from registration_word where convening_id = ? and word like concat(?, '%') limit "
                + (COMMON + 1) + ") counted").setParameter(1, convening.value()).setParameter(2, word).getSingleResult()).longValue();
    }

    /** The tables and conditions of a list, and the values they are asked with. */
    private static final class Asked {

        private final StringBuilder sql = new StringBuilder(" from ");
        private final List<Object> values = new ArrayList<>();

        Asked(ConveningId convening, GuestFilter filter, RarestFirst words) {
            boolean led = words != null && words.rarest() <= COMMON;
            if (led) {
                sql.append("(select distinct registration_id from registration_word where convening_id = ? and word like concat(?, '%')) led"
                        + " join registration r on r.id = led.registration_id");
                values.add(convening.value());
                values.add(words.words().get(0));
            } else {
                sql.append("registration r");
            }
            add(" where r.convening_id = ?", convening.value());
            if (filter.state() != null) {
                add(" and r.state = ?", filter.state().name());
            }
            if (filter.part() != null) {
                add(" and exists (select 1 from registration_part q where q.registration_id = r.id and q.part = ?)", filter.part().name());
            }
            if (words != null) {
                words.words().stream().skip(led ? 1 : 0).forEach(word -> add(" and exists (select 1 from registration_word w"
                        + " where w.registration_id = r.id and w.convening_id = r.convening_id and w.word like concat(?, '%'))", word));
            }
        }

        private void add(String condition, Object value) {
            sql.append(condition);
            values.add(value);
        }

        String from() {
            return sql.toString();
        }

        Query bind(Query query) {
            return BulkSelect.bind(query, 1, values);
        }
    }
}

package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.qanda.Glance;
import org.fireside.qanda.QuestionState;

/** Queries on who was heard at a session. All are added up in the database. */
@ApplicationScoped
public class FairnessRepository {

    private static final String IS_ASKED = "q.state in ('ASKED', 'ANSWERED')";
    private static final String WAITS = "(q.state in ('SUBMITTED', 'APPROVED', 'QUEUED') and q.held_at is null and q.archived_at is null)";
    private static final String SUMS = "sum(" + IS_ASKED + ") as asked, sum(" + WAITS + ") as waiting,"
            + " coalesce(sum(case when " + IS_ASKED + " then timestampdiff(second, q.asked_at, least(coalesce(q.answered_at, q.next_at), coalesce(q.next_at, q.answered_at))) end), 0) as seconds";
    /**
     * The questions of a session, each with when the next one was put: that is when its own time ended, whenever its answer was logged. One
     * that was answered in writing afterwards was never put.
     */
    private static final String QUESTIONS = "(select e.*, min(case when e.answered_at is null or e.answered_at > e.asked_at then e.asked_at end)"
            + " over (order by e.asked_at, e.id rows between 1 following and unbounded following) as next_at from question e where e.session_id = ?) q";
    private static final String COUNTED = "(" + IS_ASKED + " or " + WAITS + ")";
    /** Who asks, as far as that is kept: a guest, a browser, or words; a question of which nothing is kept has an asker of its own. */
    private static final String WHO = "coalesce(concat('r', q.asker_registration_id), concat('b', hex(q.asker)), concat('w', q.asker_in_words), concat('q', q.id))";

    @PersistenceContext
    private EntityManager em;

    /** @param delegation null for the askers of none */
    public record OfDelegation(Long delegation, long asked, long waiting, long seconds) {
    }

    public List<OfDelegation> byDelegation(long session) {
        List<?> rows = em.createNativeQuery("select q.delegation_id, " + SUMS + " from " + QUESTIONS + " where " + COUNTED
                + " group by q.delegation_id order by asked desc, waiting desc, q.delegation_id").setParameter(1, session).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new OfDelegation(row[0] == null ? null : Long.valueOf(number(row[0])), number(row[1]), number(row[2]), number(row[3]))).toList();
    }

    public List<Glance.Share> byTopic(long session) {
        List<?> rows = em.createNativeQuery("select t.topic, " + SUMS + " from " + QUESTIONS + " join question_topic t on t.question_id = q.id where " + COUNTED
                + " group by t.topic order by asked desc, waiting desc, t.topic").setParameter(1, session).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Glance.Share((String) row[0], number(row[1]), number(row[2]), number(row[3]))).toList();
    }

    /** Askers who were heard at a session. */
    public long heard(long session) {
        return count(em.createNativeQuery("select count(distinct " + WHO + ") from question q where q.session_id = ? and " + IS_ASKED).setParameter(1, session));
    }

    /** Askers who were heard at a session, and at no other session of its convening. A browser is another one at each session. */
    public long firstOfConvening(ConveningId convening, long session) {
        return count(em.createNativeQuery("select count(distinct " + WHO + ") from question q where q.session_id = ? and " + IS_ASKED
                + " and " + WHO + " not in (select " + WHO + " from question q where q.convening_id = ? and q.session_id <> ? and " + IS_ASKED + ")")
                .setParameter(1, session).setParameter(2, convening.value()).setParameter(3, session));
    }

    /** Askers who wait at a session and were not heard there. */
    public long unheard(long session) {
        return count(em.createNativeQuery("select count(distinct " + WHO + ") from question q where q.session_id = ? and " + WAITS
                + " and " + WHO + " not in (select " + WHO + " from question q where q.session_id = ? and " + IS_ASKED + ")").setParameter(1, session).setParameter(2, session));
    }

    /** The questions that have waited longest, longest first. */
    public List<Question> longest(long session, int most) {
        return em.createQuery("""
                select q from Question q where q.sessionId = :session and q.standing.state in :waiting and q.standing.heldAt is null and q.standing.archivedAt is null
                order by q.submittedAt, q.id""", Question.class).setParameter("session", session).setParameter("waiting", QuestionState.WAITING).setMaxResults(most).getResultList();
    }

    private static long count(Query query) {
        return number(query.getSingleResult());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

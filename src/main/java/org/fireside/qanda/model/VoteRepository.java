package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fireside.platform.BulkSelect;

/**
 * Repository of votes. A vote stays with the question it was given to, also when that is merged into another: a question counts the
 * voters of all that were merged into it, each once, so that taking the merge back brings the old counts back.
 */
@ApplicationScoped
public class VoteRepository {

    /** The questions asked for, each with all that were merged into it, and into those. */
    private static final String FAMILY = """
            with recursive family (lead_id, id) as (
              select q.id, q.id from question q where q.id in (%s)
              union
              select f.lead_id, q.id from question q join family f on q.merged_into_id = f.id)
            """;

    @PersistenceContext
    private EntityManager em;

    /** Keeps a vote, where the question takes votes. @return whether it is new; not, where it is kept already or the question takes none */
    public boolean add(long session, long question, byte[] voter) {
        return em.createNativeQuery("""
                insert ignore into vote (question_id, voter)
                select q.id, ? from question q where q.id = ? and q.session_id = ? and q.state in ('APPROVED', 'QUEUED') and q.held_at is null and q.archived_at is null""")
                .setParameter(1, voter).setParameter(2, question).setParameter(3, session).executeUpdate() == 1;
    }

    /** Takes a voter's vote back, from the question and all that were merged into it. */
    public void remove(long question, byte[] voter) {
        for (Object member : em.createNativeQuery(FAMILY.formatted("?") + "select id from family").setParameter(1, question).getResultList()) {
            em.createNativeQuery("delete from vote where question_id = ? and voter = ?").setParameter(1, member).setParameter(2, voter).executeUpdate();
        }
    }

    /** The questions of a session that a voter voted for, as the votes were given. */
    public List<Long> of(long session, byte[] voter) {
        List<?> found = em.createNativeQuery("select q.id from vote v join question q on q.id = v.question_id where v.voter = ? and q.session_id = ?")
                .setParameter(1, voter).setParameter(2, session).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The questions with votes, or with others merged into them, on floors that are open or were closed since; those that stand for others, and not the others. */
    public List<Long> voted(Instant since) {
        List<?> found = em.createNativeQuery("""
                select q.id from question q join floor f on f.session_id = q.session_id
                where (f.state = 'OPEN' or f.closed_at >= ?) and q.merged_into_id is null and (q.votes > 0
                  or exists (select 1 from vote v where v.question_id = q.id) or exists (select 1 from question m where m.merged_into_id = q.id))""")
                .setParameter(1, LocalDateTime.ofInstant(since, ZoneOffset.UTC)).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Counts the voters of these questions, each voter once a question, and keeps the counts with the questions. @return by question */
    public Map<Long, Integer> recount(Collection<Long> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        List<?> rows = BulkSelect.bind(em.createNativeQuery(FAMILY.formatted(BulkSelect.marks(questions.size()))
                + "select f.lead_id, count(distinct v.voter) from family f left join vote v on v.question_id = f.id group by f.lead_id"), 1, questions).getResultList();
        var counts = new HashMap<Long, Integer>();
        for (Object row : rows) {
            Object[] counted = (Object[]) row;
            counts.put(((Number) counted[0]).longValue(), ((Number) counted[1]).intValue());
        }
        counts.forEach((question, votes) -> em.createNativeQuery("update question set votes = ? where id = ? and votes <> ?")
                .setParameter(1, votes).setParameter(2, question).setParameter(3, votes).executeUpdate());
        return counts;
    }
}

package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.Folding;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.qanda.PollAnswer;
import org.fireside.qanda.PollState;

/** Repository of polls and of what is answered to them. */
@ApplicationScoped
public class PollRepository {

    private static final int LONGEST_FOLDED = 120;
    /** As many words as are looked at before those are left out that are not shown. */
    private static final int MOST_WORDS = 80;

    @PersistenceContext
    private EntityManager em;

    /** What was answered how often. @param what number of a choice, or words */
    public record Count(long poll, Object what, int times) {
    }

    public void add(Poll poll) {
        em.persist(poll);
        em.flush();
    }

    public void remove(Poll poll) {
        em.remove(poll);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** A poll at this convening, and at no other. */
    public Poll get(ConveningId convening, long id) {
        return find(id).filter(poll -> poll.conveningId() == convening.value()).orElseThrow(() -> new NotFound("poll", id));
    }

    /** A poll of this session, and of no other. */
    public Poll of(long session, long id) {
        return find(id).filter(poll -> poll.sessionId() == session).orElseThrow(() -> new NotFound("poll", id));
    }

    private Optional<Poll> find(long id) {
        return Optional.ofNullable(em.find(Poll.class, id));
    }

    /** The polls of a session, newest first. */
    public Page<Poll> page(ConveningId convening, long session, PageRequest request) {
        String wanted = " from Poll p where p.conveningId = :convening and p.sessionId = :session";
        var rows = withOptions(em.createQuery("select p" + wanted + " order by p.id desc", Poll.class).setParameter("convening", convening.value())
                .setParameter("session", session).setFirstResult(request.first()).setMaxResults(request.size())).getResultList();
        return new Page<>(rows, em.createQuery("select count(p)" + wanted, Long.class).setParameter("convening", convening.value())
                .setParameter("session", session).getSingleResult());
    }

    /** The polls of a session that are answered or shown: the one that is answered first. */
    public List<Poll> on(long session) {
        return withOptions(em.createQuery("select p from Poll p where p.sessionId = :session and (p.state = :open or p.shownAt is not null) order by p.id desc", Poll.class)
                .setParameter("session", session).setParameter("open", PollState.OPEN)).getResultList().stream()
                .sorted(Comparator.comparing(poll -> poll.state() != PollState.OPEN)).toList();
    }

    /** The polls of a convening that are answered. */
    public List<Poll> open(ConveningId convening) {
        return em.createQuery("select p from Poll p where p.conveningId = :convening and p.state = :open", Poll.class)
                .setParameter("convening", convening.value()).setParameter("open", PollState.OPEN).getResultList();
    }

    private static TypedQuery<Poll> withOptions(TypedQuery<Poll> query) {
        return query.setHint("eclipselink.batch", "p.options").setHint("eclipselink.batch.type", "IN");
    }

    /**
     * Keeps an answer in place of the one that the voter gave before, where the poll still takes answers.
     *
     * @param caught it has a word that a moderator wants to read first
     * @return whether it was kept
     */
    public boolean answer(long poll, byte[] voter, PollAnswer answer, boolean caught) {
        String folded = answer.words() == null ? null : folded(answer.words());
        return em.createNativeQuery("""
                insert into poll_answer (poll_id, voter, choice, words, folded, caught)
                select p.id, ?, ?, ?, ?, ? from poll p where p.id = ? and p.state = 'OPEN'
                on duplicate key update choice = ?, words = ?, folded = ?, caught = ?""")
                .setParameter(1, voter).setParameter(2, answer.choice()).setParameter(3, answer.words()).setParameter(4, folded).setParameter(5, caught)
                .setParameter(6, poll).setParameter(7, answer.choice()).setParameter(8, answer.words()).setParameter(9, folded).setParameter(10, caught).executeUpdate() > 0;
    }

    private static String folded(String words) {
        String folded = String.join(" ", Folding.inOrder(words));
        return folded.length() > LONGEST_FOLDED ? folded.substring(0, LONGEST_FOLDED) : folded;
    }

    /** What a voter answered to these polls. */
    public Map<Long, PollAnswer> answers(Collection<Long> polls, byte[] voter) {
        var answers = new HashMap<Long, PollAnswer>();
        for (Object row : rows("select poll_id, choice, words from poll_answer where voter = ? and poll_id in (%s)", polls, voter)) {
            Object[] found = (Object[]) row;
            answers.put(((Number) found[0]).longValue(), new PollAnswer(found[1] == null ? null : ((Number) found[1]).intValue(), (String) found[2]));
        }
        return answers;
    }

    /** How many answered these polls how; the words of those that want words are counted apart. */
    public List<Count> choices(Collection<Long> polls) {
        return counts("select poll_id, choice, count(*) from poll_answer where poll_id in (%s) group by poll_id, choice", polls);
    }

    /** The words that were given most to these polls, but for those that were caught; most first. */
    public List<Count> words(Collection<Long> polls) {
        return counts("""
                select poll_id, words, times from (
                  select poll_id, words, times, row_number() over (partition by poll_id order by times desc, folded) as place from (
                    select poll_id, folded, min(words) as words, count(*) as times from poll_answer
                    where folded is not null and not caught and poll_id in (%s) group by poll_id, folded) counted) placed
                where place <= """ + MOST_WORDS + " order by poll_id, place", polls);
    }

    private List<Count> counts(String sql, Collection<Long> polls) {
        return rows(sql, polls).stream().map(row -> {
            Object[] found = (Object[]) row;
            return new Count(((Number) found[0]).longValue(), found[1] instanceof Number choice ? choice.intValue() : found[1], ((Number) found[2]).intValue());
        }).toList();
    }

    private List<?> rows(String sql, Collection<Long> polls, Object... first) {
        if (polls.isEmpty()) {
            return List.of();
        }
        Query query = BulkSelect.bind(em.createNativeQuery(sql.formatted(BulkSelect.marks(polls.size()))), 1, List.of(first));
        return BulkSelect.bind(query, 1 + first.length, polls).getResultList();
    }
}

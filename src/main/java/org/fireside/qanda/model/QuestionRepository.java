package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.platform.BulkSelect;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.qanda.MoveLine;
import org.fireside.qanda.PublicOrder;
import org.fireside.qanda.QuestionCounts;
import org.fireside.qanda.QuestionFilter;
import org.fireside.qanda.QuestionState;

/** Repository of questions. */
@ApplicationScoped
public class QuestionRepository {

    private static final Set<QuestionState> VOTED_ON = EnumSet.of(QuestionState.APPROVED, QuestionState.QUEUED);
    private static final String VOTED = " from Question q where q.sessionId = :session and q.standing.state in :states and q.standing.heldAt is null and q.standing.archivedAt is null";
    private static final int MOST_ALIKE = 10;

    @PersistenceContext
    private EntityManager em;

    /** Keeps a question, with the words it is found by. */
    public void add(Question question) {
        em.persist(question);
        em.flush();
        index(question);
    }

    public void flush() {
        em.flush();
    }

    /** A question at this convening, and at no other. */
    public Question get(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Question.class, id)).filter(question -> question.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("question", id));
    }

    /** The words it is found by, as they are after it was worded anew. */
    public void reindex(Question question) {
        forgetWords(List.of(question.id()));
        index(question);
    }

    private void index(Question question) {
        Set<String> words = Likeness.words(question.text());
        if (words.isEmpty()) {
            return;
        }
        var insert = em.createNativeQuery("insert into question_word (question_id, session_id, word) values "
                + String.join(", ", words.stream().map(any -> "(?, ?, ?)").toList()));
        int place = 1;
        for (String word : words) {
            insert.setParameter(place++, question.id()).setParameter(place++, question.sessionId()).setParameter(place++, word);
        }
        insert.executeUpdate();
    }

    /** The question of a session that asks most nearly the same as this text and is not gone, or empty. */
    public Optional<Long> alike(long session, String text) {
        var likeness = new Likeness(Likeness.words(text));
        List<String> telling = likeness.telling();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        List<?> candidates = BulkSelect.bind(em.createNativeQuery("""
                select w.question_id from question_word w join question q on q.id = w.question_id
                where w.session_id = ? and q.state not in ('DISMISSED', 'MERGED') and q.archived_at is null and w.word in (%s)
                group by w.question_id order by count(*) desc, w.question_id limit %d""".formatted(BulkSelect.marks(telling.size()), MOST_ALIKE))
                .setParameter(1, session), 2, telling).getResultList();
        return candidates.isEmpty() ? Optional.empty() : likeness.nearest(wordsOf(candidates));
    }

    private Map<Long, Set<String>> wordsOf(List<?> questions) {
        List<?> rows = BulkSelect.bind(em.createNativeQuery("select question_id, word from question_word where question_id in ("
                + BulkSelect.marks(questions.size()) + ")"), 1, questions).getResultList();
        var words = new LinkedHashMap<Long, Set<String>>();
        for (Object row : rows) {
            Object[] found = (Object[]) row;
            words.computeIfAbsent(((Number) found[0]).longValue(), any -> new TreeSet<>()).add((String) found[1]);
        }
        return words;
    }

    private static List<Long> numbers(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The question that a browser sent under this number, if it came already. */
    public Optional<Question> sent(long session, byte[] asker, String sentAs) {
        return em.createQuery("select q from Question q where q.sessionId = :session and q.asker = :asker and q.sentAs = :sentAs", Question.class)
                .setParameter("session", session).setParameter("asker", asker).setParameter("sentAs", sentAs).getResultStream().findFirst();
    }

    /** What a browser asked at a session, newest first, as many as a phone shows. */
    public List<Question> ofBrowser(long session, byte[] asker, int most) {
        return em.createQuery("select q from Question q where q.sessionId = :session and q.asker = :asker order by q.id desc", Question.class)
                .setParameter("session", session).setParameter("asker", asker).setMaxResults(most).getResultList();
    }

    /** A question that this browser asked at a session, and no other did. */
    public Question ofBrowser(long session, byte[] asker, long id) {
        return Optional.ofNullable(em.find(Question.class, id)).filter(question -> question.sessionId() == session && Arrays.equals(question.asker(), asker))
                .orElseThrow(() -> new NotFound("question", id));
    }

    /** Those of these questions of a session that everybody may see. */
    public List<Question> seen(long session, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withTopics(em.createQuery("select q from Question q where q.sessionId = :session and q.id in :ids", Question.class)
                .setParameter("session", session).setParameter("ids", ids)).getResultList().stream().filter(Question::isPublic).toList();
    }

    /** Any of these questions, whoever may see it, by id; a map that can be asked for null. */
    public Map<Long, Question> all(Collection<Long> ids) {
        return ids.isEmpty() ? new HashMap<>() : em.createQuery("select q from Question q where q.id in :ids", Question.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(Question::id, question -> question));
    }

    /** The questions of a session that everybody may see and vote on. */
    public Page<Question> voted(long session, PublicOrder order, PageRequest request) {
        long total = em.createQuery("select count(q)" + VOTED, Long.class).setParameter("session", session).setParameter("states", VOTED_ON).getSingleResult();
        return new Page<>(seenFirst(session, order, request), total);
    }

    /** Of the same, those that stand in this order where it is asked for. */
    public List<Question> seenFirst(long session, PublicOrder order, PageRequest request) {
        String by = order == PublicOrder.VOTES ? "q.standing.pinned desc, q.votes desc, q.standing.approvedAt, q.id" : "q.standing.pinned desc, q.standing.approvedAt desc, q.id desc";
        return withTopics(em.createQuery("select q" + VOTED + " order by " + by, Question.class).setParameter("session", session).setParameter("states", VOTED_ON)
                .setFirstResult(request.first()).setMaxResults(request.size())).getResultList();
    }

    /** The question that stands for this one: itself, or that into which it was merged, and so on. */
    public Optional<Question> leadOf(long id) {
        Question lead = em.find(Question.class, id);
        while (lead != null && lead.mergedIntoId() != null) {
            lead = em.find(Question.class, lead.mergedIntoId());
        }
        return Optional.ofNullable(lead);
    }

    /** The questions that stand for these. */
    public Set<Long> leadsOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(numbers(BulkSelect.bind(em.createNativeQuery("""
                with recursive standing (id, merged_into_id) as (
                  select q.id, q.merged_into_id from question q where q.id in (%s)
                  union
                  select q.id, q.merged_into_id from question q join standing s on s.merged_into_id = q.id)
                select id from standing where merged_into_id is null""".formatted(BulkSelect.marks(ids.size()))), 1, ids)));
    }

    /** The question of a session that is being asked: the one that was put last, unless that is answered already. Putting one ends the one before. */
    public Optional<Question> asking(long session) {
        return withTopics(em.createQuery("""
                select q from Question q where q.sessionId = :session and q.standing.state in :reached and (q.standing.answeredAt is null or q.standing.answeredAt > q.standing.askedAt)
                order by q.standing.askedAt desc, q.id desc""", Question.class)
                .setParameter("session", session).setParameter("reached", QuestionState.REACHED).setMaxResults(1)).getResultStream()
                .filter(question -> question.state() == QuestionState.ASKED).findFirst();
    }

    /** The texts of the questions that these registrations asked, at whatever convening. */
    public List<String> textsOf(Collection<Long> registrations) {
        return registrations.isEmpty() ? List.of() : em.createQuery("select q.standing.text from Question q where q.askerId in :askers order by q.id", String.class)
                .setParameter("askers", registrations).getResultList();
    }

    /** The queue of a session, in order. */
    public List<Question> queue(long session) {
        return em.createQuery("select q from Question q where q.sessionId = :session and q.standing.state = :queued order by q.standing.queuePlace, q.id", Question.class)
                .setParameter("session", session).setParameter("queued", QuestionState.QUEUED).getResultList();
    }

    /** Questions of a session that fit what is looked for, in the order of the list they are for. */
    public Page<Question> page(ConveningId convening, long session, QuestionFilter filter, PageRequest request) {
        var wanted = new QuestionWanted(convening, session, filter);
        var rows = withTopics(wanted.narrow(em.createQuery("select q" + wanted.where() + " order by " + order(filter), Question.class))
                .setFirstResult(request.first()).setMaxResults(request.size())).getResultList();
        return new Page<>(rows, wanted.narrow(em.createQuery("select count(q)" + wanted.where(), Long.class)).getSingleResult());
    }

    /** The order that is wanted, or else the one they are queued in, were asked, or came in. */
    private static String order(QuestionFilter filter) {
        boolean wereAsked = QuestionState.REACHED.containsAll(filter.states());
        if (filter.order() == PublicOrder.VOTES) {
            return "q.standing.pinned desc, q.votes desc, q.submittedAt, q.id";
        }
        if (filter.order() == PublicOrder.NEWEST) {
            return wereAsked ? "q.standing.askedAt desc, q.id desc" : "q.standing.pinned desc, q.submittedAt desc, q.id desc";
        }
        return wereAsked ? "q.standing.askedAt, q.id" : "q.standing.queuePlace, q.submittedAt, q.id";
    }

    /** How many there are in each list of the console. */
    public QuestionCounts counts(ConveningId convening, long session, QuestionFilter filter) {
        var wanted = QuestionWanted.anywhere(convening, session, filter);
        var counts = new QuestionCounts.Counting();
        wanted.narrow(em.createQuery("select q.standing.state, case when q.standing.heldAt is null then 0 else 1 end, case when q.standing.archivedAt is null then 0 else 1 end, count(q)"
                + wanted.where() + " group by q.standing.state, case when q.standing.heldAt is null then 0 else 1 end, case when q.standing.archivedAt is null then 0 else 1 end", Object[].class))
                .getResultList().forEach(row -> counts.add((QuestionState) row[0], ((Number) row[1]).intValue() == 1, ((Number) row[2]).intValue() == 1, ((Number) row[3]).longValue()));
        return counts.counted();
    }

    /** The questions of a session that take merges and have words that begin like all of those typed, the newest first. */
    public List<Question> typed(long session, String typed, int most) {
        List<String> begun = Likeness.words(typed).stream().map(word -> word + "%").toList();
        if (begun.isEmpty()) {
            return List.of();
        }
        List<Long> found = numbers(BulkSelect.bind(em.createNativeQuery("select q.id from question q where q.session_id = ? and q.state not in ('DISMISSED', 'MERGED') and q.archived_at is null"
                + " and exists (select 1 from question_word w where w.question_id = q.id and w.word like ?)".repeat(begun.size()) + " order by q.id desc limit " + most)
                .setParameter(1, session), 2, begun));
        Map<Long, Question> questions = all(found);
        return found.stream().map(questions::get).toList();
    }

    private static TypedQuery<Question> withTopics(TypedQuery<Question> query) {
        return query.setHint("eclipselink.batch", "q.topics").setHint("eclipselink.batch.type", "IN");
    }

    public long count(ConveningId convening, Collection<QuestionState> states) {
        return em.createQuery("select count(q) from Question q where q.conveningId = :convening and q.standing.state in :states", Long.class)
                .setParameter("convening", convening.value()).setParameter("states", states).getSingleResult();
    }

    /** Keeps a move, so that it can be taken back. */
    public void keep(MoveMade move) {
        em.persist(move);
    }

    /** The last move made on a question that was not taken back, or empty. */
    public Optional<MoveMade> lastMove(long question) {
        return em.createQuery("select m from MoveMade m where m.questionId = :question and m.undoneAt is null order by m.id desc", MoveMade.class)
                .setParameter("question", question).setMaxResults(1).getResultStream().findFirst();
    }

    /** The last moves made at a session that were not taken back, newest first. */
    public List<MoveLine> lastMoves(long session, int most) {
        return em.createQuery("""
                select new org.fireside.qanda.MoveLine(q.id, q.version, q.standing.text, m.move, m.by, m.at,
                  case when exists (select 1 from MoveMade later where later.questionId = q.id and later.undoneAt is null and later.id > m.id) then false else true end)
                from MoveMade m join Question q on q.id = m.questionId where q.sessionId = :session and m.undoneAt is null order by m.id desc""", MoveLine.class)
                .setParameter("session", session).setMaxResults(most).getResultList();
    }

    /** The questions whose words name one of these. */
    public List<Long> naming(Collection<String> names) {
        List<String> words = names.stream().flatMap(name -> Likeness.words(name).stream()).distinct().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return numbers(BulkSelect.bind(em.createNativeQuery("select distinct question_id from question_word where word in (" + BulkSelect.marks(words.size()) + ")"), 1, words));
    }

    /** Forgets where askers wanted answers sent. */
    public void forgetReplyTo(ConveningId convening) {
        em.createNativeQuery("update question set reply_to = null where convening_id = ? and reply_to is not null").setParameter(1, convening.value()).executeUpdate();
    }

    /** Forgets the words by which these questions are found. */
    public void forgetWords(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            BulkSelect.bind(em.createNativeQuery("delete from question_word where question_id in (" + BulkSelect.marks(ids.size()) + ")"), 1, ids).executeUpdate();
        }
    }
}

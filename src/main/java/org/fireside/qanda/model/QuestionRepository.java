package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.qanda.QuestionState;

/** Repository of questions. */
@ApplicationScoped
public class QuestionRepository {

    private static final Set<QuestionState> WAS_ASKED = EnumSet.of(QuestionState.ASKED, QuestionState.ANSWERED);

    @PersistenceContext
    private EntityManager em;

    public void add(Question question) {
        em.persist(question);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** A question at this convening, and at no other. */
    public Question get(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Question.class, id)).filter(question -> question.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("question", id));
    }

    /** The texts of the questions that these registrations asked, at whatever convening. */
    public List<String> textsOf(Collection<Long> registrations) {
        return registrations.isEmpty() ? List.of() : em.createQuery("select q.text from Question q where q.askerId in :askers order by q.id", String.class)
                .setParameter("askers", registrations).getResultList();
    }

    /** Questions of a session in some states: in the order they were asked, or, not yet asked, the longest waiting first. */
    public Page<Question> page(ConveningId convening, long session, Collection<QuestionState> states, PageRequest request) {
        return page(convening, session, states, WAS_ASKED.containsAll(states) ? "q.askedAt, q.id" : "q.submittedAt, q.id", request);
    }

    /** Questions of a session that are being asked, the last one put first. */
    public Page<Question> beingAsked(ConveningId convening, long session, PageRequest request) {
        return page(convening, session, EnumSet.of(QuestionState.ASKED), "q.askedAt desc, q.id desc", request);
    }

    private Page<Question> page(ConveningId convening, long session, Collection<QuestionState> states, String order, PageRequest request) {
        var rows = em.createQuery("select q from Question q where q.conveningId = :convening and q.sessionId = :session and q.state in :states order by "
                + order, Question.class).setParameter("convening", convening.value()).setParameter("session", session).setParameter("states", states)
                .setFirstResult(request.first()).setMaxResults(request.size())
                .setHint("eclipselink.batch", "q.topics").setHint("eclipselink.batch.type", "IN").getResultList();
        long total = em.createQuery("select count(q) from Question q where q.conveningId = :convening and q.sessionId = :session and q.state in :states",
                Long.class).setParameter("convening", convening.value()).setParameter("session", session).setParameter("states", states).getSingleResult();
        return new Page<>(rows, total);
    }

    public long count(ConveningId convening, Collection<QuestionState> states) {
        return em.createQuery("select count(q) from Question q where q.conveningId = :convening and q.state in :states", Long.class)
                .setParameter("convening", convening.value()).setParameter("states", states).getSingleResult();
    }
}

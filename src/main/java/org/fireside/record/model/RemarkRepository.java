package org.fireside.record.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fireside.account.ConveningId;
import org.fireside.platform.NotFound;

/** Repository of remarks. */
@ApplicationScoped
public class RemarkRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Remark remark) {
        em.persist(remark);
        em.flush();
    }

    public void remove(Remark remark) {
        em.remove(remark);
    }

    public void flush() {
        em.flush();
    }

    /** A remark at this convening, and at no other. */
    public Remark get(ConveningId convening, long id) {
        return Optional.ofNullable(em.find(Remark.class, id)).filter(remark -> remark.conveningId() == convening.value())
                .orElseThrow(() -> new NotFound("remark", id));
    }

    /** The texts of the remarks that these registrations made, at whatever convening. */
    public List<String> textsOf(Collection<Long> registrations) {
        return registrations.isEmpty() ? List.of() : em.createQuery("select r.text from Remark r where r.speakerId in :speakers order by r.id", String.class)
                .setParameter("speakers", registrations).getResultList();
    }

    /** The answers to some questions of a convening, in the order they were given. */
    public List<Remark> answersTo(ConveningId convening, Collection<Long> questions) {
        return questions.isEmpty() ? List.of() : em.createQuery("""
                select r from Remark r where r.conveningId = :convening and r.questionId in :questions order by r.saidAt, r.id""", Remark.class)
                .setParameter("convening", convening.value()).setParameter("questions", questions).getResultList();
    }
}

package org.fireside.qanda.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fireside.account.ConveningId;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of what the people at the consoles tell each other. */
@ApplicationScoped
public class ConsoleNoteRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(ConsoleNote note) {
        em.persist(note);
    }

    /** The notes of a session, the newest first. */
    public Page<ConsoleNote> page(ConveningId convening, long session, PageRequest request) {
        String wanted = " from ConsoleNote n where n.conveningId = :convening and n.sessionId = :session";
        var rows = em.createQuery("select n" + wanted + " order by n.id desc", ConsoleNote.class).setParameter("convening", convening.value()).setParameter("session", session)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        long total = em.createQuery("select count(n)" + wanted, Long.class).setParameter("convening", convening.value()).setParameter("session", session).getSingleResult();
        return new Page<>(rows, total);
    }
}

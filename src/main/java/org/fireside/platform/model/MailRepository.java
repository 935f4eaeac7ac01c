package org.fireside.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fireside.platform.MailLine;
import org.fireside.platform.MailState;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of letters. */
@ApplicationScoped
public class MailRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Mail mail) {
        em.persist(mail);
    }

    public boolean isWritten(String occasion) {
        return em.createQuery("select count(m) from Mail m where m.occasion = :occasion", Long.class)
                .setParameter("occasion", occasion).getSingleResult() > 0;
    }

    /** A letter that nobody else moves meanwhile. */
    public Optional<Mail> lock(long id) {
        return Optional.ofNullable(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A letter of this convening, and of no other, that nobody else moves meanwhile. */
    public Mail lock(long conveningId, long id) {
        return lock(id).filter(mail -> mail.conveningId() != null && mail.conveningId() == conveningId).orElseThrow(() -> new NotFound("mail", id));
    }

    /** Letters that wait and are due, the longest due first. */
    public List<Long> due(Instant now, int limit) {
        return em.createQuery("select m.id from Mail m where m.state = org.fireside.platform.MailState.WAITING and m.dueAt <= :now order by m.dueAt, m.id", Long.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** Letters that were taken out before then, and of which nothing has been heard. */
    public List<Mail> takenOutBefore(Instant then) {
        return em.createQuery("select m from Mail m where m.state = org.fireside.platform.MailState.SENDING and m.claimedAt < :then", Mail.class)
                .setParameter("then", then).getResultList();
    }

    /** Letters not yet sent whose occasion begins so. */
    public List<Mail> unsent(String occasion) {
        return of(occasion).stream().filter(Mail::isUnsent).toList();
    }

    /** Letters whose occasion begins so, that nobody else moves meanwhile. */
    public List<Mail> of(String occasion) {
        return em.createQuery("select m from Mail m where m.occasion like :occasion escape '!' order by m.id", Mail.class)
                .setParameter("occasion", occasion.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The letters of one convening, newest first. @param state only those in it, or null for all */
    public Page<MailLine> ofConvening(long conveningId, MailState state, PageRequest request) {
        String where = " from Mail m where m.conveningId = :convening" + (state == null ? "" : " and m.state = :state");
        var rows = em.createQuery("select m" + where + " order by m.id desc", Mail.class).setParameter("convening", conveningId);
        var total = em.createQuery("select count(m)" + where, Long.class).setParameter("convening", conveningId);
        if (state != null) {
            rows.setParameter("state", state);
            total.setParameter("state", state);
        }
        return new Page<>(rows.setFirstResult(request.first()).setMaxResults(request.size()).getResultList().stream().map(Mail::line).toList(),
                total.getSingleResult());
    }

    /** The letters of these occasions, by occasion. */
    public Map<String, MailLine> byOccasion(Collection<String> occasions) {
        return occasions.isEmpty() ? Collections.emptyMap() : em.createQuery("select m from Mail m where m.occasion in :occasions", Mail.class)
                .setParameter("occasions", occasions).getResultStream().collect(Collectors.toMap(Mail::occasion, Mail::line));
    }

    /** How many letters of a convening are in which state. */
    public Map<MailState, Long> count(long conveningId) {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        em.createQuery("select m.state, count(m) from Mail m where m.conveningId = :convening group by m.state", Object[].class)
                .setParameter("convening", conveningId).getResultStream().forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }
}

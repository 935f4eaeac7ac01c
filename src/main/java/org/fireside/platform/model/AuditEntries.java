package org.fireside.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fireside.platform.AuditLine;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of the audit trail. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext
    private EntityManager em;

    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** The entries of one convening, newest first; the changes of a page's entries come in one further query. */
    public Page<AuditLine> ofConvening(long conveningId, PageRequest request) {
        var rows = em.createQuery("select e from AuditEntry e where e.conveningId = :convening order by e.id desc", AuditEntry.class)
                .setParameter("convening", conveningId)
                .setFirstResult(request.first()).setMaxResults(request.size())
                .setHint("eclipselink.batch", "e.changes").setHint("eclipselink.batch.type", "IN")
                .getResultStream().map(AuditEntry::line).toList();
        long total = em.createQuery("select count(e) from AuditEntry e where e.conveningId = :convening", Long.class)
                .setParameter("convening", conveningId).getSingleResult();
        return new Page<>(rows, total);
    }
}

package org.fireside.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.platform.AuditLine;
import org.fireside.platform.BulkInsert;
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

    /** Forgets what these things were called, and from which value to which they were changed. */
    public void forget(String kind, Collection<Long> ids, String label) {
        for (Long id : ids) {
            em.createNativeQuery("delete c from audit_change c join audit_entry e on e.id = c.entry_id where e.subject = ? and e.subject_id = ?")
                    .setParameter(1, kind).setParameter(2, id).executeUpdate();
            em.createNativeQuery("update audit_entry set label = ? where subject = ? and subject_id = ?")
                    .setParameter(1, label).setParameter(2, kind).setParameter(3, id).executeUpdate();
        }
    }

    /** Writes many entries in few statements, after everything that was recorded before them. */
    public void addAll(List<AuditEntry> many) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        try (var entries = new BulkInsert(connection, "audit_entry", AuditEntry.COLUMNS);
                var changes = new BulkInsert(connection, "audit_change", "entry_id", "field", "before_text", "after_text")) {
            for (AuditEntry entry : many) {
                entries.add(entry.columns());
            }
            var ids = entries.finish().iterator();
            for (AuditEntry entry : many) {
                long id = ids.next();
                for (AuditChange change : entry.changes()) {
                    changes.add(id, change.field(), change.before(), change.after());
                }
            }
            changes.finish();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The entries of one convening, newest first. */
    public Page<AuditLine> ofConvening(long conveningId, PageRequest request) {
        return page("e.conveningId = :convening", Map.of("convening", conveningId), request);
    }

    /** The entries about one thing, newest first. */
    public Page<AuditLine> ofSubject(String kind, long id, PageRequest request) {
        return page("e.subject = :kind and e.subjectId = :id", Map.of("kind", kind, "id", id), request);
    }

    /** The changes of a page's entries come in one further query. */
    private Page<AuditLine> page(String condition, Map<String, Object> values, PageRequest request) {
        var query = em.createQuery("select e from AuditEntry e where " + condition + " order by e.id desc", AuditEntry.class);
        var count = em.createQuery("select count(e) from AuditEntry e where " + condition, Long.class);
        values.forEach((name, value) -> {
            query.setParameter(name, value);
            count.setParameter(name, value);
        });
        var entries = query.setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        var changes = changesOf(entries.stream().map(AuditEntry::id).toList());
        return new Page<>(entries.stream().map(entry -> entry.line(changes.getOrDefault(entry.id(), List.of()))).toList(), count.getSingleResult());
    }

    private Map<Long, List<AuditLine.Change>> changesOf(List<Long> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select e.id, c.field, c.before, c.after from AuditEntry e join e.changes c where e.id in :entries order by c.field",
                Object[].class).setParameter("entries", entries).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> new AuditLine.Change((String) row[1], (String) row[2], (String) row[3]), Collectors.toList())));
    }
}

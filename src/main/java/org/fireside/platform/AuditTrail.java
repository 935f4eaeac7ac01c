package org.fireside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.fireside.platform.model.AuditEntries;
import org.fireside.platform.model.AuditEntry;

/**
 * Keeps who changed what. Written in the transaction of the change, so that neither is kept without the other.
 * What may be read of it is decided by the doors that show it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    @Inject
    private AuditEntries entries;
    @Inject
    private Forgetting forgetting;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Records a change with what it changed.
     *
     * @param before the facts before, empty for something new
     * @param after the facts after, empty for something removed; equal facts are left out
     */
    public void record(AuditSubject subject, String action, Map<String, String> before, Map<String, String> after) {
        entries.add(new AuditEntry(clock.instant(), caller.nameForTheRecord(), subject, action, before, after));
    }

    /** Records many changes in few statements. */
    public void recordAll(Collection<AuditRecord> records) {
        entries.addAll(records.stream().map(each -> new AuditEntry(clock.instant(), caller.nameForTheRecord(), each.subject(), each.action(),
                each.before(), each.after())).toList());
    }

    /** Records something done that changed no fact of its subject. */
    public void record(AuditSubject subject, String action) {
        record(subject, action, Map.of(), Map.of());
    }

    /**
     * Forgets a person: the trail still says who did what and when, but of these things no longer what they were called or held, and of
     * all others no longer these names.
     *
     * @param kind of thing, whose ids are given
     */
    public void forget(String kind, Collection<Long> ids, Collection<String> names) {
        if (!ids.isEmpty()) {
            entries.forget(kind, ids, Text.of("platform.erased"));
        }
        forgetting.in(names, "audit_entry", "label");
        forgetting.in(names, "audit_change", "before_text", "after_text");
    }

    /** The trail of one convening, newest first. */
    public Page<AuditLine> ofConvening(long conveningId, PageRequest request) {
        return entries.ofConvening(conveningId, request);
    }

    /** The trail of one thing, over all convenings, newest first. */
    public Page<AuditLine> ofSubject(String kind, long id, PageRequest request) {
        return entries.ofSubject(kind, id, request);
    }
}

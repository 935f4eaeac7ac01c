package org.fireside.platform.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.fireside.platform.AuditLine;
import org.fireside.platform.AuditSubject;

/** One entry of the audit trail. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    static final String[] COLUMNS = {"at", "actor", "convening_id", "subject", "subject_id", "label", "action"};
    private static final int LABEL_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    private String actor;
    @Column(name = "convening_id")
    private Long conveningId;
    private String subject;
    @Column(name = "subject_id")
    private long subjectId;
    private String label;
    private String action;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "audit_change", joinColumns = @JoinColumn(name = "entry_id"))
    private List<AuditChange> changes = new ArrayList<>();

    protected AuditEntry() {
    }

    public AuditEntry(Instant at, String actor, AuditSubject about, String action,
            Map<String, String> before, Map<String, String> after) {
        this.at = at;
        this.actor = actor;
        this.conveningId = about.conveningId();
        this.subject = about.kind();
        this.subjectId = about.id();
        this.label = about.label().length() > LABEL_LENGTH ? about.label().substring(0, LABEL_LENGTH) : about.label();
        this.action = action;
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new AuditChange(field, before.get(field), after.get(field)));
            }
        }
    }

    /** Its values, one a column of {@link #COLUMNS}. */
    Object[] columns() {
        return new Object[] {new InstantColumn().convertToDatabaseColumn(at), actor, conveningId, subject, subjectId, label, action};
    }

    List<AuditChange> changes() {
        return changes;
    }

    Long id() {
        return id;
    }

    AuditLine line(List<AuditLine.Change> read) {
        return new AuditLine(id, at, actor, subject, label, action, read);
    }
}

package org.fireside.platform.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One fact's change within an entry of the audit trail. */
@Embeddable
class AuditChange {

    private String field;
    @Column(name = "before_text")
    private String before;
    @Column(name = "after_text")
    private String after;

    protected AuditChange() {
    }

    AuditChange(String field, String before, String after) {
        this.field = field;
        this.before = before;
        this.after = after;
    }

    String field() {
        return field;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}

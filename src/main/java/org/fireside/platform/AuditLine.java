package org.fireside.platform;

import java.time.Instant;
import java.util.List;

/**
 * One line of the audit trail as it is read.
 *
 * @param action key of the text bundle, without its prefix {@code audit.}
 */
public record AuditLine(long id, Instant at, String actor, String kind, String label, String action, List<Change> changes) {

    /** One fact's change; null means that it was not there. */
    public record Change(String field, String before, String after) {
    }
}

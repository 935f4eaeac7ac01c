package org.fireside.platform;

import java.util.Map;

/**
 * A change as it is to be recorded, where many are recorded at once.
 *
 * @param before the facts before, empty for something new
 * @param after the facts after, empty for something removed
 */
public record AuditRecord(AuditSubject subject, String action, Map<String, String> before, Map<String, String> after) {
}

package org.fireside.platform;

/**
 * What an entry of the audit trail is about.
 *
 * @param conveningId the convening it belongs to, or null
 * @param kind a word of the design: convening, session, registration ...
 * @param id of the thing
 * @param label what it is called at this moment
 */
public record AuditSubject(Long conveningId, String kind, long id, String label) {
}

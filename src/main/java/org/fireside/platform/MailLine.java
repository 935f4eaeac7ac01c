package org.fireside.platform;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter as a list shows it, without its body.
 *
 * @param dueAt when it is tried next, where it is waiting
 * @param reason why it was not sent the last time it was tried, or null
 */
public record MailLine(long id, int version, String toName, String to, String subject, MailState state, Instant queuedAt, Instant dueAt,
        Instant sentAt, int attempts, String reason) implements Serializable {

    /** Whether a person has to decide what becomes of it. */
    public boolean open() {
        return state == MailState.FAILED || state == MailState.UNCERTAIN;
    }
}

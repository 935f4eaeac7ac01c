package org.fireside.platform;

import java.time.Instant;

/** A letter that was taken out to be handed over; see {@link Letter}. */
public record Envelope(long id, String messageId, String toName, String to, String subject, String plain, String html, String calendar,
        Instant takenOut) {
}

package org.fireside.registration;

import java.io.Serializable;
import java.time.Instant;
import org.fireside.platform.MailLine;

/**
 * What was written to a guest and what came back, as a list shows it.
 *
 * @param invitedAt null while the guest is not invited
 * @param letter the last letter, or null
 */
public record InvitationLine(GuestCard guest, Instant invitedAt, Instant remindedAt, int reminders, Instant answeredAt, MailLine letter) implements Serializable {
}

package org.fireside.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.MailLine;
import org.fireside.platform.MailSettings;
import org.fireside.platform.MailState;
import org.fireside.platform.Outbox;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The mail of a convening: what waits, what went, what did not and why. */
@Guarded
@ApplicationScoped
@Transactional
public class Correspondence {

    @Inject
    private Outbox outbox;
    @Inject
    private MailSettings settings;
    @Inject
    private AuditTrail audit;

    /** How mail leaves the house: by a server, or else into a folder, or else not at all; the other two are null. */
    public record Way(String server, String folder) {
    }

    /** One page of the letters, newest first. @param state only those in it, or null for all */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<MailLine> page(ConveningId convening, MailState state, PageRequest request) {
        return outbox.ofConvening(convening.value(), state, request);
    }

    /** How many letters are in which state. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<MailState, Long> count(ConveningId convening) {
        return outbox.count(convening.value());
    }

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Way way(ConveningId convening) {
        return settings.isSent() ? new Way(settings.host(), null)
                : new Way(null, settings.folder() == null ? null : settings.folder().toString());
    }

    /**
     * Sends a letter that failed, or of which nobody knows whether it was sent.
     *
     * @throws StaleEdit if somebody else decided first
     * @throws Refused if it is in no such state
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void sendAgain(ConveningId convening, long id, int version) {
        audit.record(subject(convening, outbox.sendAgain(convening.value(), id, version)), "mail.sentAgain");
    }

    /**
     * Takes a letter of which nobody knew as sent.
     *
     * @throws StaleEdit if somebody else decided first
     * @throws Refused if it was not uncertain
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void takeAsSent(ConveningId convening, long id, int version) {
        audit.record(subject(convening, outbox.takeAsSent(convening.value(), id, version)), "mail.takenAsSent");
    }

    private static AuditSubject subject(ConveningId convening, MailLine line) {
        return new AuditSubject(convening.value(), "mail", line.id(), line.to() + ": " + line.subject());
    }
}

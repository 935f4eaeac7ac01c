package org.fireside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fireside.platform.model.Mail;
import org.fireside.platform.model.MailRepository;

/**
 * Where letters are put to be sent. In the transaction of what causes them, so that neither is there without the other; sending comes
 * afterwards, by {@link MailRounds}. What may be read of it is decided by the doors that show it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    @Inject
    private MailRepository mails;
    @Inject
    private MailSettings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** @return whether it was put; not where a letter for this occasion was written before */
    public boolean put(Letter letter) {
        if (mails.isWritten(letter.occasion())) {
            return false;
        }
        mails.add(new Mail(letter, "<" + UUID.randomUUID() + "@" + settings.domain() + ">", clock.instant()));
        return true;
    }

    /** Takes back what is not sent yet of the letters whose occasion begins so. */
    public void withdraw(String occasion) {
        mails.unsent(occasion).forEach(Mail::withdraw);
    }

    /**
     * Forgets to whom letters went whose occasion begins so, and what they said; those that wait are taken back.
     *
     * @param names of the person, who is erased
     * @return how many letters
     */
    public int forget(String occasion, Collection<String> names) {
        List<Mail> letters = mails.of(occasion);
        letters.forEach(Mail::forgetPerson);
        audit.forget("mail", letters.stream().map(Mail::id).toList(), names);
        return letters.size();
    }

    /** The letters of one convening, newest first. @param state only those in it, or null for all */
    public Page<MailLine> ofConvening(long conveningId, MailState state, PageRequest request) {
        return mails.ofConvening(conveningId, state, request);
    }

    /** The letters whose occasion begins so, the oldest first. */
    public List<MailLine> of(String occasion) {
        return mails.of(occasion).stream().map(Mail::line).toList();
    }

    /** The letters of these occasions, by occasion. */
    public Map<String, MailLine> byOccasion(Collection<String> occasions) {
        return mails.byOccasion(occasions);
    }

    /** How many letters of a convening are in which state. */
    public Map<MailState, Long> count(long conveningId) {
        return mails.count(conveningId);
    }

    /**
     * Sends a letter that failed, or of which nobody knows whether it was sent: a person decided so.
     *
     * @throws StaleEdit if somebody else decided first
     */
    public MailLine sendAgain(long conveningId, long id, int version) {
        Mail mail = mails.lock(conveningId, id);
        StaleEdit.refuseIfStale(version, mail.version());
        mail.sendAgain(clock.instant());
        return mail.line();
    }

    /** Takes a letter of which nobody knew as sent: a person found out. @throws StaleEdit if somebody else decided first */
    public MailLine takeAsSent(long conveningId, long id, int version) {
        Mail mail = mails.lock(conveningId, id);
        StaleEdit.refuseIfStale(version, mail.version());
        mail.arrive(clock.instant());
        return mail.line();
    }
}

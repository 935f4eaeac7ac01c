package org.fireside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fireside.platform.model.Mail;
import org.fireside.platform.model.MailRepository;

/** The letters for who carries them. Each step is a transaction of its own: what was taken out is known to be out before it goes anywhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailQueue {

    @Inject
    private MailRepository mails;
    @Inject
    private Clock clock;

    public List<Long> due(int limit) {
        return mails.due(clock.instant(), limit);
    }

    /** Takes a letter out; empty where somebody else did, or took it back. */
    public Optional<Envelope> claim(long id) {
        return mails.lock(id).filter(mail -> mail.state() == MailState.WAITING).map(mail -> mail.claim(clock.instant()));
    }

    public void arrived(long id) {
        mails.lock(id).ifPresent(mail -> mail.arrive(clock.instant()));
    }

    public void refused(long id, MailTrouble trouble) {
        mails.lock(id).ifPresent(mail -> {
            switch (trouble.kind()) {
                case NOT_NOW -> mail.postpone(clock.instant(), trouble.getMessage());
                case NEVER -> mail.fail(trouble.getMessage());
                case NOBODY_KNOWS -> mail.lose(trouble.getMessage());
            }
        });
    }

    /** Nothing could be handed over to anybody: all that is due has been tried. */
    public void postpone(List<Long> ids, String why) {
        for (long id : ids) {
            mails.lock(id).filter(mail -> mail.state() == MailState.WAITING).ifPresent(mail -> {
                mail.claim(clock.instant());
                mail.postpone(clock.instant(), why);
            });
        }
    }

    /** What was taken out before then and never came back may have been sent: it is left to a person. @return how many */
    public int giveUpOn(Instant takenOutBefore) {
        List<Mail> lost = mails.takenOutBefore(takenOutBefore);
        lost.forEach(mail -> mail.lose(Text.of("mail.lost")));
        return lost.size();
    }
}

package org.fireside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Carries what is due, letter by letter, each at most once. */
@ApplicationScoped
public class MailDelivery {

    private static final int AT_ONCE = 100;
    /** Longer than any server is waited for: what is out for so long comes back no more. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(15);

    @Inject
    private MailQueue queue;
    @Inject
    private Clock clock;

    /**
     * One round.
     *
     * @param goOn asked before each letter, so that a server that is stopped takes none out any more
     */
    public void round(MailCarrier carrier, BooleanSupplier goOn) {
        queue.giveUpOn(clock.instant().minus(LOST_AFTER));
        List<Long> due = queue.due(AT_ONCE);
        if (due.isEmpty()) {
            return;
        }
        try (MailCarrier.Way way = carrier.open()) {
            due.stream().takeWhile(any -> goOn.getAsBoolean()).map(queue::claim).flatMap(Optional::stream).forEach(envelope -> carry(way, envelope));
        } catch (MailTrouble e) {
            queue.postpone(due, e.getMessage());
        }
    }

    private void carry(MailCarrier.Way way, Envelope envelope) {
        try {
            way.carry(envelope);
        } catch (MailTrouble e) {
            queue.refused(envelope.id(), e);
            return;
        }
        queue.arrived(envelope.id());
    }
}

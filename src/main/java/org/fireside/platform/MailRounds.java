package org.fireside.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Goes round every few seconds for letters to send. The pause begins when a round has ended, so that none overtakes another. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Resource
    private TimerService timers;
    @Inject
    private MailQueue queue;
    @Inject
    private MailDelivery delivery;
    @Inject
    private MailSettings settings;
    @Inject
    private Clock clock;

    private volatile boolean stopping;
    private boolean troubled;

    /** What an earlier run had taken out when it was killed may have been sent. */
    @PostConstruct
    void begin() {
        int lost = queue.giveUpOn(clock.instant());
        if (lost > 0) {
            LOG.warnf("%d letters were being sent when Fireside ended: a person has to say on the page of the mail whether they go again.", lost);
        }
        startPause();
    }

    @Timeout
    void round() {
        try {
            settings.carrier().ifPresent(carrier -> delivery.round(carrier, () -> !stopping));
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                LOG.error("A round of the mail failed; said once until one succeeds", e);
            }
            troubled = true;
        } finally {
            startPause();
        }
    }

    private void startPause() {
        if (!stopping) {
            timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
        }
    }

    @PreDestroy
    void end() {
        stopping = true;
    }
}

package org.fireside.qanda.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fireside.qanda.ConsoleChanged;
import org.fireside.qanda.FloorChanged;
import org.fireside.qanda.PollChanged;
import org.fireside.qanda.QuestionChanged;
import org.fireside.qanda.VoteChanged;
import org.jboss.logging.Logger;

/**
 * Tells phones, walls and consoles what is committed, and nothing else. Changes are gathered and told a few times a second, as the database
 * has them then: so the cost follows the number of pages, not pages times votes, and what is told last is what a reload shows.
 */
@ApplicationScoped
public class FloorPush {

    private static final Logger LOG = Logger.getLogger(FloorPush.class);
    private static final int MILLIS_BETWEEN = 250;

    @Inject
    private FloorTeller teller;
    @Resource
    private ManagedScheduledExecutorService timer;

    private final Map<Long, Changes> floors = new ConcurrentHashMap<>();
    private final AtomicBoolean isTroubled = new AtomicBoolean();

    /** What changed on a floor since it was told last. */
    record Changes(Set<Long> questions, Set<Long> votes, Set<Long> polls) {

        Changes() {
            this(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }
    }

    void onQuestion(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionChanged changed) {
        floors.compute(changed.sessionId(), (session, changes) -> {
            Changes to = changes == null ? new Changes() : changes;
            to.questions().add(changed.questionId());
            return to;
        });
    }

    void onVote(@Observes(during = TransactionPhase.AFTER_SUCCESS) VoteChanged changed) {
        floors.compute(changed.sessionId(), (session, changes) -> {
            Changes to = changes == null ? new Changes() : changes;
            to.votes().add(changed.questionId());
            return to;
        });
    }

    void onPoll(@Observes(during = TransactionPhase.AFTER_SUCCESS) PollChanged changed) {
        floors.compute(changed.sessionId(), (session, changes) -> {
            Changes to = changes == null ? new Changes() : changes;
            to.polls().add(changed.pollId());
            return to;
        });
    }

    void onFloor(@Observes(during = TransactionPhase.AFTER_SUCCESS) FloorChanged changed) {
        floors.computeIfAbsent(changed.sessionId(), any -> new Changes());
    }

    /** Few make these changes: they are told at once. */
    void onConsole(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsoleChanged changed) {
        teller.tellConsoles(changed.sessionId());
    }

    /** Begins to tell, when the server does. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object server) {
        timer.scheduleWithFixedDelay(() -> floors.keySet().forEach(this::tell), MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    private void tell(long session) {
        Changes changes = floors.remove(session);
        try {
            teller.tell(session, changes);
            isTroubled.set(false);
        } catch (RuntimeException e) {
            again(session, changes);
            if (isTroubled.compareAndSet(false, true)) {
                LOG.error("What changed on a floor cannot be told now; it is tried until it can", e);
            }
        }
    }

    private void again(long session, Changes untold) {
        floors.merge(session, untold, (newer, older) -> {
            newer.questions().addAll(older.questions());
            newer.votes().addAll(older.votes());
            newer.polls().addAll(older.polls());
            return newer;
        });
    }
}

package org.fireside.qanda.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.ConsoleChanged;
import org.fireside.qanda.FloorChanged;
import org.fireside.qanda.PollChanged;
import org.fireside.qanda.QuestionChanged;
import org.fireside.qanda.VoteChanged;
import org.jboss.logging.Logger;

/**
 * Tells phones, walls and consoles what is committed, and nothing else. Changes are gathered and told a few times a second, as the database
 * has them then: so the cost follows the number of pages, not pages times votes, and what is told last is what a reload shows. In a large
 * hall what are only counts is told less often, up to once a second, so that a question is still on every phone at once.
 */
@ApplicationScoped
public class FloorPush {

    private static final Logger LOG = Logger.getLogger(FloorPush.class);
    private static final int MILLIS_BETWEEN = 250;
    /** So many pages are told of counts within a millisecond, at most. */
    private static final int PAGES_A_MILLISECOND = 5;
    private static final int MOST_MILLIS_BETWEEN_COUNTS = 1_000;

    @Inject
    private FloorTeller teller;
    @Inject
    private LiveStreams streams;
    @Resource
    private ManagedScheduledExecutorService timer;

    private final Map<Long, Set<Long>> questions = new ConcurrentHashMap<>();
    private final Map<Long, Set<Long>> votes = new ConcurrentHashMap<>();
    private final Map<Long, Set<Long>> polls = new ConcurrentHashMap<>();
    private final Set<Long> consoles = ConcurrentHashMap.newKeySet();
    private final Map<Long, Long> toldAt = new ConcurrentHashMap<>();
    private final Set<Long> troubled = ConcurrentHashMap.newKeySet();

    /** What changed on a floor since it was told last. */
    record Changes(Set<Long> questions, Set<Long> votes, Set<Long> polls) {
    }

    void onQuestion(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionChanged changed) {
        gather(questions, changed.sessionId(), Set.of(changed.questionId()));
    }

    void onVote(@Observes(during = TransactionPhase.AFTER_SUCCESS) VoteChanged changed) {
        gather(votes, changed.sessionId(), Set.of(changed.questionId()));
    }

    void onPoll(@Observes(during = TransactionPhase.AFTER_SUCCESS) PollChanged changed) {
        gather(polls, changed.sessionId(), Set.of(changed.pollId()));
    }

    void onFloor(@Observes(during = TransactionPhase.AFTER_SUCCESS) FloorChanged changed) {
        gather(questions, changed.sessionId(), Set.of());
    }

    void onConsole(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsoleChanged changed) {
        consoles.add(changed.sessionId());
    }

    private static void gather(Map<Long, Set<Long>> changes, long session, Set<Long> ids) {
        changes.compute(session, (any, gathered) -> {
            Set<Long> to = gathered == null ? new HashSet<>() : gathered;
            to.addAll(ids);
            return to;
        });
    }

    /** Begins to tell, when the server does. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object server) {
        timer.scheduleWithFixedDelay(this::tell, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        Set<Long> sessions = new HashSet<>(questions.keySet());
        Stream.of(votes, polls).flatMap(counts -> counts.keySet().stream()).filter(this::isTimeForCounts).forEach(sessions::add);
        sessions.forEach(this::tell);
        consoles.stream().filter(consoles::remove).forEach(teller::tellConsoles);
    }

    private boolean isTimeForCounts(long session) {
        long millis = Math.min(MOST_MILLIS_BETWEEN_COUNTS, streams.listeners(FloorTeller.topic(session)) / PAGES_A_MILLISECOND);
        Long at = toldAt.get(session);
        return at == null || System.nanoTime() - at >= TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private void tell(long session) {
        var changes = new Changes(taken(questions, session), taken(votes, session), taken(polls, session));
        try {
            toldAt.put(session, System.nanoTime());
            teller.tell(session, changes);
            troubled.remove(session);
        } catch (RuntimeException e) {
            gather(questions, session, changes.questions());
            gather(votes, session, changes.votes());
            gather(polls, session, changes.polls());
            if (troubled.add(session)) {
                LOG.error("What changed on a floor cannot be told now; it is tried until it can", e);
            }
        }
    }

    private static Set<Long> taken(Map<Long, Set<Long>> changes, long session) {
        Set<Long> taken = changes.remove(session);
        return taken == null ? Set.of() : taken;
    }
}

package org.fireside.qanda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.Audience;
import org.fireside.qanda.FloorChanged;
import org.fireside.qanda.JoinCode;
import org.fireside.qanda.Polls;
import org.fireside.qanda.PublicFloor;
import org.fireside.qanda.PublicOrder;
import org.fireside.qanda.PublicPoll;
import org.fireside.qanda.PublicQuestion;
import org.fireside.qanda.QuestionChanged;

/**
 * What everybody sees of a floor, asked for once for all phones that want it at nearly the same moment: when a hall of thousands joins, or
 * comes back after its line was cut, it costs the database what one phone does. It is never older than what phones were told last.
 */
@ApplicationScoped
public class FloorSnapshots {

    private static final long LONGEST = Duration.ofMillis(250).toNanos();

    @Inject
    private Audience audience;
    @Inject
    private Polls polls;
    @Inject
    private LiveStreams streams;

    private final Map<Wanted, Shared> shared = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Wanted(String code, PublicOrder order) {
    }

    /**
     * A floor at a moment.
     *
     * @param asking the question that is being asked, or null
     * @param questions the first of those that can be voted on
     * @param polls that are shown
     * @param last by which what comes after is asked for
     * @param json all of it, as scripts are told it
     * @param changes how many there had been before
     */
    record Snapshot(PublicFloor floor, PublicQuestion asking, Page<PublicQuestion> questions, List<PublicPoll> polls, String last, String json, long at, long changes) {
    }

    void onQuestion(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionChanged changed) {
        changes.incrementAndGet();
    }

    void onFloor(@Observes(during = TransactionPhase.AFTER_SUCCESS) FloorChanged changed) {
        changes.incrementAndGet();
    }

    /** Who did something by a form sees it on the next page, at once. */
    void renew() {
        changes.incrementAndGet();
    }

    /** One who finds it too old renews it, while the others wait for that. */
    private final class Shared {

        private Snapshot snapshot;

        synchronized Optional<Snapshot> get(Wanted wanted) {
            if (snapshot == null || isOld(snapshot)) {
                snapshot = take(wanted).orElse(null);
            }
            return Optional.ofNullable(snapshot);
        }
    }

    private boolean isOld(Snapshot snapshot) {
        return System.nanoTime() - snapshot.at() > LONGEST || snapshot.changes() != changes.get()
                || !snapshot.last().equals(streams.last(FloorTeller.topic(snapshot.floor().sessionId())));
    }

    /** The floor of this code, however it is typed; empty where there is none. */
    Optional<Snapshot> of(String typed, PublicOrder order) {
        return JoinCode.read(typed).map(code -> new Wanted(code, order)).flatMap(this::of);
    }

    private Optional<Snapshot> of(Wanted wanted) {
        Optional<Snapshot> snapshot = shared.computeIfAbsent(wanted, any -> new Shared()).get(wanted);
        if (snapshot.isEmpty()) {
            shared.remove(wanted); // codes that are tried at random are not kept
        }
        return snapshot;
    }

    private Optional<Snapshot> take(Wanted wanted) {
        long at = System.nanoTime();
        long before = changes.get();
        return audience.floor(wanted.code()).map(floor -> {
            String last = streams.last(FloorTeller.topic(floor.sessionId()));
            PublicQuestion asking = audience.asking(wanted.code()).orElse(null);
            Page<PublicQuestion> questions = audience.questions(wanted.code(), wanted.order(), new PageRequest(0, FloorResource.QUESTIONS_AT_ONCE));
            List<PublicPoll> on = polls.on(wanted.code());
            return new Snapshot(floor, asking, questions, on, last, FloorJson.all(floor, asking, questions.rows(), on, questions.total(), last), at, before);
        });
    }
}

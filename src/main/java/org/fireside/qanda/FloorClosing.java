package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.fireside.convening.ConveningMoved;
import org.fireside.convening.ConveningState;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.Poll;
import org.fireside.qanda.model.PollRepository;
import org.fireside.qanda.model.QuestionRepository;

/** No floor and no poll stays open at a convening that is not live, and nothing is answered in writing at one that is archived. */
@ApplicationScoped
public class FloorClosing {

    @Inject
    private FloorRepository floors;
    @Inject
    private QuestionRepository questions;
    @Inject
    private PollRepository polls;
    @Inject
    private Event<FloorChanged> changed;
    @Inject
    private Event<PollChanged> pollChanged;
    @Inject
    private Clock clock;

    void onMoved(@Observes ConveningMoved moved) {
        if (moved.to() != ConveningState.LIVE) {
            floors.open(moved.convening()).forEach(this::close);
            polls.open(moved.convening()).forEach(this::close);
        }
        if (moved.to() == ConveningState.ARCHIVED) {
            questions.forgetReplyTo(moved.convening());
        }
    }

    private void close(Floor floor) {
        floor.close(clock.instant());
        changed.fire(new FloorChanged(floor.sessionId()));
    }

    private void close(Poll poll) {
        poll.close(clock.instant());
        pollChanged.fire(new PollChanged(poll.sessionId(), poll.id()));
    }
}

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
import org.fireside.qanda.model.QuestionRepository;

/** No floor stays open at a convening that is not live, and nothing is answered in writing at one that is archived. */
@ApplicationScoped
public class FloorClosing {

    @Inject
    private FloorRepository floors;
    @Inject
    private QuestionRepository questions;
    @Inject
    private Event<FloorChanged> changed;
    @Inject
    private Clock clock;

    void onMoved(@Observes ConveningMoved moved) {
        if (moved.to() != ConveningState.LIVE) {
            floors.open(moved.convening()).forEach(this::close);
        }
        if (moved.to() == ConveningState.ARCHIVED) {
            questions.forgetReplyTo(moved.convening());
        }
    }

    private void close(Floor floor) {
        floor.close(clock.instant());
        changed.fire(new FloorChanged(floor.sessionId()));
    }
}

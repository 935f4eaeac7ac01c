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

/** No floor stays open at a convening that is not live. */
@ApplicationScoped
public class FloorClosing {

    @Inject
    private FloorRepository floors;
    @Inject
    private Event<FloorChanged> changed;
    @Inject
    private Clock clock;

    void onMoved(@Observes ConveningMoved moved) {
        if (moved.to() != ConveningState.LIVE) {
            floors.open(moved.convening()).forEach(this::close);
        }
    }

    private void close(Floor floor) {
        floor.close(clock.instant());
        changed.fire(new FloorChanged(floor.sessionId()));
    }
}

package org.fireside.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.convening.Figures;
import org.fireside.delegation.PresenceAsked;
import org.fireside.desk.model.PresenceRepository;

/** Tells the rooms above who is in, when they ask. */
@ApplicationScoped
public class PresenceObserver {

    @Inject
    private PresenceRepository presences;

    void onFigures(@Observes Figures figures) {
        figures.put(Figures.Figure.PRESENT, presences.countPresent(figures.convening()));
    }

    void onAsked(@Observes PresenceAsked asked) {
        asked.mark(presences.present(asked.convening(), asked.registrations()));
    }
}

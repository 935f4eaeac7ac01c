package org.fireside.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.convening.model.ConveningRepository;
import org.fireside.directory.KeptAsked;
import org.fireside.directory.KeptFact;
import org.fireside.platform.Text;

/** Tells people where they were, or are to be, on stage. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private ConveningRepository convenings;

    void onAsked(@Observes KeptAsked asked) {
        asked.add("kept.onStage", convenings.onStage(asked.personId()).stream()
                .map(place -> new KeptFact("session.title", place.session() + " (" + Text.of("part." + place.part()) + ")")).toList());
    }
}

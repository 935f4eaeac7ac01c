package org.fireside.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.desk.model.CheckIn;
import org.fireside.desk.model.PresenceRepository;
import org.fireside.directory.KeptAsked;

/** Tells people when they were checked in and out. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private PresenceRepository presences;

    void onAsked(@Observes KeptAsked asked) {
        asked.add("kept.presence", presences.entriesOf(asked.registrations()).stream()
                .map(CheckIn::kept).toList());
    }
}

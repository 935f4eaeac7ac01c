package org.fireside.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.directory.PersonErased;
import org.fireside.platform.Forgetting;

/** When a person is erased, their name goes out of what was written about convenings and sessions. */
@ApplicationScoped
public class ErasureObserver {

    @Inject
    private Forgetting forgetting;

    void onErased(@Observes PersonErased erased) {
        erased.forgot("text", forgetting.in(erased.names(), "convening", "title", "description"));
        erased.forgot("text", forgetting.in(erased.names(), "session", "title"));
        erased.forgot("text", forgetting.in(erased.names(), "on_stage", "known_as"));
    }
}

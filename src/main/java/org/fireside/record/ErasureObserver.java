package org.fireside.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.directory.PersonErased;
import org.fireside.platform.Forgetting;

/** When a person is erased, what they said stays, and their name goes out of what was written. */
@ApplicationScoped
public class ErasureObserver {

    @Inject
    private Forgetting forgetting;

    void onErased(@Observes PersonErased erased) {
        erased.forgot("text", forgetting.in(erased.names(), "remark", "text", "speaker_in_words"));
        erased.forgot("text", forgetting.in(erased.names(), "remark_rule_change", "reason"));
    }
}

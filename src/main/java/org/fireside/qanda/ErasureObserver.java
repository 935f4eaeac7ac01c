package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.directory.PersonErased;
import org.fireside.platform.Forgetting;

/** When a person is erased, their questions stay, and their name goes out of what was written. */
@ApplicationScoped
public class ErasureObserver {

    @Inject
    private Forgetting forgetting;

    void onErased(@Observes PersonErased erased) {
        erased.forgot("text", forgetting.in(erased.names(), "question", "text", "asker_in_words", "dismissal_reason"));
        erased.forgot("text", forgetting.in(erased.names(), "question_rule_change", "reason"));
    }
}

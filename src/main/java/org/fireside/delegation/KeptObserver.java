package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.directory.KeptAsked;
import org.fireside.directory.KeptFact;

/** Tells people in which delegations they are. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private DelegationRepository delegations;

    void onAsked(@Observes KeptAsked asked) {
        asked.add("kept.delegations", delegations.namesOfRegistrations(asked.registrations()).stream()
                .map(name -> new KeptFact("delegation.title", name)).toList());
    }
}

package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Membership;
import org.fireside.directory.KeptAsked;
import org.fireside.directory.KeptFact;

/** Tells people in which delegations they are, and what is known of them only as members. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private DelegationRepository delegations;

    void onAsked(@Observes KeptAsked asked) {
        asked.add("kept.delegations", delegations.namesOfRegistrations(asked.registrations()).stream()
                .map(name -> new KeptFact("delegation.title", name)).toList());
        asked.add("delegation.member", delegations.memberships(asked.registrations()).stream().map(Membership::facts).flatMap(facts -> facts.entrySet().stream())
                .filter(fact -> fact.getValue() != null).map(fact -> new KeptFact("fact." + fact.getKey(), fact.getValue())).toList());
    }
}

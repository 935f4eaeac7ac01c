package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fireside.delegation.model.Delegation;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.registration.RegistrationChanged;
import org.fireside.registration.Registrations;

/** Marks what is changed after a list of members was closed, in the list and in the trail, inside the transaction that changes it. */
@ApplicationScoped
class FinalList {

    @Inject
    private DelegationRepository delegations;
    @Inject
    private Registrations registrations;
    @Inject
    private AuditTrail audit;

    void onChanged(@Observes RegistrationChanged changed) {
        Long id = delegations.ofRegistrations(changed.convening(), List.of(changed.registration())).get(changed.registration());
        if (id != null) {
            Delegation delegation = delegations.get(changed.convening(), id);
            if (delegation.isClosed()) {
                touched(delegation, new AuditSubject(changed.convening().value(), "delegation", id, delegations.nameOf(id)),
                        changed.registration(), registrations.get(changed.convening(), changed.registration()).name());
            }
        }
    }

    /** @param member how the member is written, who may be gone already */
    void touched(Delegation delegation, AuditSubject subject, long registration, String member) {
        if (delegation.isClosed()) {
            delegation.markChangedAfterClosing(registration);
            audit.record(subject, "delegation.changedAfterClosing", Map.of(), Map.of("member", member));
        }
    }
}

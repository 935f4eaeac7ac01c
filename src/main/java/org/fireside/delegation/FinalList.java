package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.delegation.model.Delegation;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Membership;
import org.fireside.platform.AuditRecord;
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

    /** Marks many that were taken or changed at once. @param changed how they are written, by registration; members or not */
    void touched(ConveningId convening, Map<Long, String> changed) {
        List<Long> closed = delegations.closed(convening);
        if (closed.isEmpty() || changed.isEmpty()) {
            return;
        }
        Map<Long, String> names = closed.stream().collect(Collectors.toMap(Function.identity(), delegations::nameOf));
        Map<Long, Long> of = delegations.ofRegistrations(convening, changed.keySet());
        of.values().retainAll(closed);
        delegations.memberships(of.keySet()).forEach(Membership::markChangedAfterClosing);
        audit.recordAll(of.entrySet().stream().map(member -> new AuditRecord(
                new AuditSubject(convening.value(), "delegation", member.getValue(), names.get(member.getValue())), "delegation.changedAfterClosing",
                Map.of(), Map.of("member", changed.get(member.getKey())))).toList());
    }

    /** @param member how the member is written, who may be gone already */
    void touched(Delegation delegation, AuditSubject subject, long registration, String member) {
        if (delegation.isClosed()) {
            delegation.markChangedAfterClosing(registration);
            audit.record(subject, "delegation.changedAfterClosing", Map.of(), Map.of("member", member));
        }
    }
}

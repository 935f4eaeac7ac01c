package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Membership;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.Registrations;

/** What is known of the members of a delegation only as such. */
@Guarded
@ApplicationScoped
@Transactional
public class Memberships {

    @Inject
    private DelegationRepository repository;
    @Inject
    private Delegations delegations;
    @Inject
    private Registrations registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public MemberDetails details(ConveningId convening, long delegation, long registration) {
        Membership member = repository.get(convening, delegation).member(registration);
        return new MemberDetails(registrations.get(convening, registration), delegations.get(convening, delegation), member.version(), member.filled());
    }

    /** Writes anew what is known of a member. @throws StaleEdit if somebody else saved first */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(ConveningId convening, long delegation, long registration, int version, @Valid MemberFilled filled) {
        convenings.get(convening).refuseIfOver();
        Membership member = repository.get(convening, delegation).member(registration);
        StaleEdit.refuseIfStale(version, member.version());
        var before = member.facts();
        member.rewrite(filled);
        repository.flush();
        String name = registrations.get(convening, registration).name();
        audit.record(new AuditSubject(convening.value(), "member", registration, name), "delegation.memberRewritten", before, member.facts());
    }
}

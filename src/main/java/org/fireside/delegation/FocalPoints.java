package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.delegation.model.CredentialLetter;
import org.fireside.delegation.model.Delegation;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.FocalPoint;
import org.fireside.delegation.model.FocalPointRepository;
import org.fireside.delegation.model.Membership;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.SecretCode;
import org.fireside.registration.GuestCard;
import org.fireside.registration.RegistrationMove;
import org.fireside.registration.Registrations;

/** What staff do with the focal point of a delegation: give the link, agree with entries, make the list final, read the letter. */
@Guarded
@ApplicationScoped
@Transactional
public class FocalPoints {

    @Inject
    private FocalPointRepository focalPoints;
    @Inject
    private DelegationRepository repository;
    @Inject
    private Delegations delegations;
    @Inject
    private Memberships memberships;
    @Inject
    private Quotas quotas;
    @Inject
    private Registrations registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Who has the link of a delegation; empty where nobody has one. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Optional<FocalPointCard> find(ConveningId convening, long id) {
        return focalPoints.findOf(repository.get(convening, id).id()).map(FocalPoint::card);
    }

    /** Gives somebody the link; an earlier one leads nowhere from now on. @return the link's secret code, which is not kept */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public String issue(ConveningId convening, long id, @Valid FocalPointFilled filled) {
        convenings.get(convening).refuseIfOver();
        FocalPoint focalPoint = focalPoints.findOf(repository.get(convening, id).id()).orElseGet(() -> new FocalPoint(id));
        String code = SecretCode.generate();
        var before = focalPoint.facts();
        focalPoint.issue(filled, SecretCode.hash(code), caller.nameForTheRecord(), clock.instant());
        focalPoints.save(focalPoint);
        audit.record(subject(convening, id), "delegation.linkIssued", before, focalPoint.facts());
        return code;
    }

    /** Takes the link back: it leads nowhere from now on. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void revoke(ConveningId convening, long id) {
        focalPoints.findOf(repository.get(convening, id).id()).ifPresent(focalPoint -> {
            audit.record(subject(convening, id), "delegation.linkRevoked", focalPoint.facts(), Map.of());
            focalPoints.remove(focalPoint);
        });
    }

    /** What is still missing of a delegation. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Gap> gaps(ConveningId convening, long id) {
        return Gap.of(delegations.get(convening, id), delegations.travel(convening, id), focalPoints.findLetterCard(id).orElse(null),
                quotas.of(convening, id), memberships.expected(convening, id));
    }

    /** Whether an entry waits to be approved. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public boolean waits(ConveningId convening, long id) {
        return repository.countPending(repository.get(convening, id).id()) > 0;
    }

    /**
     * Agrees with an entry of the focal point, and confirms the registration.
     *
     * @throws Refused if it was withdrawn, no place is left, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void approve(ConveningId convening, long id, long registration) {
        convenings.get(convening).refuseIfOver();
        Membership member = repository.get(convening, id).member(registration);
        GuestCard guest = registrations.get(convening, registration);
        if (!guest.expected()) {
            throw Refused.because("delegation.entry.withdrawn", guest.name());
        }
        member.approve();
        audit.record(subject(convening, id), "delegation.entryApproved", Map.of(), Map.of("member", guest.name()));
        if (RegistrationMove.CONFIRM.isLegalFrom(guest.state())) {
            registrations.make(convening, registration, guest.version(), RegistrationMove.CONFIRM);
        }
    }

    /** Agrees with all entries that wait. @throws Refused as {@link #approve} does */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void approveAll(ConveningId convening, long id) {
        memberships.expected(convening, id).stream().filter(member -> member.entry().state() == EntryState.PENDING)
                .forEach(member -> approve(convening, id, member.guest().id()));
    }

    /** Returns an entry to the focal point. @throws Refused if no word says why, or the focal point did not enter it */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void giveBack(ConveningId convening, long id, long registration, @Size(max = 500) String why) {
        convenings.get(convening).refuseIfOver();
        Membership member = repository.get(convening, id).member(registration);
        member.giveBack(why);
        audit.record(subject(convening, id), "delegation.entryReturned", Map.of(),
                Map.of("member", registrations.get(convening, registration).name(), "reason", why.strip()));
    }

    /** Makes the list final. @throws Refused if an entry still waits to be approved */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void close(ConveningId convening, long id) {
        convenings.get(convening).refuseIfOver();
        Delegation delegation = repository.get(convening, id);
        memberships.expected(convening, id).stream().filter(member -> member.entry().state() != EntryState.APPROVED).findFirst().ifPresent(member -> {
            throw Refused.because("delegation.list.waiting", member.guest().name());
        });
        delegation.closeList(caller.nameForTheRecord(), clock.instant());
        audit.record(subject(convening, id), "delegation.listClosed");
    }

    /** Makes the list provisional again. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void open(ConveningId convening, long id) {
        convenings.get(convening).refuseIfOver();
        repository.get(convening, id).openList();
        audit.record(subject(convening, id), "delegation.listOpened");
    }

    /** That there is a letter. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Optional<LetterCard> letter(ConveningId convening, long id) {
        return focalPoints.findLetterCard(repository.get(convening, id).id());
    }

    /** Reads the letter; the reading is kept in the trail. @throws NotFound if there is none */
    @AllowedTo(Role.CONFIDANT)
    public LetterFile readLetter(ConveningId convening, long id) {
        LetterFile file = focalPoints.findLetter(repository.get(convening, id).id()).map(CredentialLetter::file)
                .orElseThrow(() -> new NotFound("letter", id));
        audit.record(new AuditSubject(convening.value(), "delegation", id, repository.nameOf(id)), "delegation.letterRead");
        return file;
    }

    private AuditSubject subject(ConveningId convening, long id) {
        return new AuditSubject(convening.value(), "delegation", id, delegations.get(convening, id).name());
    }
}

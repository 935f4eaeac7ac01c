package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.delegation.model.CredentialLetter;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.FocalPoint;
import org.fireside.delegation.model.FocalPointRepository;
import org.fireside.delegation.model.Membership;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.SecretCode;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.GuestDetails;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.GuestRewritten;
import org.fireside.registration.RegistrationMove;
import org.fireside.registration.Registrations;

/**
 * What the delegation's own officer does through the secret link, without an account: registers members within the quota, corrects and
 * withdraws them while the list is provisional, tells the arrival, and brings the letter. Nobody is told whether a link was never there or
 * is no longer.
 */
@Guarded
@ApplicationScoped
@Transactional
public class FocalDesk {

    private static final String BECAUSE = "the link's code is a secret of 160 bits that staff gave to the delegation's officer, and it reaches this delegation only";
    private static final int NAME_LENGTH = 60;

    @Inject
    private FocalPointRepository focalPoints;
    @Inject
    private DelegationRepository repository;
    @Inject
    private Delegations delegations;
    @Inject
    private Memberships memberships;
    @Inject
    private FocalPoints staff;
    @Inject
    private Quotas quotas;
    @Inject
    private Registrations registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private CallerRoles roles;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The delegation that a link leads to. */
    private record Led(ConveningId convening, long delegation) {
    }

    /** What the holder of a link sees; empty where it leads nowhere. */
    @AllowedToAnyone(because = BECAUSE)
    public Optional<FocalView> find(String code) {
        return focalPoints.findByHash(SecretCode.hash(code)).map(found -> as(found, this::view));
    }

    private FocalView view(Led led) {
        List<FocalView.Entry> entries = memberships.expected(led.convening, led.delegation).stream().map(member -> entry(led, member)).toList();
        return new FocalView(convenings.get(led.convening), delegations.get(led.convening, led.delegation), delegations.travel(led.convening, led.delegation),
                quotas.of(led.convening, led.delegation).stream().filter(line -> line.quota() != null).toList(), entries,
                focalPoints.findLetterCard(led.delegation).orElse(null), staff.gaps(led.convening, led.delegation));
    }

    private FocalView.Entry entry(Led led, Member member) {
        if (!member.entry().byFocalPoint()) {
            return new FocalView.Entry(member, null, null);
        }
        GuestDetails details = registrations.details(led.convening, member.guest().id());
        var filled = new EntryFilled(person(details.person()), details.office() == null ? null : office(details.office()),
                member.guest().parts().iterator().next(), member.head(), member.own());
        return new FocalView.Entry(member, filled, version(details, repository.get(led.convening, led.delegation).member(member.guest().id())));
    }

    private static PersonFilled person(PersonCard card) {
        return new PersonFilled(card.honorific(), card.givenName(), card.familyName(), card.postNominals(), card.email());
    }

    private static OfficeFilled office(OfficeCard card) {
        return new OfficeFilled(card.title(), card.organisation(), card.rankClass(), card.heldFrom(), card.heldUntil(), card.hasLeft());
    }

    private static String version(GuestDetails details, Membership member) {
        return member.version() + "." + details.guest().version() + "." + details.person().version() + "." + (details.office() == null ? 0 : details.office().version());
    }

    /**
     * Registers a member, who then waits to be approved.
     *
     * @throws NotFound if the link leads nowhere
     * @throws Refused if the list is closed, the quota is full, the e-mail address cannot be used, or the member cannot travel so
     */
    @AllowedToAnyone(because = BECAUSE)
    public void register(String code, @Valid EntryFilled filled) {
        change(code, led -> {
            refuseStrangePart(led, filled.part());
            long registration = inOurWords(() -> delegations.register(led.convening, led.delegation, new GuestFilled(null, filled.person(), null, filled.office(),
                    EnumSet.of(filled.part()), null, false)));
            enter(led, registration, filled);
            return null;
        });
    }

    /**
     * Corrects a member whom the focal point entered, who then waits to be approved again.
     *
     * @param version what the form brought back
     * @throws StaleEdit if somebody else changed the member meanwhile
     * @throws Refused as {@link #register}, or if the host entered the member
     */
    @AllowedToAnyone(because = BECAUSE)
    public void correct(String code, long registration, String version, @Valid EntryFilled filled) {
        change(code, led -> {
            Membership member = repository.get(led.convening, led.delegation).member(registration);
            member.refuseUnlessByFocalPoint();
            GuestDetails details = registrations.details(led.convening, registration);
            if (!version(details, member).equals(version)) {
                throw new StaleEdit();
            }
            refuseStrangePart(led, filled.part());
            inOurWords(() -> {
                registrations.rewrite(led.convening, registration, new GuestRewritten(details, filled.person(), filled.office(), EnumSet.of(filled.part()), details.guest().note()));
                return registration;
            });
            enter(led, registration, filled);
            return null;
        });
    }

    private void enter(Led led, long registration, EntryFilled filled) {
        Membership member = repository.get(led.convening, led.delegation).member(registration);
        memberships.rewrite(led.convening, led.delegation, registration, member.version(), filled.member());
        member.enter();
        if (filled.head()) {
            delegations.makeHead(led.convening, led.delegation, registration);
        }
    }

    /** Where the host set quotas, members come in those parts and no other. */
    private void refuseStrangePart(Led led, Part part) {
        List<Part> open = quotas.of(led.convening, led.delegation).stream().filter(line -> line.quota() != null).map(QuotaLine::part).toList();
        if (!open.isEmpty() && !open.contains(part)) {
            throw new Refused("part", "focal.part.none");
        }
    }

    /** Refusals that name somebody of the directory, or a field of staff's form, are told otherwise. */
    private static <T> T inOurWords(Supplier<T> work) {
        try {
            return work.get();
        } catch (StaleEdit e) {
            throw e;
        } catch (Refused e) {
            throw "email".equals(e.field()) ? new Refused("email", "focal.email") : "parts".equals(e.field()) ? new Refused("part", "focal.quota.full") : e;
        }
    }

    /** Withdraws a member whom the focal point entered. @throws Refused if the list is closed or the host entered the member */
    @AllowedToAnyone(because = BECAUSE)
    public void withdraw(String code, long registration) {
        change(code, led -> {
            repository.get(led.convening, led.delegation).member(registration).refuseUnlessByFocalPoint();
            var guest = registrations.get(led.convening, registration);
            if (guest.expected()) {
                registrations.make(led.convening, registration, guest.version(), RegistrationMove.CANCEL);
            }
            return null;
        });
    }

    /**
     * Tells how the delegation comes and goes.
     *
     * @param version of the delegation that the form began with
     * @throws StaleEdit if somebody else changed it meanwhile
     */
    @AllowedToAnyone(because = BECAUSE)
    public void travel(String code, int version, @Valid Travel travel) {
        change(code, led -> {
            Travel known = delegations.travel(led.convening, led.delegation);
            delegations.rewriteTravel(led.convening, led.delegation, version, new Travel(travel.arrivesAt(), travel.arrivesBy(), travel.arrivesWhere(),
                    travel.departsAt(), travel.departsBy(), travel.departsWhere(), known.vehicle(), known.hotel()));
            return null;
        });
    }

    /** Brings the letter, in place of an earlier one. @throws Refused if it is too large, or no PDF, JPEG or PNG by its content */
    @AllowedToAnyone(because = BECAUSE)
    public void upload(String code, byte[] file) {
        change(code, led -> {
            CredentialLetter letter = focalPoints.findLetter(led.delegation).orElseGet(() -> new CredentialLetter(led.delegation));
            letter.replace(file, clock.instant());
            focalPoints.save(letter);
            audit.record(new AuditSubject(led.convening.value(), "delegation", led.delegation, delegations.get(led.convening, led.delegation).name()),
                    "delegation.letterBrought", Map.of(), Map.of("size", file.length / 1024 + " KB"));
            return null;
        });
    }

    private void change(String code, Function<Led, Void> work) {
        FocalPoint found = focalPoints.findByHash(SecretCode.hash(code)).orElseThrow(() -> new NotFound("link", "focal point"));
        as(found, led -> {
            convenings.get(led.convening).refuseIfOver();
            if (repository.get(led.convening, led.delegation).isClosed()) {
                throw Refused.because("focal.closed");
            }
            return work.apply(led);
        });
    }

    private <T> T as(FocalPoint focalPoint, Function<Led, T> work) {
        var led = new Led(new ConveningId(focalPoints.conveningOf(focalPoint)), focalPoint.delegationId());
        String name = "focal point of " + repository.nameOf(led.delegation);
        return roles.asDesk(led.convening, name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name, () -> work.apply(led));
    }
}

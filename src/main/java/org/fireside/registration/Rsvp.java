package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.directory.KeptAbout;
import org.fireside.directory.KeptText;
import org.fireside.directory.Needs;
import org.fireside.directory.NeedsCard;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.SecretCode;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.model.Enquiry;
import org.fireside.registration.model.EnquiryRepository;
import org.fireside.registration.model.Invitation;
import org.fireside.registration.model.InvitationLink;
import org.fireside.registration.model.InvitationRepository;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/**
 * What a guest may do through a personal link, without an account. Who has the link is the guest; who has none cannot guess one: of 2^160
 * codes it would have to be the right one, so that tries need not be counted.
 */
@Guarded
@ApplicationScoped
@Transactional
public class Rsvp {

    private static final String BECAUSE = "the secret link says who the guest is";
    /** Under this name the trail keeps what guests do. */
    private static final String GUEST = "guest (link)";

    @Inject
    private InvitationRepository invitations;
    @Inject
    private EnquiryRepository enquiries;
    @Inject
    private RegistrationRepository registrations;
    @Inject
    private Registrations door;
    @Inject
    private WaitingList waitingList;
    @Inject
    private InvitationLetters letters;
    @Inject
    private Convenings convenings;
    @Inject
    private People people;
    @Inject
    private Needs needs;
    @Inject
    private KeptAbout kept;
    @Inject
    private CallerRoles roles;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<GuestLinksAsked> linksAsked;

    /** What the guest of this link sees; empty where it leads nowhere, never or not any more: nobody is told which. */
    @AllowedToAnyone(because = BECAUSE)
    public Optional<RsvpCard> find(String code) {
        return invitations.findLink(SecretCode.hash(code))
                .map(link -> roles.asDesk(link.convening(), GUEST, () -> card(link.convening(), registrations.get(link.convening(), link.registrationId()))));
    }

    /** Whose link this is; empty where it leads nowhere. */
    @AllowedToAnyone(because = BECAUSE)
    public Optional<LinkedGuest> guest(String code) {
        return invitations.findLink(SecretCode.hash(code)).map(link -> new LinkedGuest(link.convening(), link.registrationId()));
    }

    /** Where else the guest of this link may go now; nowhere, where it leads nowhere. */
    @AllowedToAnyone(because = BECAUSE)
    public List<GuestLinksAsked.GuestLink> links(String code) {
        return invitations.findLink(SecretCode.hash(code)).map(link -> roles.asDesk(link.convening(), GUEST, () -> {
            var asked = new GuestLinksAsked(link.convening(), code);
            linksAsked.fire(asked);
            return asked.links();
        })).orElseGet(List::of);
    }

    /** What all rooms keep about the guest of this link; empty where it leads nowhere, or nobody is named. */
    @AllowedToAnyone(because = BECAUSE)
    public Optional<List<KeptText>> kept(String code) {
        return invitations.findLink(SecretCode.hash(code)).map(link -> registrations.get(link.convening(), link.registrationId()).personId())
                .map(person -> kept.themselves(person).stream().map(KeptText::of).toList());
    }

    /**
     * Keeps a guest's answer. Who accepts has a place at once, where there is one for the guest and all who accompany the guest, and waits
     * for one otherwise. The same answer sent twice is one answer.
     *
     * @throws NotFound if the link leads nowhere
     * @throws StaleEdit if another answer was given since the form was opened
     * @throws Refused if it is too late, more accompany the guest than may, or an answer is wanted or none of those to choose from
     */
    @AllowedToAnyone(because = BECAUSE)
    public void answer(String code, @Valid RsvpFilled filled) {
        InvitationLink link = invitations.findLink(SecretCode.hash(code)).orElseThrow(() -> new NotFound("link", "rsvp"));
        roles.asDesk(link.convening(), GUEST, () -> {
            answer(link.convening(), link.registrationId(), filled);
            return null;
        });
    }

    private void answer(ConveningId convening, long id, RsvpFilled filled) {
        registrations.lockPlaces(convening);
        Registration guest = registrations.get(convening, id);
        RsvpCard card = card(convening, guest);
        if (!card.isOpen()) {
            throw Refused.because("rsvp.closed." + card.openness());
        }
        if (filled.says(card)) {
            return;
        }
        StaleEdit.refuseIfStale(filled.version(), card.version());
        if (filled.coming()) {
            check(filled, card);
            keep(guest, card, filled);
            keepCompanions(convening, guest, card, filled);
            accept(convening, guest);
        } else if (guest.state() != RegistrationState.DECLINED) {
            keep(guest, card, RsvpFilled.of(card));
            door.make(convening, id, guest.version(), RegistrationMove.DECLINE);
        }
    }

    private static void check(RsvpFilled filled, RsvpCard card) {
        int most = Math.max(card.companionsAllowed(), card.companions().size()); // whom the guest was once allowed to bring may come
        if (filled.people().size() > most) {
            throw Refused.because("rsvp.companions.many", most);
        }
        filled.missing(card).stream().findFirst().ifPresent(field -> {
            throw new Refused(field, "rsvp.answer.missing");
        });
        for (EnquiryCard enquiry : card.enquiries()) {
            refuseStranger(enquiry, filled.answers(), "");
            for (int i = 0; i < filled.companions().size(); i++) {
                refuseStranger(enquiry, filled.companions().get(i).answers(), "companions-" + i + "-");
            }
        }
    }

    private static void refuseStranger(EnquiryCard enquiry, Map<Long, String> answers, String before) {
        String answer = answers.get(enquiry.id());
        boolean known = answer == null || switch (enquiry.kind()) {
            case TEXT -> true;
            case CHOICE -> enquiry.choices().contains(answer);
            case YES_NO -> answer.equals("yes") || answer.equals("no");
        };
        if (!known) {
            throw new Refused(before + "answers-" + enquiry.id(), "rsvp.answer.stranger");
        }
    }

    private void keep(Registration guest, RsvpCard card, RsvpFilled filled) {
        Invitation invitation = invitations.of(guest);
        var before = invitation.facts();
        invitation.answer(filled.photo(), filled.recording(), clock.instant());
        var after = invitation.facts();
        keepAnswers(guest.id(), card.enquiries().stream().filter(EnquiryCard::ofGuests).toList(), card.answers(), filled.answers(), before, after);
        if (guest.personId() != null) {
            needs.tell(guest.personId(), filled.needs());
        }
        invitations.flush();
        audit.record(new AuditSubject(guest.conveningId(), "registration", guest.id(), card.name()), "rsvp.answered", before, after);
    }

    /** Only what is asked is kept, and only what changed is written. */
    private void keepAnswers(long registration, List<EnquiryCard> asked, Map<Long, String> known, Map<Long, String> given, Map<String, String> before, Map<String, String> after) {
        for (EnquiryCard enquiry : asked) {
            String answer = given.get(enquiry.id());
            if (!Objects.equals(answer, known.get(enquiry.id()))) {
                enquiries.answer(registration, enquiry.id(), answer);
                String fact = enquiry.wording().length() > 60 ? enquiry.wording().substring(0, 60) : enquiry.wording();
                before.put(fact, known.get(enquiry.id()));
                after.put(fact, answer);
            }
        }
    }

    /**
     * Who is named no more stays away; who is named anew, or again, comes with the guest, in the place of who stays away where there is one.
     * Nobody is renamed: another name is another person.
     */
    private void keepCompanions(ConveningId convening, Registration guest, RsvpCard card, RsvpFilled filled) {
        var gone = new ArrayList<>(card.companions());
        var fresh = new ArrayList<RsvpFilled.Companion>();
        for (RsvpFilled.Companion companion : filled.people()) {
            Optional<RsvpCard.Companion> known = gone.stream().filter(companion::is).findFirst();
            known.ifPresentOrElse(same -> {
                gone.remove(same);
                keepAnswers(same.id(), card, same.answers(), companion);
            }, () -> fresh.add(companion));
        }
        for (RsvpFilled.Companion companion : fresh) {
            if (gone.isEmpty()) {
                long id = back(convening, guest, companion).orElseGet(() -> door.accompany(convening, guest.id(), companion.person()));
                keepAnswers(id, card, enquiries.answers(List.of(id)).getOrDefault(id, Map.of()), companion);
            } else {
                RsvpCard.Companion away = gone.remove(0);
                door.replace(convening, away.id(), companion.person());
                keepAnswers(away.id(), card, away.answers(), companion);
            }
        }
        gone.forEach(companion -> door.make(convening, companion.id(), registrations.get(convening, companion.id()).version(), RegistrationMove.CANCEL));
    }

    private void keepAnswers(long registration, RsvpCard card, Map<Long, String> known, RsvpFilled.Companion companion) {
        keepAnswers(registration, card.enquiries().stream().filter(EnquiryCard::ofCompanions).toList(), known, companion.answers(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Somebody who accompanied the guest before, and is named again. */
    private Optional<Long> back(ConveningId convening, Registration guest, RsvpFilled.Companion companion) {
        return companions(guest, false).stream().filter(companion::is).findFirst().map(known -> {
            Registration registration = registrations.get(convening, known.id());
            door.make(convening, known.id(), registration.version(), RegistrationMove.INVITE_AGAIN);
            return known.id();
        });
    }

    /** Gives places to all of the party who have none, or puts them on the waiting list; who waits already goes on waiting in their place. */
    private void accept(ConveningId convening, Registration guest) {
        List<Registration> party = Stream.concat(Stream.of(guest), registrations.companions(guest).stream())
                .filter(each -> each.state() != RegistrationState.CANCELLED && each.state() != RegistrationState.CONFIRMED).toList();
        boolean room = party.isEmpty() || waitingList.hasPlacesFor(convening, party.stream().filter(Registration::isGuest).count());
        switch (guest.state()) {
            case WAITLISTED -> party.stream().filter(each -> each.state() != RegistrationState.WAITLISTED).forEach(each -> waitWith(convening, guest, each));
            case CONFIRMED -> {
                if (!room) {
                    throw Refused.because("rsvp.companions.full");
                }
                party.forEach(each -> door.make(convening, each.id(), each.version(), RegistrationMove.CONFIRM));
            }
            default -> {
                door.make(convening, guest.id(), guest.version(), room ? RegistrationMove.CONFIRM : RegistrationMove.WAITLIST);
                letters.write(convening, guest, room ? LetterKind.CONFIRMED : LetterKind.WAITLISTED);
            }
        }
    }

    private void waitWith(ConveningId convening, Registration guest, Registration companion) {
        Long number = guest.waitingNumber();
        door.make(convening, companion.id(), companion.version(), RegistrationMove.WAITLIST);
        if (number != null) {
            companion.waitAs(number);
        }
    }

    private RsvpCard card(ConveningId id, Registration guest) {
        ConveningCard convening = convenings.get(id);
        Invitation invitation = invitations.find(guest.id()).orElse(null);
        PersonCard person = guest.personId() == null ? null : people.cards(Set.of(guest.personId())).get(guest.personId());
        return new RsvpCard(convening, person == null ? null : person.styledName(), guest.state(), invitation == null ? 0 : invitation.answers(), openness(convening, guest),
                guest.state() == RegistrationState.WAITLISTED ? waitingList.placeInLine(guest) : null, invitations.terms(id).companions(), companions(guest, true),
                enquiries.asked(id).stream().map(Enquiry::card).toList(), enquiries.answers(List.of(guest.id())).getOrDefault(guest.id(), Map.of()),
                invitation == null ? null : invitation.photo(), invitation == null ? null : invitation.recording(),
                guest.personId() == null ? new NeedsCard(0, null, null) : needs.own(guest.personId()), invitation == null ? null : invitation.answeredAt());
    }

    private RsvpCard.Openness openness(ConveningCard convening, Registration guest) {
        return switch (convening.state()) {
            case CANCELLED -> RsvpCard.Openness.CANCELLED;
            case DRAFT -> RsvpCard.Openness.NOT_YET;
            case CLOSED, ARCHIVED -> RsvpCard.Openness.OVER;
            case PUBLISHED, LIVE -> convening.endsAt() != null && convening.endsAt().isBefore(clock.instant()) ? RsvpCard.Openness.OVER
                    : guest.state() == RegistrationState.CANCELLED ? RsvpCard.Openness.NOT_EXPECTED : RsvpCard.Openness.OPEN;
        };
    }

    /** @param expected those who come with the guest, or else those who did and do not any more */
    private List<RsvpCard.Companion> companions(Registration guest, boolean expected) {
        List<Registration> found = registrations.companions(guest).stream().filter(each -> expected == (each.state() != RegistrationState.CANCELLED)).toList();
        Map<Long, PersonCard> named = people.cards(found.stream().map(Registration::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, Map<Long, String>> answers = enquiries.answers(found.stream().map(Registration::id).toList());
        return found.stream().map(each -> companion(each, named.get(each.personId()), answers.getOrDefault(each.id(), Map.of()))).toList();
    }

    private static RsvpCard.Companion companion(Registration registration, PersonCard person, Map<Long, String> answers) {
        return new RsvpCard.Companion(registration.id(), person == null ? null : person.givenName(), person == null ? null : person.familyName(), registration.state(), answers);
    }
}

package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningState;
import org.fireside.convening.Convenings;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.MailLine;
import org.fireside.platform.Outbox;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.registration.model.EnquiryRepository;
import org.fireside.registration.model.Invitation;
import org.fireside.registration.model.InvitationRepository;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/** Invites guests by mail and by link, reminds them, and shows what came back. */
@Guarded
@ApplicationScoped
@Transactional
public class Invitations {

    /** So many registrations are read at once when all are written to. */
    private static final int AT_ONCE = 500;
    private static final Set<ConveningState> OPEN = EnumSet.of(ConveningState.PUBLISHED, ConveningState.LIVE);

    @Inject
    private InvitationRepository invitations;
    @Inject
    private EnquiryRepository enquiries;
    @Inject
    private RegistrationRepository registrations;
    @Inject
    private InvitationLetters letters;
    @Inject
    private WaitingList waitingList;
    @Inject
    private GuestCards cards;
    @Inject
    private Convenings convenings;
    @Inject
    private People people;
    @Inject
    private Outbox outbox;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** One page of the guests with what was written to them, by name. Who accompanies a guest is not written to. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<InvitationLine> page(ConveningId convening, InvitationFilter filter, PageRequest request) {
        return new Page<>(lines(convening, invitations.page(convening, filter, request)), invitations.count(convening, filter));
    }

    /** All guests of a list, in its order: only the ids of their registrations, for what is then read in parts. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Long> ids(ConveningId convening, InvitationFilter filter) {
        return invitations.all(convening, filter);
    }

    /** What was written to these guests, in their order. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<InvitationLine> lines(ConveningId convening, List<Long> ids) {
        Map<Long, Invitation> known = invitations.of(ids);
        Map<String, MailLine> mails = outbox.byOccasion(known.values().stream().map(Invitation::lastOccasion).filter(Objects::nonNull).toList());
        return cards.of(convenings.get(convening), registrations.inOrder(convening, ids)).stream().map(guest -> line(guest, known.get(guest.id()), mails)).toList();
    }

    private static InvitationLine line(GuestCard guest, Invitation invitation, Map<String, MailLine> mails) {
        return invitation == null ? new InvitationLine(guest, null, null, 0, null, null)
                : new InvitationLine(guest, invitation.invitedAt(), invitation.remindedAt(), invitation.reminders(), invitation.answeredAt(),
                        mails.get(invitation.lastOccasion()));
    }

    /** How many guests are at which stage. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<InvitationStage, Long> count(ConveningId convening) {
        return invitations.count(convening);
    }

    /**
     * Invites these guests by mail, each once, however often this is asked.
     *
     * @throws Refused if the convening is not published or over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Written invite(ConveningId convening, Collection<Long> ids) {
        return write(convening, List.copyOf(ids), LetterKind.INVITATION);
    }

    /** Invites all who are registered and not invited yet. @throws Refused if the convening is not published or over */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Written inviteAll(ConveningId convening) {
        registrations.lockPlaces(convening); // before it is asked who is not invited: of two who ask, the second finds nobody
        return write(convening, invitations.all(convening, new InvitationFilter(null, InvitationStage.NOT_INVITED)), LetterKind.INVITATION);
    }

    /** Reminds these guests, where they were invited, have not answered and had no letter within a day. @throws Refused if the convening is not published or over */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Written remind(ConveningId convening, Collection<Long> ids) {
        return write(convening, List.copyOf(ids), LetterKind.REMINDER);
    }

    /** Reminds all who were invited, have not answered and had no letter within a day. @throws Refused if the convening is not published or over */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Written remindAll(ConveningId convening) {
        registrations.lockPlaces(convening);
        return write(convening, invitations.all(convening, new InvitationFilter(null, InvitationStage.NO_ANSWER)), LetterKind.REMINDER);
    }

    private Written write(ConveningId id, List<Long> ids, LetterKind kind) {
        ConveningCard convening = convenings.get(id);
        refuseUnlessOpen(convening);
        registrations.lockPlaces(id);
        int written = 0;
        int noAddress = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Registration> some = registrations.inOrder(id, ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            Map<Long, Invitation> known = invitations.of(some.stream().map(Registration::id).toList());
            Map<Long, PersonCard> named = people.cards(some.stream().map(Registration::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
            Map<Long, GuestCard> guests = cards.of(convening, some).stream().collect(Collectors.toMap(GuestCard::id, Function.identity()));
            for (Registration registration : some) {
                PersonCard person = named.get(registration.personId());
                if (!mayWrite(guests.get(registration.id()), known.get(registration.id()), kind)) {
                    continue;
                }
                if (person == null || person.email() == null) {
                    noAddress++;
                } else if (letters.write(convening, registration, person, kind)) {
                    written++;
                    audit.record(subject(guests.get(registration.id()), id), "invitation." + kind);
                }
            }
        }
        return new Written(written, noAddress, ids.size() - written - noAddress);
    }

    private boolean mayWrite(GuestCard guest, Invitation invitation, LetterKind kind) {
        if (guest.accompanies() != null || !guest.expected()) {
            return false;
        }
        boolean invited = invitation != null && invitation.isInvited();
        return kind == LetterKind.INVITATION ? !invited : invited && guest.state() == RegistrationState.INVITED && invitation.mayRemind(clock.instant());
    }

    private static void refuseUnlessOpen(ConveningCard convening) {
        if (!OPEN.contains(convening.state())) {
            throw Refused.because(convening.state() == ConveningState.DRAFT ? "invitation.draft" : "invitation.over");
        }
    }

    /**
     * Makes a personal link for a guest, to give it by other means than mail.
     *
     * @return the link, which is shown once and kept nowhere
     * @throws Refused if the convening is not published or over, or the guest is a companion or not to be expected
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public String link(ConveningId convening, long id) {
        refuseUnlessOpen(convenings.get(convening));
        registrations.lockPlaces(convening);
        Registration registration = registrations.get(convening, id);
        GuestCard guest = card(convening, registration);
        if (registration.accompaniesId() != null || registration.state() == RegistrationState.CANCELLED) {
            throw Refused.because("invitation.noLink");
        }
        invitations.of(registration).handOver(clock.instant());
        audit.record(subject(guest, convening), "invitation.linkShown");
        return letters.link(registration);
    }

    /** Makes all personal links of a guest lead nowhere, and takes back letters that are not sent yet: those hold one, too. @return how many links there were */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public int revoke(ConveningId convening, long id) {
        Registration registration = registrations.get(convening, id);
        var links = invitations.links(id);
        links.forEach(link -> link.revoke(clock.instant()));
        letters.takeBack(registration);
        audit.record(subject(card(convening, registration), convening), "invitation.revoked");
        return links.size();
    }

    /** What a guest answered. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public GuestAnswers answers(ConveningId convening, long id) {
        Registration registration = registrations.get(convening, id);
        var companions = cards.of(convenings.get(convening), registrations.companions(registration)).stream().filter(GuestCard::expected)
                .map(companion -> new GuestAnswers.Companion(companion, enquiries.answered(companion.id()))).toList();
        Long place = registration.state() == RegistrationState.WAITLISTED && registration.accompaniesId() == null ? waitingList.placeInLine(registration) : null;
        int links = invitations.links(id).size();
        return invitations.find(id).map(known -> new GuestAnswers(place, known.invitedAt(), known.answeredAt(), known.photo(), known.photoAt(), known.recording(),
                known.recordingAt(), enquiries.answered(id), companions, links))
                .orElseGet(() -> new GuestAnswers(place, null, null, null, null, null, null, enquiries.answered(id), companions, links));
    }

    private GuestCard card(ConveningId convening, Registration registration) {
        return cards.of(convenings.get(convening), List.of(registration)).get(0);
    }

    private static AuditSubject subject(GuestCard guest, ConveningId convening) {
        return new AuditSubject(convening.value(), "registration", guest.id(), guest.name());
    }
}

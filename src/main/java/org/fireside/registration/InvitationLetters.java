package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.ConveningCalendar;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningState;
import org.fireside.convening.Convenings;
import org.fireside.convening.When;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.directory.StyleContext;
import org.fireside.platform.Letter;
import org.fireside.platform.MailSettings;
import org.fireside.platform.Outbox;
import org.fireside.platform.SecretCode;
import org.fireside.platform.Text;
import org.fireside.registration.model.Invitation;
import org.fireside.registration.model.InvitationLink;
import org.fireside.registration.model.InvitationRepository;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/** Writes to guests, each time with a personal link of its own: of older links only the hash is known. */
@ApplicationScoped
class InvitationLetters {

    private static final Set<ConveningState> OPEN = EnumSet.of(ConveningState.PUBLISHED, ConveningState.LIVE);

    @Inject
    private InvitationRepository invitations;
    @Inject
    private RegistrationRepository registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private People people;
    @Inject
    private Outbox outbox;
    @Inject
    private MailSettings settings;
    @Inject
    private Clock clock;

    /** Writes to a guest, where the guest has an address and is no companion, and the convening is open. @return whether it was written */
    boolean write(ConveningId id, Registration registration, LetterKind kind) {
        ConveningCard convening = convenings.get(id);
        PersonCard person = registration.personId() == null ? null : people.cards(List.of(registration.personId())).get(registration.personId());
        return person != null && write(convening, registration, person, kind);
    }

    /** Like the other, for a person who is read already. */
    boolean write(ConveningCard convening, Registration registration, PersonCard person, LetterKind kind) {
        if (person.email() == null || registration.accompaniesId() != null || !OPEN.contains(convening.state())) {
            return false;
        }
        Invitation invitation = invitations.of(registration);
        String occasion = invitation.write(kind, clock.instant());
        return outbox.put(letter(convening, registration, person, kind, invitation, occasion));
    }

    private Letter letter(ConveningCard convening, Registration registration, PersonCard person, LetterKind kind, Invitation invitation, String occasion) {
        InvitationTermsCard terms = invitations.terms(new ConveningId(convening.id()));
        String link = link(registration);
        var values = values(convening, person, link);
        if (kind == LetterKind.WAITLISTED) {
            values.put("place", String.valueOf(registrations.countWaitingBefore(registration) + 1));
        }
        String subject = LetterText.plain(subject(kind, terms), values);
        String text = text(kind, terms);
        String calendar = kind.hasCalendar() ? ConveningCalendar.of(convening, settings.fromAddress(), "registration-" + registration.id() + "@" + settings.domain(), invitation.letters(),
                registration.state() == RegistrationState.CONFIRMED, clock.instant()) : null;
        return new Letter(convening.id(), occasion, person.styledName(StyleContext.ENVELOPE), person.email(), subject, LetterText.plain(text, values),
                LetterText.html(subject, text, values, Text.of("invitation.letter.button." + (registration.state() == RegistrationState.INVITED ? "answer" : "change"))),
                calendar);
    }

    private static Map<String, String> values(ConveningCard convening, PersonCard person, String link) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", person.styledName(StyleContext.SALUTATION));
        values.put("convening", convening.title());
        values.put("host", convening.host());
        values.put("when", When.of(convening));
        values.put("where", convening.venue() == null ? convening.city() : convening.venue() + ", " + convening.city());
        values.put("link", link);
        return values;
    }

    private static String subject(LetterKind kind, InvitationTermsCard terms) {
        return switch (kind) {
            case INVITATION -> terms.subject();
            case REMINDER -> Text.of("invitation.letter.REMINDER.subject", terms.subject());
            default -> Text.of("invitation.letter." + kind + ".subject");
        };
    }

    private static String text(LetterKind kind, InvitationTermsCard terms) {
        return switch (kind) {
            case INVITATION -> terms.letter();
            case REMINDER -> Text.of("invitation.letter.REMINDER", terms.letter());
            default -> Text.of("invitation.letter." + kind);
        };
    }

    /** A new personal link. What it ends with is kept nowhere. */
    String link(Registration registration) {
        String code = SecretCode.generate();
        invitations.add(new InvitationLink(registration, SecretCode.hash(code), clock.instant()));
        return settings.url() + "/rsvp/" + code;
    }

    /** Takes back what is not sent yet. */
    void takeBack(Registration registration) {
        outbox.withdraw(Invitation.occasions(registration.id()));
    }

    /** Whoever is invited again after a cancellation gets an invitation as if it were the first. */
    void beginAnew(Registration registration) {
        invitations.find(registration.id()).ifPresent(Invitation::beginAnew);
    }
}

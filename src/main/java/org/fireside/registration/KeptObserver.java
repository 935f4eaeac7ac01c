package org.fireside.registration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fireside.directory.KeptAsked;
import org.fireside.directory.KeptFact;
import org.fireside.platform.Outbox;
import org.fireside.platform.Text;
import org.fireside.registration.model.EnquiryRepository;
import org.fireside.registration.model.Invitation;
import org.fireside.registration.model.InvitationRepository;
import org.fireside.registration.model.RegistrationRepository.KeptRegistration;
import org.fireside.registration.model.RegistrationRepository;

/** Tells people where they are registered, as what, what was noted about it, and what they answered. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private RegistrationRepository registrations;
    @Inject
    private InvitationRepository invitations;
    @Inject
    private EnquiryRepository enquiries;
    @Inject
    private Outbox outbox;

    void onAsked(@Observes @Priority(KeptAsked.REGISTRATION_FIRST) KeptAsked asked) {
        List<KeptRegistration> kept = registrations.keptOf(asked.personId());
        kept.forEach(registration -> asked.registrations().add(registration.id()));
        asked.add("kept.registrations", kept.stream().flatMap(registration -> facts(registration).stream()).toList());
        asked.add("kept.invitations", kept.stream().flatMap(registration -> invitation(registration.id()).stream()).toList());
    }

    /** What was written to them and what they answered. */
    private List<KeptFact> invitation(long registration) {
        var facts = new ArrayList<KeptFact>();
        outbox.of(Invitation.occasions(registration)).forEach(letter -> facts.add(new KeptFact("kept.letter", letter.subject() + ", " + KeptFact.at(letter.queuedAt()))));
        invitations.find(registration).ifPresent(invitation -> {
            add(facts, "invitation.answeredAt", invitation.answeredAt());
            consent(facts, "guest.photo", invitation.photo(), invitation.photoAt());
            consent(facts, "guest.recording", invitation.recording(), invitation.recordingAt());
        });
        enquiries.answered(registration).forEach((question, answer) -> facts.add(new KeptFact("kept.answer", question + " " + answer)));
        return facts;
    }

    private static void consent(List<KeptFact> facts, String label, Boolean given, Instant at) {
        if (given != null) {
            facts.add(new KeptFact(label, Text.of(given ? "rsvp.yes" : "rsvp.no") + ", " + KeptFact.at(at)));
        }
    }

    private static void add(List<KeptFact> facts, String label, Instant at) {
        if (at != null) {
            facts.add(new KeptFact(label, KeptFact.at(at)));
        }
    }

    private static List<KeptFact> facts(KeptRegistration kept) {
        var facts = new ArrayList<KeptFact>();
        facts.add(new KeptFact("kept.convening", kept.convening()));
        facts.add(new KeptFact("registration.state", Text.of("registration.state." + kept.registration().state())));
        facts.add(new KeptFact("registration.parts", kept.registration().parts().stream().map(part -> Text.of("part." + part)).collect(Collectors.joining(", "))));
        if (kept.registration().note() != null) {
            facts.add(new KeptFact("registration.note", kept.registration().note()));
        }
        return facts;
    }
}

package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.directory.Needs;
import org.fireside.directory.NeedsCard;
import org.fireside.registration.model.EnquiryRepository;
import org.fireside.registration.model.Invitation;
import org.fireside.registration.model.InvitationRepository;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/** What guests, and those who accompany them, answered: for export, read part by part, so that it is never in memory as a whole. */
@Guarded
@ApplicationScoped
@Transactional
public class AnswerExport {

    @Inject
    private InvitationRepository invitations;
    @Inject
    private EnquiryRepository enquiries;
    @Inject
    private RegistrationRepository registrations;
    @Inject
    private GuestCards cards;
    @Inject
    private Convenings convenings;
    @Inject
    private Needs needs;

    /** The questions that were asked of guests, by their number: those that are asked, in order, and then those that are not any more but were answered. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<Long, AskedQuestion> questions(ConveningId convening) {
        var asked = new LinkedHashMap<Long, AskedQuestion>();
        enquiries.asked(convening).forEach(each -> asked.put(each.id(), new AskedQuestion(each.card().wording(), true)));
        enquiries.answeredOnce(convening).forEach(each -> asked.put(each.id(), new AskedQuestion(each.card().wording(), false)));
        return asked;
    }

    /** A question to guests. @param still whether it is asked now */
    public record AskedQuestion(String wording, boolean still) {
    }

    /** What these guests answered, in their order, each followed by those who are expected with the guest. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<ExportedAnswer> answers(ConveningId convening, List<Long> guests) {
        List<Registration> parties = parties(convening, guests);
        List<Long> ids = parties.stream().map(Registration::id).toList();
        Map<Long, Invitation> invited = invitations.of(ids);
        Map<Long, Map<Long, String>> answers = enquiries.answers(ids);
        Map<Long, Long> waiting = registrations.placesInLine(convening, ids);
        return cards.of(convenings.get(convening), parties).stream().map(guest -> answer(guest, waiting.get(guest.id()), invited.get(guest.id()),
                answers.getOrDefault(guest.id(), Map.of()))).toList();
    }

    private static ExportedAnswer answer(GuestCard guest, Long placeInLine, Invitation invitation, Map<Long, String> answers) {
        return invitation == null ? new ExportedAnswer(guest, placeInLine, null, null, null, answers)
                : new ExportedAnswer(guest, placeInLine, invitation.answeredAt(), invitation.photo(), invitation.recording(), answers);
    }

    private List<Registration> parties(ConveningId convening, List<Long> guests) {
        Map<Long, List<Registration>> companions = registrations.companions(guests).stream().filter(companion -> companion.state().isExpected())
                .collect(Collectors.groupingBy(Registration::accompaniesId));
        return registrations.inOrder(convening, guests).stream()
                .flatMap(guest -> Stream.concat(Stream.of(guest), companions.getOrDefault(guest.id(), List.of()).stream())).toList();
    }

    /** What those of these guests, and of those with them, need who are expected and told of it. Each reading is kept in the trail. */
    @AllowedTo(Role.CONFIDANT)
    public List<ExportedNeeds> needs(ConveningId convening, List<Long> guests) {
        List<GuestCard> expected = cards.of(convenings.get(convening), parties(convening, guests)).stream().filter(GuestCard::expected).toList();
        Map<Long, NeedsCard> told = needs.read(convening, expected.stream().map(GuestCard::personId).filter(Objects::nonNull).toList());
        return expected.stream().filter(guest -> told.containsKey(guest.personId())).map(guest -> new ExportedNeeds(guest, told.get(guest.personId()))).toList();
    }
}

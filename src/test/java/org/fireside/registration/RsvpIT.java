package org.fireside.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.fireside.registration.Guests.no;
import static org.fireside.registration.Guests.somebody;
import static org.fireside.registration.Guests.with;
import static org.fireside.registration.Guests.yes;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningFilled;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.directory.Needs;
import org.fireside.directory.NeedsFilled;
import org.fireside.directory.People;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.MailLine;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RsvpIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(RsvpIT.class, Guests.class);
    }

    @Inject
    Rsvp rsvp;
    @Inject
    Invitations invitations;
    @Inject
    TermsOfInvitation terms;
    @Inject
    Registrations registrations;
    @Inject
    Convenings convenings;
    @Inject
    org.fireside.convening.Correspondence correspondence;
    @Inject
    People people;
    @Inject
    Needs needs;
    @Inject
    Caller caller;

    @BeforeEach
    void organizerActs() {
        caller.actAs("organizer");
    }

    @Test
    void whoAcceptsHasAPlaceAtOnceAndIsToldByMailWithTheCalendar() {
        ConveningId convening = Guests.published(convenings, 1);
        long guest = guest(convening, "Zoë");
        String code = code(convening, guest);

        answer(code, yes(0));
        organizerActs();
        assertThat(state(convening, guest)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(rsvp.find(code)).get().satisfies(card -> {
            assertThat(card.coming()).isTrue();
            assertThat(card.answeredAt()).isNotNull();
        });
        organizerActs();
        assertThat(subjects(convening)).containsExactly("Your place is confirmed: " + convenings.get(convening).title());
    }

    @Test
    void whoComesTooLateWaitsInOrderAndGetsThePlaceThatComesFree() {
        ConveningId convening = Guests.published(convenings, 1);
        String first = code(convening, guest(convening, "First"));
        long second = guest(convening, "Second");
        long third = guest(convening, "Third");
        String secondCode = code(convening, second);
        String thirdCode = code(convening, third);
        answer(first, yes(0));
        answer(secondCode, yes(0));
        answer(thirdCode, yes(0));

        assertThat(rsvp.find(secondCode)).get().extracting(RsvpCard::placeInLine).isEqualTo(1L);
        assertThat(rsvp.find(thirdCode)).get().extracting(RsvpCard::placeInLine).isEqualTo(2L);
        answer(first, no(1));
        organizerActs();
        assertThat(state(convening, second)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(state(convening, third)).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(rsvp.find(thirdCode)).get().extracting(RsvpCard::placeInLine).isEqualTo(1L);
        organizerActs();
        assertThat(subjects(convening).get(0)).startsWith("A place is yours now");
    }

    @Test
    void aGreaterCapacityGivesPlacesInOrderAndASmallerOneThanIsTakenIsRefused() {
        ConveningId convening = Guests.published(convenings, 1);
        var guests = new ArrayList<Long>();
        for (String name : List.of("A", "B", "C", "D")) {
            guests.add(guest(convening, name));
            answer(code(convening, guests.get(guests.size() - 1)), yes(0));
            organizerActs();
        }
        setCapacity(convening, 3);

        assertThat(guests.stream().map(id -> state(convening, id))).containsExactly(RegistrationState.CONFIRMED, RegistrationState.CONFIRMED,
                RegistrationState.CONFIRMED, RegistrationState.WAITLISTED);
        assertThatThrownBy(() -> setCapacity(convening, 2)).asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("capacity");
    }

    @Test
    void aPartyGetsItsPlacesTogetherOrWaitsTogetherAndNobodyOvertakesIt() {
        ConveningId convening = Guests.published(convenings, 3);
        allow(convening, 2);
        long host = guest(convening, "Early");
        answer(code(convening, host), yes(0));
        organizerActs();
        long guest = guest(convening, "Party");
        String party = code(convening, guest);
        answer(party, yes(0, with("Ana", "Party"), with("Ben", "Party")));
        organizerActs();
        long single = guest(convening, "Single");
        answer(code(convening, single), yes(0));
        organizerActs();

        assertThat(partyOf(convening, guest)).containsOnly(RegistrationState.WAITLISTED).hasSize(3);
        assertThat(state(convening, single)).as("two places are free, but a party waits").isEqualTo(RegistrationState.WAITLISTED);

        registrations.make(convening, single, registrations.get(convening, single).version(), RegistrationMove.CONFIRM);
        assertThat(state(convening, single)).as("staff let somebody by").isEqualTo(RegistrationState.CONFIRMED);

        setCapacity(convening, 5);
        assertThat(partyOf(convening, guest)).containsOnly(RegistrationState.CONFIRMED).hasSize(3);
        answer(party, no(1));
        organizerActs();
        assertThat(registrations.page(convening, new GuestFilter(null, RegistrationState.CONFIRMED, null), new PageRequest(0, 10)).total()).isEqualTo(2);
    }

    @Test
    void aSmallerPartyMayFitAtOnce() {
        ConveningId convening = Guests.published(convenings, 2);
        allow(convening, 2);
        long guest = guest(convening, "Party");
        String party = code(convening, guest);
        answer(party, yes(0, with("Ana", "Party"), with("Ben", "Party")));
        answer(party, yes(1, with("Ana", "Party")));
        organizerActs();

        assertThat(partyOf(convening, guest)).containsOnly(RegistrationState.CONFIRMED).hasSize(2);
    }

    @Test
    void whoAccompaniesTakesTheGuestsLineAndAnotherNameIsAnotherPersonInTheSamePlace() {
        ConveningId convening = Guests.published(convenings, 2);
        allow(convening, 1);
        long guest = guest(convening, "Guest");
        String code = code(convening, guest);
        answer(code, yes(0, with("نور", "جہاں")));
        organizerActs();
        long companion = invitations.answers(convening, guest).companions().get(0).guest().id();
        long before = invitations.answers(convening, guest).companions().get(0).guest().personId();

        answer(code, yes(1, with(null, "Ngũgĩ wa Thiong'o")));
        organizerActs();
        assertThat(invitations.answers(convening, guest).companions()).singleElement().satisfies(each -> {
            assertThat(each.guest().id()).isEqualTo(companion);
            assertThat(each.guest().name()).isEqualTo("Ngũgĩ wa Thiong'o");
            assertThat(each.guest().accompanies()).isEqualTo(registrations.get(convening, guest).name());
            assertThat(each.guest().state()).isEqualTo(RegistrationState.CONFIRMED);
        });
        assertThat(people.cards(List.of(before)).get(before).familyName()).as("nobody is renamed").isEqualTo("جہاں");

        answer(code, yes(2));
        organizerActs();
        assertThat(invitations.answers(convening, guest).companions()).isEmpty();
        assertThat(state(convening, companion)).isEqualTo(RegistrationState.CANCELLED);
        answer(code, yes(3, with(null, "Ngũgĩ wa Thiong'o")));
        organizerActs();
        assertThat(invitations.answers(convening, guest).companions()).as("who comes again has one registration").extracting(each -> each.guest().id()).containsExactly(companion);
    }

    @Test
    void moreThanMayAccompanyAreRefusedAndOneMoreWhereNoPlaceIsLeftLeavesTheGuestsOwn() {
        ConveningId convening = Guests.published(convenings, 1);
        long guest = guest(convening, "Guest");
        String code = code(convening, guest);
        assertThatThrownBy(() -> answer(code, yes(0, with("Ana", "A")))).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("rsvp.companions.many");
        organizerActs();
        allow(convening, 1);
        answer(code, yes(0));
        assertThatThrownBy(() -> answer(code, yes(1, with("Ana", "A")))).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("rsvp.companions.full");
        organizerActs();

        assertThat(partyOf(convening, guest)).containsExactly(RegistrationState.CONFIRMED);
    }

    @Test
    void theSameAnswerTwiceIsOneAndAnotherFromAnOlderFormIsTold() {
        ConveningId convening = Guests.published(convenings, 5);
        String code = code(convening, guest(convening, "Twice"));
        answer(code, yes(0));
        answer(code, yes(0));
        assertThat(rsvp.find(code)).get().extracting(RsvpCard::version).isEqualTo(1);
        assertThatThrownBy(() -> answer(code, no(0))).isInstanceOf(StaleEdit.class);
        answer(code, no(1));
        answer(code, no(1));
        answer(code, yes(2));

        assertThat(rsvp.find(code)).get().extracting(RsvpCard::state).isEqualTo(RegistrationState.CONFIRMED);
        organizerActs();
        assertThat(subjects(convening)).hasSize(2);
    }

    @Test
    void anAnswerIsTakenUntilTheConveningIsOver() {
        ConveningId convening = Guests.published(convenings, 5);
        long guest = guest(convening, "Late");
        String code = code(convening, guest);
        move(convening, ConveningMove.WITHDRAW);
        assertThat(rsvp.find(code)).get().extracting(RsvpCard::openness).isEqualTo(RsvpCard.Openness.NOT_YET);
        organizerActs();
        move(convening, ConveningMove.PUBLISH);
        move(convening, ConveningMove.GO_LIVE);
        answer(code, yes(0));
        organizerActs();
        move(convening, ConveningMove.CLOSE);

        assertThat(rsvp.find(code)).get().extracting(RsvpCard::openness).isEqualTo(RsvpCard.Openness.OVER);
        assertThatThrownBy(() -> answer(code, no(1))).isInstanceOf(Refused.class);
        organizerActs();
        assertThat(state(convening, guest)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void aLinkThatIsWrongOrRevokedLeadsNowhereAndACancelledGuestIsToldSo() {
        ConveningId convening = Guests.published(convenings, 5);
        long guest = guest(convening, "Guest");
        String one = code(convening, guest);
        String other = code(convening, guest);
        registrations.make(convening, guest, registrations.get(convening, guest).version(), RegistrationMove.CANCEL);
        assertThat(rsvp.find(one)).get().extracting(RsvpCard::openness).isEqualTo(RsvpCard.Openness.NOT_EXPECTED);
        organizerActs();

        assertThat(invitations.revoke(convening, guest)).isEqualTo(2);
        for (String code : List.of(one, other, "", "x", one.toLowerCase(), "AAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
            assertThat(rsvp.find(code)).as(code).isEmpty();
            assertThatThrownBy(() -> answer(code, yes(0))).isInstanceOf(org.fireside.platform.NotFound.class);
        }
    }

    @Test
    void aLinkOpensNothingButTheGuestsPage() {
        ConveningId convening = Guests.published(convenings, 5);
        String code = code(convening, guest(convening, "Guest"));
        answer(code, yes(0));

        assertThatThrownBy(() -> registrations.page(convening, new GuestFilter(null, null, null), new PageRequest(0, 1))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.search("a", 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void questionsAreAnsweredAlsoThoseThatCameAfterTheAnswer() {
        ConveningId convening = Guests.published(convenings, 5);
        allow(convening, 1);
        long dinner = terms.ask(convening, new EnquiryFilled("Dinner?", EnquiryKind.CHOICE, List.of("Fish", "Lentils"), true, true, true));
        long guest = guest(convening, "Guest");
        String code = code(convening, guest);

        assertThatThrownBy(() -> answer(code, yes(0))).asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("answers-" + dinner);
        assertThatThrownBy(() -> answer(code, answered(0, Map.of(dinner, "Beef"), List.of()))).asInstanceOf(type(Refused.class))
                .extracting(Refused::key).isEqualTo("rsvp.answer.stranger");
        assertThatThrownBy(() -> answer(code, answered(0, Map.of(dinner, "Fish"), List.of(with("Ana", "A"))))).asInstanceOf(type(Refused.class))
                .extracting(Refused::field).isEqualTo("companions-0-answers-" + dinner);
        answer(code, answered(0, Map.of(dinner, "Fish"), List.of(new RsvpFilled.Companion("Ana", "A", Map.of(dinner, "Lentils")))));
        organizerActs();
        assertThat(invitations.answers(convening, guest).answers()).containsExactly(Map.entry("Dinner?", "Fish"));
        assertThat(invitations.answers(convening, guest).companions().get(0).answers()).containsExactly(Map.entry("Dinner?", "Lentils"));

        long train = terms.ask(convening, new EnquiryFilled("By train?", EnquiryKind.YES_NO, List.of(), true, true, false));
        assertThat(rsvp.find(code)).get().satisfies(card -> {
            assertThat(card.unanswered()).isEqualTo(1);
            assertThat(card.enquiries()).extracting(EnquiryCard::id).containsExactly(dinner, train);
        });
        answer(code, answered(1, Map.of(dinner, "Fish", train, "yes"), List.of(new RsvpFilled.Companion("Ana", "A", Map.of(dinner, "Lentils")))));
        assertThat(rsvp.find(code)).get().extracting(RsvpCard::unanswered).isEqualTo(0L);
    }

    @Test
    void needsGoToTheDirectoryAndConsentIsKeptWithItsMoment() {
        ConveningId convening = Guests.published(convenings, 5);
        long guest = guest(convening, "Guest");
        String code = code(convening, guest);
        answer(code, new RsvpFilled(0, true, true, false, new NeedsFilled("no nuts", "a ramp"), Map.of(), List.of()));

        assertThat(rsvp.find(code)).get().extracting(card -> card.needs().dietary()).isEqualTo("no nuts");
        organizerActs();
        assertThat(needs.own(registrations.get(convening, guest).personId()).access()).isEqualTo("a ramp");
        GuestAnswers first = invitations.answers(convening, guest);
        assertThat(first.photo()).isTrue();
        assertThat(first.recording()).isFalse();
        assertThat(first.photoAt()).isNotNull();

        answer(code, new RsvpFilled(1, true, true, true, new NeedsFilled("no nuts", "a ramp"), Map.of(), List.of()));
        organizerActs();
        assertThat(invitations.answers(convening, guest).photoAt()).as("what did not change keeps its moment").isEqualTo(first.photoAt());
        assertThat(invitations.answers(convening, guest).recordingAt()).isAfter(first.recordingAt());
        assertThat(convenings.trail(convening, new PageRequest(0, 50)).rows()).filteredOn(line -> line.action().equals("rsvp.answered"))
                .hasSize(2).allSatisfy(line -> assertThat(line.actor()).isEqualTo("guest (link)"));
        assertThat(convenings.trail(convening, new PageRequest(0, 50)).rows().toString()).doesNotContain("no nuts");
    }

    @Test
    void veryLongInputIsRefusedAtItsField() {
        ConveningId convening = Guests.published(convenings, 5);
        allow(convening, 1);
        String code = code(convening, guest(convening, "Guest"));

        assertThatThrownBy(() -> answer(code, yes(0, with("Ana", "A".repeat(10_000))))).asInstanceOf(type(ConstraintViolationException.class))
                .satisfies(refused -> assertThat(refused.getConstraintViolations().iterator().next().getPropertyPath().toString()).endsWith("companions[0].familyName"));
        assertThatThrownBy(() -> answer(code, new RsvpFilled(0, true, null, null, new NeedsFilled("x".repeat(10_000), null), Map.of(), List.of())))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> answer(code, new RsvpFilled(0, null, null, null, new NeedsFilled(null, null), Map.of(), List.of())))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void twoHundredWhoAcceptAtOnceForAHundredPlacesAreAHundredGuestsAndAHundredInLine() throws Exception {
        ConveningId convening = Guests.published(convenings, 100);
        var codes = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            codes.add(code(convening, guest(convening, "Crowd" + i)));
        }
        var together = new CyclicBarrier(200);
        var answers = new ArrayList<Callable<Void>>();
        for (String code : codes) {
            answers.add(() -> {
                var request = CDI.current().select(RequestContextController.class).get();
                request.activate();
                try {
                    together.await();
                    rsvp.answer(code, yes(0));
                } finally {
                    request.deactivate();
                }
                return null;
            });
        }
        var threads = Executors.newFixedThreadPool(200);
        try {
            for (var answered : threads.invokeAll(answers)) {
                answered.get();
            }
        } finally {
            threads.shutdown();
        }

        organizerActs();
        assertThat(registrations.page(convening, new GuestFilter(null, RegistrationState.CONFIRMED, null), new PageRequest(0, 1)).total()).isEqualTo(100);
        assertThat(registrations.page(convening, new GuestFilter(null, RegistrationState.WAITLISTED, null), new PageRequest(0, 1)).total()).isEqualTo(100);
        var line = new ArrayList<Long>();
        for (String code : codes) {
            rsvp.find(code).map(RsvpCard::placeInLine).ifPresent(line::add);
        }
        assertThat(line).hasSize(100).doesNotHaveDuplicates().allSatisfy(place -> assertThat(place).isBetween(1L, 100L));
    }

    @Test
    void aQuestionThatNeedNotBeAnsweredMayStayOpen() {
        ConveningId convening = Guests.published(convenings, 5);
        terms.ask(convening, new EnquiryFilled("Hotel?", EnquiryKind.CHOICE, List.of("Old", "New"), false, true, true));
        long guest = guest(convening, "Guest");
        answer(code(convening, guest), yes(0));
        organizerActs();

        assertThat(state(convening, guest)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(invitations.answers(convening, guest).answers()).isEmpty();
    }

    private void answer(String code, RsvpFilled filled) {
        caller.actAs(null);
        rsvp.answer(code, filled);
    }

    private static RsvpFilled answered(int version, Map<Long, String> answers, List<RsvpFilled.Companion> companions) {
        return new RsvpFilled(version, true, null, null, new NeedsFilled(null, null), answers, companions);
    }

    private long guest(ConveningId convening, String name) {
        organizerActs();
        return registrations.register(convening, somebody(Agreed.unique(name)));
    }

    private String code(ConveningId convening, long guest) {
        organizerActs();
        String link = invitations.link(convening, guest);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private RegistrationState state(ConveningId convening, long guest) {
        return registrations.get(convening, guest).state();
    }

    private List<RegistrationState> partyOf(ConveningId convening, long guest) {
        var party = new ArrayList<>(List.of(state(convening, guest)));
        invitations.answers(convening, guest).companions().forEach(companion -> party.add(companion.guest().state()));
        return party;
    }

    private void allow(ConveningId convening, int companions) {
        InvitationTermsCard card = terms.get(convening);
        terms.rewrite(convening, card.version(), new InvitationTermsFilled(companions, card.subject(), card.letter()));
    }

    private void setCapacity(ConveningId convening, int capacity) {
        var card = convenings.get(convening);
        var agreed = Agreed.convening(capacity, AttributionRule.ON_THE_RECORD);
        convenings.rewrite(convening, card.version(), new ConveningFilled(card.title(), agreed.kind(), agreed.host(), agreed.venue(), agreed.city(), agreed.timeZone(),
                agreed.startsAt(), agreed.endsAt(), null, null, capacity, agreed.attributionRule(), null));
    }

    private void move(ConveningId convening, ConveningMove move) {
        convenings.make(convening, convenings.get(convening).version(), move);
    }

    /** Of the letters, the newest first. */
    private List<String> subjects(ConveningId convening) {
        return correspondence.page(convening, null, new PageRequest(0, 50)).rows().stream().map(MailLine::subject).toList();
    }
}

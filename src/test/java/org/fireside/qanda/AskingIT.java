package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.fireside.qanda.OpenFloor.phone;
import static org.fireside.qanda.OpenFloor.question;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotFound;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What phones ask, and who learns what of it. */
@ExtendWith(ArquillianExtension.class)
class AskingIT {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    @Deployment
    static WebArchive application() {
        return InServer.with(AskingIT.class, OpenFloor.class);
    }

    @Inject
    OpenFloor openFloor;
    @Inject
    Asking asking;
    @Inject
    Audience audience;
    @Inject
    Moderation moderation;
    @Inject
    Floors floors;
    @Inject
    Convenings convenings;
    @Inject
    Caller caller;

    private OpenFloor.Place place;

    @Test
    void aQuestionWaitsUntilAModeratorReadItAndThenAllSeeIt() {
        open(Reading.BEFORE);
        Phone phone = phone();
        long question = asking.ask(place.code(), phone, question("Who dredges?"));
        assertThat(audience.questions(place.code(), PublicOrder.NEWEST, PAGE).rows()).isEmpty();
        assertThat(asking.own(place.code(), phone)).singleElement().satisfies(own -> {
            assertThat(own.state()).isEqualTo(QuestionState.SUBMITTED);
            assertThat(own.open()).isFalse();
        });
        make(question, QuestionMove.APPROVE);

        assertThat(audience.questions(place.code(), PublicOrder.VOTES, PAGE).rows()).extracting(PublicQuestion::text).containsExactly("Who dredges?");
        assertThat(asking.own(place.code(), phone).get(0).open()).isTrue();
        assertThat(asking.own(place.code(), phone())).as("somebody else's phone").isEmpty();
    }

    @Test
    void whatIsSentAgainIsKeptOnce() {
        open(Reading.AFTER);
        Phone phone = phone();
        SentQuestion sent = question("Who dredges?");
        long question = asking.ask(place.code(), phone, sent);
        assertThat(asking.ask(place.code(), phone, sent)).isEqualTo(question);
        assertThat(audience.questions(place.code(), PublicOrder.VOTES, PAGE).total()).isEqualTo(1);
        assertThat(asking.ask(place.code(), phone(), sent)).as("another phone with the same number").isNotEqualTo(question);
    }

    @Test
    void ofWhoAsksNoMoreIsKeptThanTheyWant() {
        open(Reading.AFTER);
        Phone minister = new Phone("minister's browser", Map.of(), place.minister());
        asking.ask(place.code(), minister, question("By name?", Naming.BY_NAME));
        asking.ask(place.code(), minister, question("For my delegation?", Naming.BY_DELEGATION));
        asking.ask(place.code(), minister, question("Without either?", Naming.ANONYMOUSLY));

        caller.actAs("organizer");
        List<QuestionCard> cards = moderation.page(place.convening(), place.session(), QuestionFilter.in(Set.of(QuestionState.APPROVED)), PAGE).rows();
        assertThat(cards).extracting(QuestionCard::asker).containsExactly("Amal Harbour", null, null);
        assertThat(cards).extracting(QuestionCard::askerId).containsExactly(place.minister(), null, null);
        assertThat(cards.get(1).delegation()).startsWith("Examplia");
        assertThat(cards.get(2).delegation()).isNull();
        assertThat(audience.questions(place.code(), PublicOrder.NEWEST, PAGE).rows()).extracting(PublicQuestion::office).containsExactly(null, null, "Minister of Ports, Examplia");
    }

    @Test
    void underChathamHouseTheRoomSeesNoNamesAndTheModeratorDoes() {
        place = openFloor.prepare(AttributionRule.CHATHAM_HOUSE, Reading.AFTER, Admission.ANYONE);
        long question = asking.ask(place.code(), new Phone("minister's browser", Map.of(), place.minister()), question("By name?", Naming.BY_NAME));
        assertThat(audience.questions(place.code(), PublicOrder.NEWEST, PAGE).rows().toString()).doesNotContain("Amal", "Minister", "Examplia");
        caller.actAs("organizer");
        assertThat(moderation.get(place.convening(), question).asker()).isEqualTo("Amal Harbour");
    }

    @Test
    void whoIsNotKnownCannotAskByNameAndIsToldAtTheField() {
        open(Reading.AFTER);
        for (Naming naming : Set.of(Naming.BY_NAME, Naming.BY_DELEGATION)) {
            assertThatThrownBy(() -> asking.ask(place.code(), phone(), question("Who am I?", naming))).asInstanceOf(type(Refused.class))
                    .extracting(Refused::field).isEqualTo("naming");
        }
    }

    @Test
    void whatIsNoQuestionIsRefusedClearly() {
        open(Reading.AFTER);
        assertThat(asking.ask(place.code(), phone(), question("🔥".repeat(300)))).isPositive();
        refused("text", "a".repeat(301));
        refused("text", "Who\u0000 pays?");
        refused("text", "Who\u0007 pays?");
        refused("text", "\uD83D alone");
        assertThatThrownBy(() -> asking.ask(place.code(), phone(), question("x".repeat(100_000)))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> asking.ask(place.code(), phone(), question("  "))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> asking.ask(place.code(), phone(), new SentQuestion("Off the list?", "weather", null, Naming.ANONYMOUSLY, question("").sentAs())))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("topic");
        assertThatThrownBy(() -> asking.ask("ZZZZZ", phone(), question("Where?"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asking.ask("' or 1=1", phone(), question("Where?"))).isInstanceOf(NotFound.class);
    }

    @Test
    void anyScriptAndDirectionComesBackAsItWas() {
        open(Reading.AFTER);
        String text = "ماذا عن \u2068Núñez\u2069 و 3 موانئ؟ 港口 🔥";
        asking.ask(place.code(), phone(), question(text));
        assertThat(audience.questions(place.code(), PublicOrder.NEWEST, PAGE).rows().get(0).text()).isEqualTo(text);
    }

    @Test
    void aFloorThatIsNotOpenTakesNothingNorDoesOneOfAConveningThatIsOver() {
        open(Reading.AFTER);
        floors.close(place.convening(), place.session());
        refused(null, "Too late?");
        caller.actAs("organizer");
        floors.open(place.convening(), place.session());
        convenings.make(place.convening(), convenings.get(place.convening()).version(), ConveningMove.CLOSE);
        assertThat(floors.find(place.convening(), place.session())).get().extracting(FloorCard::state).isEqualTo(FloorState.CLOSED);
        refused(null, "Much too late?");
        caller.actAs("organizer");
        assertThatThrownBy(() -> floors.open(place.convening(), place.session())).isInstanceOf(Refused.class);
    }

    @Test
    void aBlockedBrowserIsNotHeardUntilItIsUnblocked() {
        open(Reading.AFTER);
        Phone loud = phone();
        long question = asking.ask(place.code(), loud, question("Me again?"));
        caller.actAs("organizer");
        floors.block(place.convening(), question);
        assertThatThrownBy(() -> asking.ask(place.code(), loud, question("And again?"))).isInstanceOf(Refused.class);
        assertThat(asking.ask(place.code(), phone(), question("Somebody else?"))).isPositive();
        caller.actAs("organizer");
        floors.unblock(place.convening(), question);
        assertThat(asking.ask(place.code(), loud, question("Once more?"))).isPositive();
    }

    @Test
    void theAskerTakesAQuestionBackAndNobodyElseDoes() {
        open(Reading.AFTER);
        Phone phone = phone();
        long question = asking.ask(place.code(), phone, question("Never mind?"));
        assertThatThrownBy(() -> asking.withdraw(place.code(), phone(), question)).isInstanceOf(NotFound.class);
        asking.withdraw(place.code(), phone, question);
        assertThat(audience.questions(place.code(), PublicOrder.NEWEST, PAGE).rows()).isEmpty();
        assertThat(asking.own(place.code(), phone).get(0).withdrawn()).isTrue();
        assertThatThrownBy(() -> asking.withdraw(place.code(), phone, question)).isInstanceOf(Refused.class);
    }

    @Test
    void theAskerIsToldWhatBecameOfItAndNotTheModeratorsReason() {
        open(Reading.AFTER);
        Phone phone = phone();
        long dismissed = asking.ask(place.code(), phone, question("Off topic?"));
        long merged = asking.ask(place.code(), phone, question("Who dredges the port?"));
        long lead = openFloor.seen(place, "Who dredges the harbour?");
        moderation.dismiss(place.convening(), dismissed, version(dismissed), "a rant", Farewell.OFF_TOPIC);
        moderation.merge(place.convening(), merged, version(merged), lead);

        List<OwnQuestion> own = asking.own(place.code(), phone);
        assertThat(own).extracting(OwnQuestion::state).containsExactly(QuestionState.MERGED, QuestionState.DISMISSED);
        assertThat(own.get(0).mergedInto()).isEqualTo("Who dredges the harbour?");
        assertThat(own.get(1).farewell()).isEqualTo(Farewell.OFF_TOPIC);
        assertThat(own.toString()).doesNotContain("rant");
    }

    @Test
    void whatAsksNearlyTheSameIsSuggested() {
        open(Reading.BEFORE);
        long first = asking.ask(place.code(), phone(), question("Will the port of Karachi be dredged before the monsoon?"));
        long second = asking.ask(place.code(), phone(), question("Will Karachi's port be dredged before the next monsoon?"));
        long other = asking.ask(place.code(), phone(), question("What does the minister think of the budget?"));
        caller.actAs("organizer");
        assertThat(moderation.get(place.convening(), second).alike()).extracting(QuestionCard.Other::id).isEqualTo(first);
        assertThat(moderation.get(place.convening(), other).alike()).isNull();
        moderation.dismiss(place.convening(), first, version(first), "gone", null);
        assertThat(moderation.get(place.convening(), second).alike()).as("what is gone is not suggested").isNull();
    }

    @Test
    void aWordOfTheListIsReadFirstEvenWhereTheOthersAreSeenAtOnce() {
        open(Reading.AFTER);
        long question = asking.ask(place.code(), phone(), question("Is it a SCAM?"));
        assertThat(audience.questions(place.code(), PublicOrder.NEWEST, PAGE).rows()).isEmpty();
        caller.actAs("organizer");
        assertThat(moderation.get(place.convening(), question).caught()).isTrue();
    }

    @Test
    void theTrailSaysAPhoneAskedAndNeverWhose() {
        open(Reading.AFTER);
        asking.ask(place.code(), new Phone("minister's browser", Map.of(), place.minister()), question("By name?", Naming.BY_NAME));
        caller.actAs("organizer");
        var trail = convenings.trail(place.convening(), PAGE).rows().stream().filter(line -> line.kind().equals("question")).toList();
        assertThat(trail).extracting(line -> line.action()).contains("question.sent");
        assertThat(trail.toString()).doesNotContain("Amal");
    }

    private void open(Reading reading) {
        place = openFloor.prepare(AttributionRule.ON_THE_RECORD, reading, Admission.ANYONE);
    }

    private void refused(String field, String text) {
        assertThatThrownBy(() -> asking.ask(place.code(), phone(), question(text))).asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo(field);
    }

    private void make(long question, QuestionMove move) {
        caller.actAs("organizer");
        moderation.make(place.convening(), question, version(question), move);
    }

    private int version(long question) {
        caller.actAs("organizer");
        return moderation.get(place.convening(), question).version();
    }
}

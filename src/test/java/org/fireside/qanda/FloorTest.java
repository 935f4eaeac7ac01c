package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.AskedBy;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    @Test
    void itTakesQuestionsOnlyWhileItIsOpen() {
        var floor = new Floor(1, 2);
        assertThatThrownBy(floor::refuseUnlessOpen).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> floor.close(NOON)).isInstanceOf(Refused.class);
        floor.open(NOON);
        floor.refuseUnlessOpen();
        assertThatThrownBy(() -> floor.open(NOON)).isInstanceOf(Refused.class);
        floor.close(NOON);
        assertThatThrownBy(floor::refuseUnlessOpen).isInstanceOf(Refused.class);
        floor.open(NOON);
        assertThat(floor.state()).isEqualTo(FloorState.OPEN);
    }

    @Test
    void whatIsReadBeforeWaitsAndWhatIsReadAfterIsSeenAtOnce() {
        assertThat(sent(floor(Reading.BEFORE, null), "Who pays?").state()).isEqualTo(QuestionState.SUBMITTED);
        assertThat(sent(floor(Reading.AFTER, null), "Who pays?").state()).isEqualTo(QuestionState.APPROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is it all a scam?", "Is it all a SCÁM?", "Who is behind the secret  deal", "secret, deal"})
    void aWordOfTheListHoldsAQuestionAndDeletesNothing(String text) {
        Question question = sent(floor(Reading.AFTER, "scam\n\nSecret deal\n"), text);
        assertThat(question.state()).isEqualTo(QuestionState.SUBMITTED);
        assertThat(question.caught()).isTrue();
        question.approve(NOON);
        assertThat(question.caught()).as("read").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why do scampi cost so much?", "A deal is no secret"})
    void partsOfWordsAndWordsInAnotherOrderHoldNothing(String text) {
        assertThat(sent(floor(Reading.AFTER, "scam\nSecret deal"), text).state()).isEqualTo(QuestionState.APPROVED);
    }

    @Test
    void oneMoreWordIsHeldAndOnlyThat() {
        Floor floor = floor(Reading.AFTER, "scam");
        floor.hold(" Sea\nMonster ");
        floor.hold("sea monster");
        assertThat(floor.card().heldWords()).isEqualTo("scam\nSea Monster");
        assertThat(floor.wantsReading("a sea monster!")).isTrue();
        assertThat(floor.wantsReading("the sea")).isFalse();
        assertThatThrownBy(() -> floor(Reading.AFTER, "x".repeat(FloorFilled.LONGEST_LIST)).hold("more")).isInstanceOf(Refused.class);
    }

    @Test
    void questionsAreAskedOnlyInTheWaysThatAreAllowed() {
        var floor = new Floor(1, 2);
        floor.rewrite(new FloorFilled(Reading.BEFORE, Admission.ANYONE, EnumSet.of(Naming.BY_NAME), null));
        floor.refuseUnlessAsked(Naming.BY_NAME);
        assertThatThrownBy(() -> floor.refuseUnlessAsked(Naming.ANONYMOUSLY)).isInstanceOf(Refused.class);
    }

    @Test
    void theWallHasPlaceForFive() {
        var floor = new Floor(1, 2);
        floor.showOnWall(5);
        assertThatThrownBy(() -> floor.showOnWall(6)).isInstanceOf(Refused.class);
        assertThat(floor.card().wall().top()).isEqualTo(5);
    }

    @Test
    void aCodeIsReadHoweverItIsTypedAndNothingElseIs() {
        assertThat(Stream.generate(JoinCode::generate).limit(200).distinct().count()).isGreaterThan(190);
        assertThat(JoinCode.generate()).matches("[A-HJKMNP-Z2-9]{5}");
        assertThat(JoinCode.read(" k7-m3p ")).contains("K7M3P");
        assertThat(Stream.of("", "K7M3", "K7M3PP", "K7M3O", "K7M3'", "../..", null).map(JoinCode::read)).allMatch(java.util.Optional::isEmpty);
    }

    private static Floor floor(Reading reading, String heldWords) {
        var floor = new Floor(1, 2);
        floor.rewrite(new FloorFilled(reading, Admission.ANYONE, Set.of(Naming.ANONYMOUSLY), heldWords));
        return floor;
    }

    private static Question sent(Floor floor, String text) {
        return Question.sent(floor, new SentQuestion(text, null, null, Naming.ANONYMOUSLY, "00000000-0000-4000-8000-000000000000"),
                new AskedBy(new byte[16], null, null), AttributionRule.ON_THE_RECORD, NOON);
    }
}

package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    private static final Map<QuestionMove, Consumer<Question>> MOVES = Map.of(
            QuestionMove.APPROVE, q -> q.approve(NOON),
            QuestionMove.QUEUE, q -> q.queue(NOON),
            QuestionMove.UNQUEUE, Question::unqueue,
            QuestionMove.ASK, q -> q.ask(NOON),
            QuestionMove.UNASK, q -> q.unask(NOON),
            QuestionMove.ANSWER, q -> q.answer(NOON),
            QuestionMove.DISMISS, q -> q.dismiss("asked already", NOON),
            QuestionMove.RESTORE, Question::restore,
            QuestionMove.MERGE, q -> q.mergeInto(waiting()));

    private static final Map<QuestionState, Set<QuestionMove>> LEGAL = Map.of(
            QuestionState.SUBMITTED, Set.of(QuestionMove.APPROVE, QuestionMove.DISMISS, QuestionMove.MERGE),
            QuestionState.APPROVED, Set.of(QuestionMove.QUEUE, QuestionMove.ASK, QuestionMove.DISMISS, QuestionMove.MERGE),
            QuestionState.QUEUED, Set.of(QuestionMove.UNQUEUE, QuestionMove.ASK, QuestionMove.DISMISS, QuestionMove.MERGE),
            QuestionState.ASKED, Set.of(QuestionMove.ANSWER, QuestionMove.UNASK),
            QuestionState.ANSWERED, Set.of(),
            QuestionState.DISMISSED, Set.of(QuestionMove.RESTORE),
            QuestionState.MERGED, Set.of());

    @ParameterizedTest
    @EnumSource(QuestionState.class)
    void fromEachStateExactlyTheLegalMovesGoThrough(QuestionState state) {
        MOVES.forEach((move, make) -> {
            Question question = in(state);
            if (LEGAL.get(state).contains(move)) {
                make.accept(question);
                assertThat(question.state()).as(state + " " + move).isEqualTo(move.to());
            } else {
                assertThatThrownBy(() -> make.accept(question)).as(state + " " + move).isInstanceOf(Refused.class);
                assertThat(question.state()).isEqualTo(state);
            }
        });
        assertThat(QuestionMove.from(state)).as("offered").containsExactlyInAnyOrderElementsOf(LEGAL.get(state));
    }

    @Test
    void aQuestionFromTheFloorIsAskedAtOnceOrWaits() {
        assertThat(logged(true, null).state()).isEqualTo(QuestionState.ASKED);
        assertThat(logged(false, null).state()).isEqualTo(QuestionState.APPROVED);
    }

    @Test
    void aDismissalNeedsAReason() {
        assertThatThrownBy(() -> waiting().dismiss(" ", NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void aQuestionIsNeverMergedIntoItselfOrIntoWhatIsGone() {
        Question question = waiting();
        assertThatThrownBy(() -> question.mergeInto(question)).isInstanceOf(Refused.class);
        Question gone = waiting();
        gone.dismiss("off topic", NOON);
        assertThatThrownBy(() -> question.mergeInto(gone)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> question.mergeInto(Question.fromTheFloor(1, 99, filled(false, null), null, AttributionRule.ON_THE_RECORD, "mona", NOON)))
                .as("another session").isInstanceOf(Refused.class);
    }

    @Test
    void itsRuleIsTheSessionsOrStricter() {
        assertThat(logged(true, null).rule()).isEqualTo(AttributionRule.ON_BACKGROUND);
        assertThat(logged(true, AttributionRule.OFF_THE_RECORD).rule()).isEqualTo(AttributionRule.OFF_THE_RECORD);
        assertThatThrownBy(() -> logged(true, AttributionRule.ON_THE_RECORD)).isInstanceOf(Refused.class);
    }

    @Test
    void itsRuleIsTightenedByAnyoneAndLoosenedWithAReason() {
        Question question = logged(true, null);
        question.tighten(AttributionRule.CHATHAM_HOUSE, "mona", NOON);
        assertThat(question.rule()).isEqualTo(AttributionRule.CHATHAM_HOUSE);
        assertThatThrownBy(() -> question.tighten(AttributionRule.ON_BACKGROUND, "mona", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> question.loosen(AttributionRule.ON_BACKGROUND, "olive", NOON, " ")).isInstanceOf(Refused.class);
        question.loosen(AttributionRule.ON_BACKGROUND, "olive", NOON, "the asker agreed");
        assertThat(question.facts()).containsEntry("attributionRule", "ON_BACKGROUND").containsEntry("reason", "the asker agreed");
    }

    @Test
    void theTrailNeverSaysWhoAskedNorWhatIsOffTheRecord() {
        assertThat(logged(true, null).facts().values()).noneMatch(fact -> fact != null && fact.contains("the lady in green"));
        assertThat(logged(true, AttributionRule.OFF_THE_RECORD).facts().values()).noneMatch(fact -> fact != null && fact.contains("Who pays?"));
    }

    private static Question in(QuestionState state) {
        Question question = waiting();
        switch (state) {
            case SUBMITTED -> {
                question.dismiss("look again", NOON);
                question.restore();
            }
            case APPROVED -> { }
            case QUEUED -> question.queue(NOON);
            case ASKED -> question.ask(NOON);
            case ANSWERED -> {
                question.ask(NOON);
                question.answer(NOON);
            }
            case DISMISSED -> question.dismiss("asked already", NOON);
            case MERGED -> question.mergeInto(waiting());
        }
        return question;
    }

    private static Question waiting() {
        return logged(false, null);
    }

    private static Question logged(boolean asked, AttributionRule rule) {
        return Question.fromTheFloor(1, 2, filled(asked, rule), null, AttributionRule.ON_BACKGROUND, "mona", NOON);
    }

    private static FloorQuestion filled(boolean asked, AttributionRule rule) {
        return new FloorQuestion("Who pays?", null, "the lady in green", null, List.of("money"), rule, asked);
    }
}

package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.MoveMade;
import org.fireside.qanda.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    private static final Map<QuestionMove, Consumer<Question>> MOVES = new EnumMap<>(Map.of(
            QuestionMove.APPROVE, q -> q.approve(NOON),
            QuestionMove.QUEUE, q -> q.queue(7, NOON),
            QuestionMove.UNQUEUE, Question::unqueue,
            QuestionMove.ASK, q -> q.ask(NOON),
            QuestionMove.UNASK, q -> q.unask(7, NOON),
            QuestionMove.ANSWER, q -> q.answer(NOON),
            QuestionMove.DISMISS, q -> q.dismiss("asked already", Farewell.ASKED_BEFORE, NOON),
            QuestionMove.RESTORE, Question::restore,
            QuestionMove.MERGE, q -> q.mergeInto(waiting()),
            QuestionMove.UNMERGE, Question::unmerge));

    static {
        MOVES.put(QuestionMove.ANSWER_LATER, q -> q.answerLater(NOON));
        MOVES.putAll(Map.of(
                QuestionMove.REORDER, q -> q.moveInQueue(9),
                QuestionMove.PIN, Question::pin,
                QuestionMove.UNPIN, Question::unpin,
                QuestionMove.HOLD, q -> q.hold(NOON),
                QuestionMove.RELEASE, Question::release,
                QuestionMove.EDIT, q -> q.edit("Who pays, and when?"),
                QuestionMove.ADDRESS, q -> q.address(3L),
                QuestionMove.ARCHIVE, q -> q.archive(NOON),
                QuestionMove.UNARCHIVE, Question::unarchive,
                QuestionMove.WITHDRAW, q -> q.withdraw(NOON)));
    }

    /** The moves of a question that is neither pinned, held, put away nor taken back, by its state. */
    private static final Map<QuestionState, Set<QuestionMove>> LEGAL = Map.of(
            QuestionState.SUBMITTED, Set.of(QuestionMove.ANSWER_LATER, QuestionMove.APPROVE, QuestionMove.QUEUE, QuestionMove.ASK, QuestionMove.HOLD, QuestionMove.EDIT, QuestionMove.ADDRESS,
                    QuestionMove.DISMISS, QuestionMove.MERGE, QuestionMove.ARCHIVE, QuestionMove.WITHDRAW),
            QuestionState.APPROVED, Set.of(QuestionMove.ANSWER_LATER, QuestionMove.QUEUE, QuestionMove.ASK, QuestionMove.PIN, QuestionMove.HOLD, QuestionMove.EDIT, QuestionMove.ADDRESS,
                    QuestionMove.DISMISS, QuestionMove.MERGE, QuestionMove.ARCHIVE, QuestionMove.WITHDRAW),
            QuestionState.QUEUED, Set.of(QuestionMove.ANSWER_LATER, QuestionMove.UNQUEUE, QuestionMove.REORDER, QuestionMove.ASK, QuestionMove.PIN, QuestionMove.HOLD, QuestionMove.EDIT,
                    QuestionMove.ADDRESS, QuestionMove.DISMISS, QuestionMove.MERGE, QuestionMove.WITHDRAW),
            QuestionState.ASKED, Set.of(QuestionMove.ANSWER, QuestionMove.UNASK, QuestionMove.EDIT),
            QuestionState.ANSWERED, Set.of(QuestionMove.ARCHIVE),
            QuestionState.DISMISSED, Set.of(QuestionMove.RESTORE, QuestionMove.ARCHIVE),
            QuestionState.MERGED, Set.of(QuestionMove.UNMERGE));

    @ParameterizedTest
    @EnumSource(QuestionState.class)
    void fromEachStateExactlyTheLegalMovesGoThrough(QuestionState state) {
        assertThat(MOVES).containsOnlyKeys(QuestionMove.values());
        tryAll(state, LEGAL.get(state), question -> { });
    }

    @ParameterizedTest
    @EnumSource(value = QuestionState.class, names = {"SUBMITTED", "APPROVED", "QUEUED"})
    void whatIsHeldIsTakenUpAgainAndNotHeldTwice(QuestionState state) {
        tryAll(state, with(without(LEGAL.get(state), QuestionMove.HOLD), QuestionMove.RELEASE), question -> question.hold(NOON));
    }

    @ParameterizedTest
    @EnumSource(value = QuestionState.class, names = {"APPROVED", "QUEUED"})
    void whatIsPinnedIsUnpinnedAndNotPinnedTwice(QuestionState state) {
        tryAll(state, with(without(LEGAL.get(state), QuestionMove.PIN), QuestionMove.UNPIN), Question::pin);
    }

    @ParameterizedTest
    @EnumSource(value = QuestionState.class, names = {"SUBMITTED", "APPROVED", "ANSWERED", "DISMISSED"})
    void whatIsPutAwayIsOnlyBroughtBack(QuestionState state) {
        tryAll(state, Set.of(QuestionMove.UNARCHIVE), question -> question.archive(NOON));
    }

    @Test
    void whatNobodyApprovedIsNeverSeenByAllThoughItWasAnswered() {
        Question question = in(QuestionState.APPROVED);
        assertThat(question.isPublic()).isTrue();
        question.dismiss("asked already", null, NOON);
        question.restore();
        assertThat(question.isPublic()).isFalse();
        question.answerLater(NOON);
        assertThat(question.isPublic()).isFalse();
    }

    @Test
    void whatTheAskerTookBackNobodyRestores() {
        Question question = waiting();
        MoveMade held = question(5).before(QuestionMove.HOLD, "mona", NOON);
        question.withdraw(NOON);
        assertThatThrownBy(question::restore).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> question.undo(held, NOON)).isInstanceOf(Refused.class);
        assertThat(QuestionMove.from(question.state(), question.marks())).containsExactly(QuestionMove.ARCHIVE);
    }

    private static void tryAll(QuestionState state, Set<QuestionMove> legal, Consumer<Question> mark) {
        MOVES.forEach((move, make) -> {
            Question question = in(state);
            mark.accept(question);
            if (legal.contains(move)) {
                make.accept(question);
                assertThat(question.state()).as(state + " " + move).isEqualTo(move.to(state));
            } else {
                assertThatThrownBy(() -> make.accept(question)).as(state + " " + move).isInstanceOf(Refused.class);
                assertThat(question.state()).isEqualTo(state);
            }
        });
        Question question = in(state);
        mark.accept(question);
        assertThat(QuestionMove.from(question.state(), question.marks())).as("offered to moderators")
                .containsExactlyInAnyOrderElementsOf(without(legal, QuestionMove.WITHDRAW));
    }

    private static Set<QuestionMove> without(Set<QuestionMove> moves, QuestionMove one) {
        return moves.stream().filter(move -> move != one).collect(Collectors.toSet());
    }

    private static Set<QuestionMove> with(Set<QuestionMove> moves, QuestionMove one) {
        return Stream.concat(moves.stream(), Stream.of(one)).collect(Collectors.toSet());
    }

    /** What a move changed, taking it back brings back: from every state, for every legal move. */
    @ParameterizedTest
    @EnumSource(QuestionState.class)
    void everyMoveIsTakenBackAsIfItHadNeverBeenMade(QuestionState state) throws ReflectiveOperationException {
        for (QuestionMove move : without(LEGAL.get(state), QuestionMove.WITHDRAW)) {
            Question question = question(5);
            bring(question, state);
            Map<String, Object> stood = standing(question);
            MoveMade made = question.before(move, "mona", NOON);
            MOVES.get(move).accept(question);
            assertThat(standing(question)).as(state + " " + move).isNotEqualTo(stood);
            question.undo(made, NOON.plusSeconds(599));
            assertThat(standing(question)).as(state + " " + move + " taken back").isEqualTo(stood);
            assertThatThrownBy(() -> question.undo(made, NOON)).as("once only").isInstanceOf(Refused.class);
        }
    }

    @Test
    void aMoveIsTakenBackForAWhileOnly() {
        Question question = question(5);
        MoveMade made = question.before(QuestionMove.PIN, "mona", NOON);
        question.pin();
        assertThatThrownBy(() -> question.undo(made, NOON.plus(MoveMade.A_WHILE).plusSeconds(1))).isInstanceOf(Refused.class);
        assertThat(question.marks().pinned()).isTrue();
    }

    @Test
    void anEditKeepsTheOriginalAndLosesItWhenItIsTheSameAgain() {
        Question question = waiting();
        question.edit("Who pays, please?");
        question.edit("Who will pay?");
        assertThat(question.originalText()).isEqualTo("Who pays?");
        question.edit("Who pays?");
        assertThat(question.originalText()).isNull();
        assertThatThrownBy(() -> question.edit("  ")).isInstanceOf(Refused.class);
    }

    private static Map<String, Object> standing(Question question) throws ReflectiveOperationException {
        var field = Question.class.getDeclaredField("standing");
        field.setAccessible(true);
        Object standing = field.get(question);
        var values = new java.util.TreeMap<String, Object>();
        for (var each : standing.getClass().getDeclaredFields()) {
            if (!java.lang.reflect.Modifier.isStatic(each.getModifiers())) {
                each.setAccessible(true);
                values.put(each.getName(), String.valueOf(each.get(standing)));
            }
        }
        return values;
    }

    @Test
    void aQuestionFromTheFloorIsAskedAtOnceOrWaits() {
        assertThat(logged(true, null).state()).isEqualTo(QuestionState.ASKED);
        assertThat(logged(false, null).state()).isEqualTo(QuestionState.APPROVED);
    }

    @Test
    void aDismissalNeedsAReason() {
        assertThatThrownBy(() -> waiting().dismiss(" ", null, NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void aQuestionIsNeverMergedIntoItselfOrIntoWhatIsGone() {
        Question question = waiting();
        assertThatThrownBy(() -> question.mergeInto(question)).isInstanceOf(Refused.class);
        Question gone = waiting();
        gone.dismiss("off topic", null, NOON);
        assertThatThrownBy(() -> question.mergeInto(gone)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> question.mergeInto(Question.logged(1, 99, filled(false, null), null, AttributionRule.ON_THE_RECORD, "mona", NOON)))
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
        bring(question, state);
        return question;
    }

    private static void bring(Question question, QuestionState state) {
        switch (state) {
            case SUBMITTED -> {
                question.dismiss("look again", null, NOON);
                question.restore();
            }
            case APPROVED -> { }
            case QUEUED -> question.queue(1, NOON);
            case ASKED -> question.ask(NOON);
            case ANSWERED -> {
                question.ask(NOON);
                question.answer(NOON);
            }
            case DISMISSED -> question.dismiss("asked already", null, NOON);
            case MERGED -> question.mergeInto(question(6));
        }
    }

    /** A question as the database would give it, with this id. */
    private static Question question(long id) {
        try {
            Question question = waiting();
            var field = Question.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(question, id);
            return question;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Question waiting() {
        return logged(false, null);
    }

    private static Question logged(boolean asked, AttributionRule rule) {
        return Question.logged(1, 2, filled(asked, rule), null, AttributionRule.ON_BACKGROUND, "mona", NOON);
    }

    private static LoggedQuestion filled(boolean asked, AttributionRule rule) {
        return new LoggedQuestion(QuestionOrigin.FLOOR, "Who pays?", null, "the lady in green", null, List.of("money"), rule, asked);
    }

    @Test
    void aQuestionFromAPhoneIsOneParagraphThatReadsAsItIsWritten() {
        assertThat(sentText(" Who\n\n\npays\tfor it? ")).isEqualTo("Who pays for it?");
        assertThat(sentText("\u202Etxet desrever\u202C")).isEqualTo("txet desrever");
        assertThat(sentText("\u200Fمن يدفع؟")).as("the marks of direction are text").isEqualTo("\u200Fمن يدفع؟");
        assertThat(sentText("\u202E \n")).isNull();
    }

    private static String sentText(String typed) {
        return new SentQuestion(typed, null, null, Naming.ANONYMOUSLY, "00000000-0000-4000-8000-000000000000").text();
    }
}

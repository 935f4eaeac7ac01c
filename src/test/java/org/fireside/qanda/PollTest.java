package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.Poll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PollTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    /** What is to come of each move from each state: the state and whether it is shown, or null where it is refused. */
    static Stream<Arguments> everyMoveFromEveryState() {
        var all = new ArrayList<Arguments>();
        for (PollMove move : PollMove.values()) {
            all.add(Arguments.of(PollState.DRAFT, false, move, switch (move) {
                case OPEN -> "OPEN shown";
                case DISCARD -> "DRAFT";
                default -> null;
            }));
            for (boolean shown : new boolean[] {true, false}) {
                all.add(Arguments.of(PollState.OPEN, shown, move, switch (move) {
                    case CLOSE -> shown ? "CLOSED shown" : "CLOSED";
                    case SHOW -> shown ? null : "OPEN shown";
                    case HIDE -> shown ? "OPEN" : null;
                    default -> null;
                }));
                all.add(Arguments.of(PollState.CLOSED, shown, move, switch (move) {
                    case OPEN -> "OPEN shown";
                    case SHOW -> shown ? null : "CLOSED shown";
                    case HIDE -> shown ? "CLOSED" : null;
                    default -> null;
                }));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyMoveFromEveryState")
    void everyMoveIsMadeOrRefusedAsTheLifeOfAPollWants(PollState from, boolean shown, PollMove move, String to) {
        Poll poll = in(from, shown);
        assertThat(PollMove.from(from, shown).contains(move)).isEqualTo(to != null);
        if (to == null) {
            assertThatThrownBy(() -> make(poll, move)).isInstanceOf(Refused.class);
            assertThat(poll.state()).isEqualTo(from);
            assertThat(poll.isShown()).isEqualTo(shown);
        } else {
            make(poll, move);
            assertThat(poll.state() + (poll.isShown() ? " shown" : "")).isEqualTo(to);
        }
    }

    private static void make(Poll poll, PollMove move) {
        switch (move) {
            case OPEN -> poll.open(NOON);
            case CLOSE -> poll.close(NOON);
            case SHOW -> poll.show(NOON);
            case HIDE -> poll.hide();
            case DISCARD -> poll.refuseUnlessDiscarded();
        }
    }

    private static Poll in(PollState state, boolean shown) {
        Poll poll = poll(PollKind.CHOICE, "Yes", "No");
        if (state != PollState.DRAFT) {
            poll.open(NOON);
            if (!shown) {
                poll.hide();
            }
        }
        if (state == PollState.CLOSED) {
            poll.close(NOON);
        }
        return poll;
    }

    @Test
    void aChoiceNeedsTwoToEightOptionsThatDiffer() {
        assertThat(poll(PollKind.CHOICE, "Yes", " ", "No ").choices()).containsExactly("Yes", "No");
        assertThatThrownBy(() -> poll(PollKind.CHOICE, "Yes")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> poll(PollKind.CHOICE, "Yes", "Yes")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> poll(PollKind.CHOICE, "1", "2", "3", "4", "5", "6", "7", "8", "9")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> poll(PollKind.CHOICE, "Yes", "n".repeat(101))).isInstanceOf(Refused.class);
        assertThat(poll(PollKind.SCALE).choices()).containsExactly("1", "2", "3", "4", "5");
        assertThat(poll(PollKind.WORDS, "left", "out").choices()).isEmpty();
    }

    @Test
    void onlyWhatCanBeChosenIsAnAnswerAndOnlyWhileItIsOpen() {
        Poll poll = poll(PollKind.CHOICE, "Yes", "No");
        assertThatThrownBy(() -> poll.refuseUnlessAnswered(new PollAnswer(1, null))).as("a draft").isInstanceOf(Refused.class);
        poll.open(NOON);
        poll.refuseUnlessAnswered(new PollAnswer(2, null));
        for (Integer none : Arrays.asList(0, 3, -1, null)) {
            assertThatThrownBy(() -> poll.refuseUnlessAnswered(new PollAnswer(none, "Yes"))).isInstanceOf(Refused.class);
        }
        poll.close(NOON);
        assertThatThrownBy(() -> poll.refuseUnlessAnswered(new PollAnswer(2, null))).as("closed").isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust", "climate justice", "one two three", "اعتماد", "信頼", "Ångström"})
    void aFewWordsOfAnyScriptAreAnAnswer(String words) {
        Poll poll = poll(PollKind.WORDS);
        poll.open(NOON);
        poll.refuseUnlessAnswered(new PollAnswer(null, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "one two three four", "0123456789012345678901234567890"})
    void noWordAndMoreThanAFewAreNone(String words) {
        Poll poll = poll(PollKind.WORDS);
        poll.open(NOON);
        assertThatThrownBy(() -> poll.refuseUnlessAnswered(new PollAnswer(1, words))).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasAnsweredIsSharedAveragedAndSized() {
        var results = new PollResults(4, List.of(counted("1", 1), counted("2", 0), counted("3", 0), counted("4", 0), counted("5", 3)));
        assertThat(results.average()).isEqualByComparingTo("4.0");
        assertThat(results.share(counted("5", 3))).isEqualTo(75);
        assertThat(results.size(counted("5", 3))).isEqualTo(5);
        assertThat(results.size(counted("1", 1))).isEqualTo(2);
        var none = new PollResults(0, List.of(counted("1", 0)));
        assertThat(none.average()).isNull();
        assertThat(none.share(counted("1", 0))).isZero();
    }

    private static PollResults.Counted counted(String label, int count) {
        return new PollResults.Counted(label, count);
    }

    private static Poll poll(PollKind kind, String... options) {
        return new Poll(new Floor(1, 2), new PollFilled(kind, "What now?", List.of(options)), NOON);
    }
}

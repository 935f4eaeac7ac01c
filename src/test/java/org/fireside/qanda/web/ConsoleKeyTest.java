package org.fireside.qanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.fireside.platform.Text;
import org.fireside.qanda.QuestionMarks;
import org.fireside.qanda.QuestionMove;
import org.fireside.qanda.QuestionState;
import org.junit.jupiter.api.Test;

class ConsoleKeyTest {

    private static final List<QuestionMarks> ALL_MARKS = marks();

    @Test
    void everyMoveOfAModeratorHasAKey() {
        var moves = EnumSet.allOf(QuestionMove.class);
        moves.remove(QuestionMove.WITHDRAW); // the asker's
        moves.remove(QuestionMove.ANSWER_LATER); // made afterwards, on a page of its own
        assertThat(Arrays.stream(ConsoleKey.values()).map(ConsoleKey::getMove).filter(move -> move != null)).containsAll(moves).doesNotContain(QuestionMove.WITHDRAW);
    }

    @Test
    void noKeyMeansTwoThingsAtOnce() {
        for (ConsoleKey key : ConsoleKey.values()) {
            for (ConsoleKey other : ConsoleKey.values()) {
                if (key.compareTo(other) < 0 && key.getKeys().stream().anyMatch(other.getKeys()::contains)) {
                    assertThat(exclude(key, other)).as(key + " and " + other).isTrue();
                }
            }
        }
    }

    private static boolean exclude(ConsoleKey key, ConsoleKey other) {
        if (key == ConsoleKey.BLOCK && other == ConsoleKey.UNBLOCK) {
            return true; // a phone is blocked, or not
        }
        return key.getMove() != null && other.getMove() != null && Arrays.stream(QuestionState.values())
                .noneMatch(state -> ALL_MARKS.stream().anyMatch(marks -> key.getMove().isLegal(state, marks) && other.getMove().isLegal(state, marks)));
    }

    @Test
    void everyKeySaysWhatItDoes() {
        assertThat(ConsoleKey.values()).allSatisfy(key -> assertThat(Text.has(key.getLabel())).as(key.getLabel()).isTrue());
    }

    @Test
    void aKeyIsShownAsItIsPressed() {
        assertThat(ConsoleKey.DOWN.getKeys().stream().map(ConsoleKey.DOWN::shown)).containsExactly("j", "↓");
        assertThat(ConsoleKey.EARLIER.shown("K")).isEqualTo("Shift+K");
        assertThat(ConsoleKey.SEND.shown("Ctrl+Enter")).isEqualTo("Ctrl+Enter");
        assertThat(ConsoleKey.LIST_ASKED.shown("1")).isEqualTo("1");
    }

    private static List<QuestionMarks> marks() {
        var all = new ArrayList<QuestionMarks>();
        for (int i = 0; i < 16; i++) {
            all.add(new QuestionMarks((i & 1) > 0, (i & 2) > 0, (i & 4) > 0, (i & 8) > 0));
        }
        return all;
    }
}

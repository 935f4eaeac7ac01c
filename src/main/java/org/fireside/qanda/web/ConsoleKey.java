package org.fireside.qanda.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Text;
import org.fireside.qanda.QuestionMove;

/**
 * What the console does at a key. The page shows this table and its script reads it from there, so that what is shown and what is done
 * cannot differ. What a whole hall feels wants a second finger. Several may have the same key, as long as no question can take more than one of them.
 */
public enum ConsoleKey {
    DOWN("j ArrowDown"), UP("k ArrowUp"), COLUMN_BEFORE("ArrowLeft"), COLUMN_AFTER("ArrowRight"), MENU("Enter"), UNDO("u z"),

    ANSWER("a", QuestionMove.ANSWER), ANSWER_LATER("A", QuestionMove.ANSWER_LATER), ASK("p", QuestionMove.ASK), APPROVE("y", QuestionMove.APPROVE), QUEUE("q", QuestionMove.QUEUE),
    UNQUEUE("b", QuestionMove.UNQUEUE), UNASK("b", QuestionMove.UNASK), EARLIER("K", QuestionMove.REORDER), LATER("J", QuestionMove.REORDER),
    PIN("i", QuestionMove.PIN), UNPIN("i", QuestionMove.UNPIN), HOLD("h", QuestionMove.HOLD), RELEASE("h", QuestionMove.RELEASE), EDIT("e", QuestionMove.EDIT),
    ADDRESS("s", QuestionMove.ADDRESS), MERGE_ALIKE("M"), MERGE("m", QuestionMove.MERGE), DISMISS("d", QuestionMove.DISMISS),
    RESTORE("r", QuestionMove.RESTORE), UNMERGE("r", QuestionMove.UNMERGE), ARCHIVE("x", QuestionMove.ARCHIVE), UNARCHIVE("x", QuestionMove.UNARCHIVE),
    BLOCK("Ctrl+b"), UNBLOCK("Ctrl+b"),

    LIST_ASKED("1"), LIST_QUEUED("2"), LIST_INCOMING("3"), LIST_KEPT("4"), LIST_ANSWERED("5"), LIST_DISMISSED("6"), LIST_MERGED("7"), LIST_AWAY("8"),
    ORDER("v"), FILTER("/"),

    WALL_BLANK("w"), WALL_FREEZE("f"), WALL_DARKEN("L"), WALL_MORE("+"), WALL_LESS("-"), FLOOR_TURN("Ctrl+o"), NEW_CODE("N"),

    LOG("n"), CARD("c"), NOTE("l"), MOVES("t"), FAIRNESS("g"), FLOOR("o"), POLLS("P"), SEND("Ctrl+Enter"), LEAVE("Escape"), HELP("?");

    private static final Map<String, String> ARROWS = Map.of("ArrowDown", "↓", "ArrowUp", "↑", "ArrowLeft", "←", "ArrowRight", "→");

    private final List<String> keys;
    private final QuestionMove move;

    ConsoleKey(String keys) {
        this(keys, null);
    }

    ConsoleKey(String keys, QuestionMove move) {
        this.keys = List.of(keys.split(" "));
        this.move = move;
    }

    /** As browsers name them; any of them does. */
    public List<String> getKeys() {
        return keys;
    }

    /** A key as it is told: arrows as on the keyboard, and a capital letter as what is pressed for it. */
    public String shown(String key) {
        boolean capital = key.length() == 1 && Character.isUpperCase(key.charAt(0));
        return capital ? Text.of("console.keys.shift", key) : ARROWS.getOrDefault(key, key);
    }

    /** The move that it makes with the question that is chosen, or null. */
    public QuestionMove getMove() {
        return move;
    }

    /** What it does, as a text key. */
    public String getLabel() {
        return move == null || move == QuestionMove.REORDER ? "console.key." + name() : "question.move." + move;
    }

    /** What can be done with a question alone. */
    public boolean isOfQuestion() {
        return move != null || this == MERGE_ALIKE || this == BLOCK || this == UNBLOCK;
    }

    static List<ConsoleKey> all() {
        return Arrays.asList(values());
    }
}

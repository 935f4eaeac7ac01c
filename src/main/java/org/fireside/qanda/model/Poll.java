package org.fireside.qanda.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fireside.platform.Folding;
import org.fireside.platform.Refused;
import org.fireside.qanda.PollAnswer;
import org.fireside.qanda.PollFilled;
import org.fireside.qanda.PollKind;
import org.fireside.qanda.PollMove;
import org.fireside.qanda.PollState;

/** A question with ready answers that the whole room is asked, and its life from being drafted to being closed. */
@Entity
@Table(name = "poll")
public class Poll {

    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 8;
    private static final int LONGEST_OPTION = 100;
    private static final int SCALE = 5;
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_WORDS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "session_id")
    private long sessionId;
    @Enumerated(EnumType.STRING)
    private PollKind kind;
    private String prompt;
    @Enumerated(EnumType.STRING)
    private PollState state = PollState.DRAFT;
    @Column(name = "shown_at")
    private Instant shownAt;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "poll_option", joinColumns = @JoinColumn(name = "poll_id"))
    @OrderColumn(name = "place")
    @Column(name = "text")
    private List<String> options = new ArrayList<>();

    protected Poll() {
    }

    /**
     * A poll that nobody sees yet.
     *
     * @throws Refused unless a choice has {@value #FEWEST_OPTIONS} to {@value #MOST_OPTIONS} options, all different
     */
    public Poll(Floor floor, PollFilled filled, Instant at) {
        refuseUnlessChosenAmong(filled);
        conveningId = floor.conveningId();
        sessionId = floor.sessionId();
        kind = filled.kind();
        prompt = filled.prompt();
        options.addAll(filled.options());
        begunAt = at;
    }

    private static void refuseUnlessChosenAmong(PollFilled filled) {
        List<String> options = filled.options();
        if (filled.kind() == PollKind.CHOICE && (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS)) {
            throw new Refused("options", "poll.options.number", FEWEST_OPTIONS, MOST_OPTIONS);
        }
        if (options.stream().anyMatch(option -> option.length() > LONGEST_OPTION)) {
            throw new Refused("options", "poll.options.long", LONGEST_OPTION);
        }
        if (options.stream().distinct().count() < options.size()) {
            throw new Refused("options", "poll.options.twice");
        }
    }

    /** Takes answers from now on, and shows them. */
    public void open(Instant at) {
        refuseUnless(PollMove.OPEN);
        state = PollState.OPEN;
        shownAt = at;
        openedAt = openedAt == null ? at : openedAt;
        closedAt = null;
    }

    /** Takes no answers any more; what is shown stays shown. */
    public void close(Instant at) {
        refuseUnless(PollMove.CLOSE);
        state = PollState.CLOSED;
        closedAt = at;
    }

    /** Wall and phones show what was answered. */
    public void show(Instant at) {
        refuseUnless(PollMove.SHOW);
        shownAt = at;
    }

    public void hide() {
        refuseUnless(PollMove.HIDE);
        shownAt = null;
    }

    /** @throws Refused unless it may be thrown away */
    public void refuseUnlessDiscarded() {
        refuseUnless(PollMove.DISCARD);
    }

    private void refuseUnless(PollMove move) {
        if (!move.isLegal(state, isShown())) {
            throw Refused.because("poll.move.illegal");
        }
    }

    /** @throws Refused unless it takes answers, and this is one to it */
    public void refuseUnlessAnswered(PollAnswer answer) {
        if (state != PollState.OPEN) {
            throw Refused.because("poll.notOpen");
        }
        if (kind == PollKind.WORDS) {
            refuseUnlessWords(answer.words());
        } else if (answer.choice() == null || answer.choice() < 1 || answer.choice() > choices().size()) {
            throw new Refused("answer", "poll.choice.not");
        }
    }

    private static void refuseUnlessWords(String words) {
        List<String> folded = Folding.inOrder(words);
        if (folded.isEmpty()) {
            throw new Refused("answer", "poll.words.missing");
        }
        if (words.split("\\s+").length > MOST_WORDS || words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            throw new Refused("answer", "poll.words.many", MOST_WORDS, LONGEST_WORDS);
        }
    }

    /** What can be chosen, in order: the options, or the numbers of the scale; nothing where words are wanted. */
    public List<String> choices() {
        return kind == PollKind.SCALE ? IntStream.rangeClosed(1, SCALE).mapToObj(String::valueOf).toList() : List.copyOf(options);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long conveningId() {
        return conveningId;
    }

    public long sessionId() {
        return sessionId;
    }

    public PollKind kind() {
        return kind;
    }

    public String prompt() {
        return prompt;
    }

    public PollState state() {
        return state;
    }

    public boolean isShown() {
        return shownAt != null;
    }

    /** Since when all see it: its results, or else what is asked. Null of a draft. */
    public Instant onSince() {
        return isShown() ? shownAt : openedAt;
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("kind", kind.name());
        facts.put("prompt", prompt);
        facts.put("options", options.isEmpty() ? null : String.join("; ", options));
        facts.put("state", state.name());
        facts.put("shown", String.valueOf(isShown()));
        return facts;
    }
}

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.RuleChange;
import org.fireside.platform.Given;
import org.fireside.platform.Refused;
import org.fireside.qanda.FloorQuestion;
import org.fireside.qanda.QuestionMove;
import org.fireside.qanda.QuestionOrigin;
import org.fireside.qanda.QuestionState;

/** Something the audience wants to know, and its life from being submitted to being answered. */
@Entity
@Table(name = "question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "session_id")
    private long sessionId;
    private String text;
    @Enumerated(EnumType.STRING)
    private QuestionOrigin origin;
    @Enumerated(EnumType.STRING)
    private QuestionState state;
    @Column(name = "asker_registration_id")
    private Long askerId;
    @Column(name = "asker_in_words")
    private String askerInWords;
    @Column(name = "delegation_id")
    private Long delegationId;
    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_rule")
    private AttributionRule rule;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Column(name = "queued_at")
    private Instant queuedAt;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "dismissed_at")
    private Instant dismissedAt;
    @Column(name = "dismissal_reason")
    private String dismissalReason;
    @Column(name = "merged_into_id")
    private Long mergedIntoId;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "question_topic", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "topic")
    private Set<String> topics = new LinkedHashSet<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "question_rule_change", joinColumns = @JoinColumn(name = "question_id"))
    private List<RuleChange> ruleChanges = new ArrayList<>();

    protected Question() {
    }

    private Question(long conveningId, long sessionId, QuestionOrigin origin, AttributionRule rule, String by, Instant at) {
        this.conveningId = conveningId;
        this.sessionId = sessionId;
        this.origin = origin;
        this.rule = rule;
        this.submittedBy = by;
        this.submittedAt = at;
        this.state = QuestionState.SUBMITTED;
    }

    /**
     * A question from the floor: who logs it moderates, so it is approved at once, and asked where it was put already.
     *
     * @param sessionRule the question's own may be stricter, never looser
     * @throws Refused if the wanted rule is looser than the session's
     */
    public static Question fromTheFloor(long conveningId, long sessionId, FloorQuestion logged, Long delegation, AttributionRule sessionRule,
            String by, Instant at) {
        var question = new Question(conveningId, sessionId, QuestionOrigin.FLOOR, RuleChange.atLeast(sessionRule, logged.rule()), by, at);
        question.rewrite(logged, delegation);
        question.approve(at);
        if (logged.asked()) {
            question.ask(at);
        }
        return question;
    }

    /** Corrects what was logged: wording, asker, delegation, topics. Its rule is not among it. */
    public void rewrite(FloorQuestion logged, Long delegation) {
        text = logged.text();
        askerId = logged.askerId();
        askerInWords = logged.askerId() == null ? logged.askerInWords() : null;
        delegationId = delegation;
        topics.retainAll(logged.topics());
        topics.addAll(logged.topics());
    }

    public void approve(Instant at) {
        go(QuestionMove.APPROVE);
        approvedAt = at;
    }

    public void queue(Instant at) {
        go(QuestionMove.QUEUE);
        queuedAt = at;
    }

    /** Back among the approved. */
    public void unqueue() {
        go(QuestionMove.UNQUEUE);
        queuedAt = null;
    }

    /** It is put to the speakers. */
    public void ask(Instant at) {
        go(QuestionMove.ASK);
        askedAt = at;
    }

    /** It was marked as asked by mistake. */
    public void unask(Instant at) {
        go(QuestionMove.UNASK);
        askedAt = null;
        queuedAt = at;
    }

    public void answer(Instant at) {
        go(QuestionMove.ANSWER);
        answeredAt = at;
    }

    /** @throws Refused if no reason is given */
    public void dismiss(String reason, Instant at) {
        if (Given.orNull(reason) == null) {
            throw new Refused("reason", "question.reason.missing");
        }
        go(QuestionMove.DISMISS);
        dismissalReason = reason.strip();
        dismissedAt = at;
    }

    /** A dismissed question is looked at again. */
    public void restore() {
        go(QuestionMove.RESTORE);
        dismissalReason = null;
        dismissedAt = null;
    }

    /**
     * Merges this into another that asks the same.
     *
     * @throws Refused if the other is this one, of another session, or is itself merged or dismissed
     */
    public void mergeInto(Question other) {
        boolean open = other.state != QuestionState.MERGED && other.state != QuestionState.DISMISSED;
        if (other == this || (id != null && id.equals(other.id)) || other.sessionId != sessionId || !open) {
            throw new Refused("into", "question.merge.impossible");
        }
        go(QuestionMove.MERGE);
        mergedIntoId = other.id;
    }

    private void go(QuestionMove move) {
        if (!move.isLegalFrom(state)) {
            throw Refused.because("question.move.illegal");
        }
        state = move.to();
    }

    /** @throws Refused if the rule is not stricter than the one it has */
    public void tighten(AttributionRule stricter, String by, Instant at) {
        ruleChanges.add(RuleChange.tightening(rule, stricter, by, at));
        rule = stricter;
    }

    /** @throws Refused if the rule is not looser than the one it has, or no reason is given */
    public void loosen(AttributionRule looser, String by, Instant at, String reason) {
        ruleChanges.add(RuleChange.loosening(rule, looser, by, at, reason));
        rule = looser;
    }

    public long id() {
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

    public String text() {
        return text;
    }

    public QuestionOrigin origin() {
        return origin;
    }

    public QuestionState state() {
        return state;
    }

    public Long askerId() {
        return askerId;
    }

    public String askerInWords() {
        return askerInWords;
    }

    public Long delegationId() {
        return delegationId;
    }

    public List<String> topics() {
        return List.copyOf(new TreeSet<>(topics));
    }

    public AttributionRule rule() {
        return rule;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String dismissalReason() {
        return dismissalReason;
    }

    /**
     * The facts that the audit trail keeps. The whole team reads the trail, so it never says who asked, and of what is off the record
     * not even the words.
     */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", state.name());
        facts.put("text", rule == AttributionRule.OFF_THE_RECORD ? null : text);
        facts.put("topics", topics.isEmpty() ? null : String.join("; ", new TreeSet<>(topics)));
        facts.put("attributionRule", rule.name());
        facts.put("reason", ruleChanges.isEmpty() ? dismissalReason : ruleChanges.get(ruleChanges.size() - 1).reason());
        return facts;
    }
}

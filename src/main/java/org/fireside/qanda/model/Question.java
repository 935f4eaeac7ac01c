package org.fireside.qanda.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.RuleChange;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.Refused;
import org.fireside.qanda.Farewell;
import org.fireside.qanda.LoggedQuestion;
import org.fireside.qanda.Naming;
import org.fireside.qanda.QuestionMarks;
import org.fireside.qanda.QuestionMove;
import org.fireside.qanda.QuestionOrigin;
import org.fireside.qanda.QuestionState;
import org.fireside.qanda.Reading;
import org.fireside.qanda.SentQuestion;

/** Something the audience wants to know, and its life from being submitted to being answered. */
@Entity
@Table(name = "question")
public class Question {

    private static final Set<QuestionState> PUBLIC = EnumSet.of(QuestionState.APPROVED, QuestionState.QUEUED, QuestionState.ASKED, QuestionState.ANSWERED);

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
    private QuestionOrigin origin;
    @Column(name = "asker_registration_id")
    private Long askerId;
    @Column(name = "asker_in_words")
    private String askerInWords;
    @Column(name = "delegation_id")
    private Long delegationId;
    @Enumerated(EnumType.STRING)
    private Naming naming = Naming.BY_NAME;
    private byte[] asker;
    @Column(name = "sent_as")
    private String sentAs;
    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_rule")
    private AttributionRule rule;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "reply_to")
    private String replyTo;
    @Column(name = "alike_id")
    private Long alikeId;
    @Column(insertable = false, updatable = false)
    private int votes;
    @Embedded
    private Standing standing;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "question_topic", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "topic")
    private Set<String> topics = new LinkedHashSet<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "question_rule_change", joinColumns = @JoinColumn(name = "question_id"))
    private List<RuleChange> ruleChanges = new ArrayList<>();

    protected Question() {
    }

    private Question(long conveningId, long sessionId, QuestionOrigin origin, String text, AttributionRule rule, Instant at) {
        this.conveningId = conveningId;
        this.sessionId = sessionId;
        this.origin = origin;
        this.rule = rule;
        this.submittedAt = at;
        this.standing = new Standing(text);
    }

    /**
     * A question that somebody of the team logs: who logs it moderates, so it is approved at once, and asked where it was put already.
     *
     * @param sessionRule the question's own may be stricter, never looser
     * @throws Refused if the wanted rule is looser than the session's
     */
    public static Question logged(long conveningId, long sessionId, LoggedQuestion logged, Long delegation, AttributionRule sessionRule,
            String by, Instant at) {
        var question = new Question(conveningId, sessionId, logged.origin(), logged.text(), RuleChange.atLeast(sessionRule, logged.rule()), at);
        question.submittedBy = by;
        question.rewrite(logged, delegation);
        question.approve(at);
        if (logged.asked()) {
            question.ask(at);
        }
        return question;
    }

    /**
     * A question from a phone: it waits for a moderator to read it, unless those of its floor are read after all see them, and none of its
     * words wants reading first.
     *
     * @param askedBy who asks, and how they are shown
     */
    public static Question sent(Floor floor, SentQuestion sent, AskedBy askedBy, AttributionRule sessionRule, Instant at) {
        var question = new Question(floor.conveningId(), floor.sessionId(), QuestionOrigin.PHONE, sent.text(), sessionRule, at);
        question.naming = sent.naming();
        question.asker = askedBy.browser();
        question.askerId = askedBy.registrationId();
        question.delegationId = askedBy.delegationId();
        question.sentAs = sent.sentAs();
        if (sent.topic() != null) {
            question.topics.add(sent.topic());
        }
        question.standing.address(sent.addresseeId());
        if (floor.wantsReading(sent.text())) {
            question.standing.catchIt();
        } else if (floor.reading() == Reading.AFTER) {
            question.approve(at);
        }
        return question;
    }

    /** Corrects what was logged: wording, asker, delegation, topics. Its rule is not among it. */
    public void rewrite(LoggedQuestion logged, Long delegation) {
        standing.correct(logged.text());
        askerId = logged.askerId();
        askerInWords = logged.askerId() == null ? logged.askerInWords() : null;
        delegationId = delegation;
        topics.retainAll(logged.topics());
        topics.addAll(logged.topics());
    }

    /** Another asks nearly the same. @param other its id, or null */
    public void suggest(Long other) {
        alikeId = other;
    }

    /** What is kept of a move that is about to be made: how the question stands before it. */
    public MoveMade before(QuestionMove move, String by, Instant at) {
        return new MoveMade(id, move, standing.copy(), by, at);
    }

    /**
     * Takes the last move back: the question stands as it stood before.
     *
     * @throws Refused if that is too long ago, or was done already, or the asker took the question back since
     */
    public void undo(MoveMade last, Instant at) {
        if (marks().withdrawn()) {
            throw Refused.because("question.move.illegal");
        }
        standing = last.undo(at);
    }

    public void approve(Instant at) {
        standing.approve(at);
    }

    /** @param place in the queue, by which it is ordered */
    public void queue(int place, Instant at) {
        standing.queue(place, at);
    }

    /** To another place in the queue. */
    public void moveInQueue(int place) {
        standing.moveInQueue(place);
    }

    /** Back among the approved. */
    public void unqueue() {
        standing.unqueue();
    }

    /** It is put to the speakers. */
    public void ask(Instant at) {
        standing.ask(at);
    }

    /** It was marked as asked by mistake. @param place in the queue, to which it goes back */
    public void unask(int place, Instant at) {
        standing.unask(place, at);
    }

    public void answer(Instant at) {
        standing.answer(at);
    }

    /** It was not reached, and is answered in writing. Where the asker wanted the answer sent is forgotten: it is sent now. */
    public void answerLater(Instant at) {
        standing.answerLater(at);
        replyTo = null;
    }

    /** The asker wants the answer sent there. @throws Refused if it was reached, or is gone */
    public void replyTo(String address) {
        if (!QuestionMove.ANSWER_LATER.isLegal(state(), QuestionMarks.NONE)) {
            throw Refused.because("question.replyTo.late");
        }
        replyTo = address;
    }

    /** Above the others on phones and wall. */
    public void pin() {
        standing.pin();
    }

    public void unpin() {
        standing.unpin();
    }

    /** Kept for later. */
    public void hold(Instant at) {
        standing.hold(at);
    }

    public void release() {
        standing.release();
    }

    /** Words it better; how it came is kept. @throws Refused if nothing is left of it */
    public void edit(String wording) {
        standing.edit(wording);
    }

    /** Sends it to a speaker. @param placeOnStage null for all of them */
    public void address(Long placeOnStage) {
        standing.address(placeOnStage);
    }

    /** @param told what the asker is told, or null for no more than that it was not taken up @throws Refused if no reason is given */
    public void dismiss(String reason, Farewell told, Instant at) {
        standing.dismiss(reason, told, at);
    }

    /** A dismissed question is looked at again. */
    public void restore() {
        standing.restore();
    }

    /** The asker takes it back. */
    public void withdraw(Instant at) {
        standing.withdraw(at);
    }

    /** Put away. */
    public void archive(Instant at) {
        standing.archive(at);
    }

    public void unarchive() {
        standing.unarchive();
    }

    /**
     * Merges this into another that asks the same. Its votes stay its own, and count for the other.
     *
     * @throws Refused if the other is this one, of another session, or is itself merged or dismissed
     */
    public void mergeInto(Question other) {
        if (other == this || (id != null && id.equals(other.id)) || other.sessionId != sessionId || !other.takesMerges()) {
            throw new Refused("into", "question.merge.impossible");
        }
        standing.merge(other.id);
    }

    /** Whether others can be merged into it: not, once it is gone itself. */
    public boolean takesMerges() {
        return state() != QuestionState.MERGED && state() != QuestionState.DISMISSED && !marks().archived();
    }

    /** On its own again. */
    public void unmerge() {
        standing.unmerge();
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

    /** Whether everybody may see it: approved, and neither held nor put away. What was answered in writing may never have been approved. */
    public boolean isPublic() {
        return approvedAt() != null && PUBLIC.contains(state()) && !marks().held() && !marks().archived();
    }

    /** Whether it can be voted on: everybody sees it, and it was not asked yet. */
    public boolean takesVotes() {
        return isPublic() && !QuestionState.REACHED.contains(state());
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
        return standing.text();
    }

    /** As it came, where it was edited, or null. */
    public String originalText() {
        return standing.originalText();
    }

    public QuestionOrigin origin() {
        return origin;
    }

    public QuestionState state() {
        return standing.state();
    }

    public QuestionMarks marks() {
        return standing.marks();
    }

    /** Where the asker wants the answer sent, or null. */
    public String replyTo() {
        return replyTo;
    }

    /** Whether a word of it wants reading first. */
    public boolean caught() {
        return standing.caught();
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

    public Naming naming() {
        return naming;
    }

    /** The pseudonym of the browser it came from, or null. */
    public byte[] asker() {
        return asker == null ? null : asker.clone();
    }

    public List<String> topics() {
        return List.copyOf(new TreeSet<>(topics));
    }

    public AttributionRule rule() {
        return rule;
    }

    /** A question that asked nearly the same when this one came, or null. */
    public Long alikeId() {
        return alikeId;
    }

    public int votes() {
        return votes;
    }

    public Integer queuePlace() {
        return standing.queuePlace();
    }

    /** The place on stage it is for, or null. */
    public Long addresseeId() {
        return standing.addresseeId();
    }

    public Long mergedIntoId() {
        return standing.mergedIntoId();
    }

    /** When all could see it first, or null. */
    public Instant approvedAt() {
        return standing.approvedAt();
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant askedAt() {
        return standing.askedAt();
    }

    public Instant answeredAt() {
        return standing.answeredAt();
    }

    public String dismissalReason() {
        return standing.dismissalReason();
    }

    public Farewell farewell() {
        return standing.farewell();
    }

    /** How the audit trail names it. The trail is read by the whole team: it names a question by its number, and neither by its words nor by its asker. */
    public AuditSubject subject() {
        return new AuditSubject(conveningId, "question", id, "#" + id);
    }

    /**
     * The facts that the audit trail keeps. The whole team reads the trail, so it never says who asked, and of what is off the record
     * not even the words.
     */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", state().name());
        facts.put("text", rule == AttributionRule.OFF_THE_RECORD ? null : text());
        facts.put("topics", topics.isEmpty() ? null : String.join("; ", new TreeSet<>(topics)));
        facts.put("attributionRule", rule.name());
        facts.put("reason", ruleChanges.isEmpty() ? dismissalReason() : ruleChanges.get(ruleChanges.size() - 1).reason());
        return facts;
    }
}

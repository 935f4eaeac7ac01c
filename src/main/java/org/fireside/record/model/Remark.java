package org.fireside.record.model;

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
import java.util.List;
import java.util.Map;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.RuleChange;
import org.fireside.qanda.QuestionAnswered;

/** Something said, by whom, when, and under which rule. The rule is fixed when it is logged. */
@Entity
@Table(name = "remark")
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "session_id")
    private long sessionId;
    @Column(name = "question_id")
    private Long questionId;
    @Column(name = "speaker_registration_id")
    private Long speakerId;
    @Column(name = "speaker_in_words")
    private String speakerInWords;
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_rule")
    private AttributionRule rule;
    @Column(name = "said_at")
    private Instant saidAt;
    @Column(name = "logged_by")
    private String loggedBy;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "remark_rule_change", joinColumns = @JoinColumn(name = "remark_id"))
    private List<RuleChange> ruleChanges = new ArrayList<>();

    protected Remark() {
    }

    /** What was said in answer to a question. */
    public static Remark answering(QuestionAnswered answered) {
        var remark = new Remark();
        remark.conveningId = answered.convening().value();
        remark.sessionId = answered.sessionId();
        remark.questionId = answered.questionId();
        remark.speakerId = answered.speakerId();
        remark.speakerInWords = answered.speakerId() == null ? answered.speakerInWords() : null;
        remark.text = answered.gist();
        remark.rule = answered.rule();
        remark.saidAt = answered.at();
        remark.loggedBy = answered.by();
        return remark;
    }

    /** @throws org.fireside.platform.Refused if the rule is not stricter than the one it has */
    public void tighten(AttributionRule stricter, String by, Instant at) {
        ruleChanges.add(RuleChange.tightening(rule, stricter, by, at));
        rule = stricter;
    }

    /** @throws org.fireside.platform.Refused if the rule is not looser than the one it has, or no reason is given */
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

    public Long questionId() {
        return questionId;
    }

    public Long speakerId() {
        return speakerId;
    }

    public String speakerInWords() {
        return speakerInWords;
    }

    public String text() {
        return text;
    }

    public AttributionRule rule() {
        return rule;
    }

    /**
     * The facts that the audit trail keeps. The whole team reads the trail, so it never says who spoke, and of what is off the record
     * not even the words.
     */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("text", rule == AttributionRule.OFF_THE_RECORD ? null : text);
        facts.put("attributionRule", rule.name());
        facts.put("reason", ruleChanges.isEmpty() ? null : ruleChanges.get(ruleChanges.size() - 1).reason());
        return facts;
    }
}

package org.fireside.record.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.convening.Agenda;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.SessionCard;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.Moderation;
import org.fireside.record.QuestionLine;
import org.fireside.record.QuestionsAndAnswers;
import org.fireside.record.Remarks;

/** The list of a session's questions and answers, as a reader may see it, and the change of their rules. */
@Named
@ViewScoped
public class QuestionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionsAndAnswers questions;
    @Inject
    private Moderation moderation;
    @Inject
    private Remarks remarks;
    @Inject
    private Agenda agenda;
    @Inject
    private CallerRoles roles;
    @Inject
    private Notices notices;

    private long convening;
    private Long session;
    private SessionCard card;
    private List<SessionCard> sessions;
    private DatabasePages<QuestionLine> rows;
    private DatabasePages<QuestionLine> notReached;
    private AttributionRule rule;
    private String reason;
    private QuestionLine changedQuestion;
    private QuestionLine.AnswerLine changedAnswer;

    public void load() {
        sessions = agenda.sessions(id());
        if (session == null && !sessions.isEmpty()) {
            session = sessions.get(sessions.size() - 1).id();
        }
        if (session != null) {
            card = agenda.session(id(), session);
            rows = new DatabasePages<>(request -> questions.page(id(), session, request));
            notReached = new DatabasePages<>(request -> questions.notReached(id(), session, request));
        }
    }

    /** Opens the form in which a question's rule is changed. */
    public void changeQuestion(QuestionLine line) {
        changedQuestion = line;
        changedAnswer = null;
        rule = line.rule();
        reason = null;
    }

    /** Opens the form in which an answer's rule is changed. */
    public void changeAnswer(QuestionLine.AnswerLine line) {
        changedAnswer = line;
        changedQuestion = null;
        rule = line.rule();
        reason = null;
    }

    public void saveRule() {
        if (notices.attempt(this::change)) {
            notices.done("record.rule.changed");
            leave();
        }
    }

    /** Closes the form, and changes nothing. */
    public void leave() {
        changedQuestion = null;
        changedAnswer = null;
    }

    private void change() {
        boolean looser = rule.isLooserThan(changedQuestion != null ? changedQuestion.rule() : changedAnswer.rule());
        if (changedQuestion != null && looser) {
            moderation.loosen(id(), changedQuestion.id(), changedQuestion.version(), rule, reason);
        } else if (changedQuestion != null) {
            moderation.tighten(id(), changedQuestion.id(), changedQuestion.version(), rule);
        } else if (looser) {
            remarks.loosen(id(), changedAnswer.id(), changedAnswer.version(), rule, reason);
        } else {
            remarks.tighten(id(), changedAnswer.id(), changedAnswer.version(), rule);
        }
    }

    public boolean isOrganizer() {
        return roles.in(id()).contains(Role.ORGANIZER);
    }

    /** The rules that the caller may give what is being changed. */
    public List<AttributionRule> getRules() {
        AttributionRule now = changedQuestion != null ? changedQuestion.rule() : changedAnswer.rule();
        return List.of(AttributionRule.values()).stream().filter(each -> !each.isLooserThan(now) || isOrganizer()).toList();
    }

    public boolean isChanging() {
        return changedQuestion != null || changedAnswer != null;
    }

    public QuestionLine getChangedQuestion() {
        return changedQuestion;
    }

    public QuestionLine.AnswerLine getChangedAnswer() {
        return changedAnswer;
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public SessionCard getCard() {
        return card;
    }

    public List<SessionCard> getSessions() {
        return sessions;
    }

    public DatabasePages<QuestionLine> getNotReached() {
        return notReached;
    }

    public DatabasePages<QuestionLine> getRows() {
        return rows;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public AttributionRule getRule() {
        return rule;
    }

    public void setRule(AttributionRule rule) {
        this.rule = rule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

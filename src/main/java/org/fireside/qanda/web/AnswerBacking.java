package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.AnswerGiven;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.QuestionCard;

/** The console's forms for what a move needs to be said: the gist of an answer, the reason of a dismissal. */
@Named
@ViewScoped
public class AnswerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Moderation moderation;
    @Inject
    private Notices notices;

    private QuestionCard answering;
    private QuestionCard dismissing;
    private String gist;
    private Voice speaker;
    private AttributionRule answerRule;
    private String reason;

    public void begin(QuestionCard question) {
        answering = question;
        dismissing = null;
        gist = null;
        speaker = null;
        answerRule = null;
    }

    public void beginDismissal(QuestionCard question) {
        dismissing = question;
        answering = null;
        reason = null;
    }

    public void leave() {
        answering = null;
        dismissing = null;
    }

    public void save(long convening) {
        boolean saved = notices.attempt(() -> moderation.answer(new ConveningId(convening), answering.id(), answering.version(), new AnswerGiven(gist,
                speaker == null ? null : speaker.registrationId(), speaker == null ? null : speaker.words(), answerRule)));
        if (saved) {
            notices.done("question.done.ANSWER");
            leave();
        }
    }

    public void dismiss(long convening) {
        if (notices.attempt(() -> moderation.dismiss(new ConveningId(convening), dismissing.id(), dismissing.version(), reason))) {
            notices.done("question.done.DISMISS");
            leave();
        }
    }

    public QuestionCard getAnswering() {
        return answering;
    }

    public QuestionCard getDismissing() {
        return dismissing;
    }

    public String getGist() {
        return gist;
    }

    public void setGist(String gist) {
        this.gist = gist;
    }

    public Voice getSpeaker() {
        return speaker;
    }

    public void setSpeaker(Voice speaker) {
        this.speaker = speaker;
    }

    public AttributionRule getAnswerRule() {
        return answerRule;
    }

    public void setAnswerRule(AttributionRule answerRule) {
        this.answerRule = answerRule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

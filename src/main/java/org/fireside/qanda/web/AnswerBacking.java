package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.AnswerGiven;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.QuestionCard;
import org.fireside.registration.Registrations;

/** The console's forms for what a move needs to be said: the gist of an answer, the reason of a dismissal. */
@Named
@ViewScoped
public class AnswerBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;

    @Inject
    private Moderation moderation;
    @Inject
    private Registrations registrations;
    @Inject
    private Notices notices;

    private QuestionCard answering;
    private QuestionCard dismissing;
    private String gist;
    private String speaker;
    private final Voices voices = new Voices();
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

    /** Guests by what is typed, with their offices. */
    public List<String> suggest(String typed) {
        return voices.suggest(registrations.search(new ConveningId(answering.conveningId()), typed, SUGGESTIONS));
    }

    public void leave() {
        answering = null;
        dismissing = null;
    }

    public void save() {
        boolean saved = notices.attempt(() -> moderation.answer(new ConveningId(answering.conveningId()), answering.id(), answering.version(), new AnswerGiven(gist,
                voices.chosen(speaker), voices.words(speaker), answerRule)));
        if (saved) {
            notices.done("question.done.ANSWER");
            leave();
        }
    }

    public void dismiss() {
        if (notices.attempt(() -> moderation.dismiss(new ConveningId(dismissing.conveningId()), dismissing.id(), dismissing.version(), reason, null))) {
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

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
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

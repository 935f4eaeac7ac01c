package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.SessionCard;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.AnswerGiven;
import org.fireside.qanda.Farewell;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.QuestionCard;
import org.fireside.qanda.QuestionMove;
import org.fireside.registration.Registrations;

/** The form for what a move needs to be said: the gist of an answer, a reason, another wording, a speaker, another question. */
@Named
@ViewScoped
public class SayingBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;

    @Inject
    private ConsoleBacking console;
    @Inject
    private MovesBacking moves;
    @Inject
    private Moderation moderation;
    @Inject
    private Registrations registrations;
    @Inject
    private Notices notices;

    private final Voices voices = new Voices();
    private final TypedQuestions typed = new TypedQuestions();
    private QuestionCard question;
    private QuestionMove move;
    private String gist;
    private String speaker;
    private AttributionRule answerRule;
    private String reason;
    private Farewell farewell;
    private String text;
    private Long addressee;
    private String into;

    /** Opens the form for a move. */
    public void begin() {
        Pressed pressed = Pressed.now();
        move = pressed.choice(QuestionMove.class);
        question = moderation.get(console.id(), pressed.question());
        gist = null;
        speaker = null;
        answerRule = null;
        reason = null;
        farewell = null;
        text = question.text();
        addressee = question.addresseeId();
        into = null;
        if (!question.may(move)) {
            leave();
            moves.refresh();
            notices.refuse(Refused.because("question.move.illegal"));
        }
    }

    /** Guests by what is typed, with their offices. */
    public List<String> suggest(String name) {
        return voices.suggest(registrations.search(console.id(), name, SUGGESTIONS));
    }

    /** Questions by what is typed. */
    public List<String> suggestQuestion(String words) {
        return typed.suggest(moderation.typed(console.id(), console.getSession(), words, SUGGESTIONS + 1).stream().filter(each -> each.id() != question.id()).toList());
    }

    /** Makes the move. Where somebody else was first, the form stays, beside how the question stands now. */
    public void save() {
        long id = question.id();
        if (notices.attempt(() -> moves.made(move, id, made(id, question.version())), this::lookAgain)) {
            leave();
        }
        moves.refresh();
    }

    private int made(long id, int version) {
        return switch (move) {
            case ANSWER -> moderation.answer(console.id(), id, version, given());
            case ANSWER_LATER -> moderation.answerLater(console.id(), id, version, given());
            case DISMISS -> moderation.dismiss(console.id(), id, version, reason, farewell);
            case EDIT -> moderation.edit(console.id(), id, version, text);
            case ADDRESS -> moderation.address(console.id(), id, version, addressee);
            case MERGE -> moderation.merge(console.id(), id, version, typed.chosen(into));
            default -> throw Refused.because("question.move.illegal");
        };
    }

    private AnswerGiven given() {
        return new AnswerGiven(gist, voices.chosen(speaker), voices.words(speaker), answerRule);
    }

    private void lookAgain() {
        question = moderation.get(console.id(), question.id());
        if (question.may(move)) {
            notices.refuse(Refused.because("console.stale.form"));
        } else {
            leave();
            notices.refuse(Refused.because("console.stale"));
        }
    }

    public void leave() {
        question = null;
        move = null;
    }

    public List<SessionCard.Place> getSpeakers() {
        return console.getCard().onStage();
    }

    public Farewell[] getFarewells() {
        return Farewell.values();
    }

    public QuestionCard getQuestion() {
        return question;
    }

    public QuestionMove getMove() {
        return move;
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

    public Farewell getFarewell() {
        return farewell;
    }

    public void setFarewell(Farewell farewell) {
        this.farewell = farewell;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getAddressee() {
        return addressee;
    }

    public void setAddressee(Long addressee) {
        this.addressee = addressee;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}

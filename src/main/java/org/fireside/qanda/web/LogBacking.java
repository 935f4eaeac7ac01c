package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.LoggedQuestion;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.QuestionOrigin;
import org.fireside.registration.Registrations;

/** The form that logs questions from the floor, from cards and from staff, one after the other. */
@Named
@ViewScoped
public class LogBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;
    private static final List<QuestionOrigin> ORIGINS = List.of(QuestionOrigin.FLOOR, QuestionOrigin.CARD, QuestionOrigin.STAFF);

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
    private QuestionOrigin origin = QuestionOrigin.FLOOR;
    private String text;
    private String asker;
    private Long delegation;
    private String topics;
    private AttributionRule rule;

    /** Logs a question that was put, or, with false, one that waits. The form is empty again for the next. */
    public void log(boolean put) {
        boolean logged = notices.attempt(() -> moderation.log(console.id(), console.getSession(), new LoggedQuestion(origin, text,
                voices.chosen(asker), voices.words(asker), delegation, divided(topics), rule, put)));
        if (logged) {
            notices.done("question.logged");
            text = null;
            asker = null;
            delegation = null;
            topics = null;
            rule = null;
        }
        moves.refresh();
    }

    private static List<String> divided(String typed) {
        return typed == null ? List.of() : Arrays.asList(typed.split("[;\\n]"));
    }

    /** Guests by what is typed, with their offices. */
    public List<String> suggest(String typed) {
        return voices.suggest(registrations.search(console.id(), typed, SUGGESTIONS));
    }

    public List<QuestionOrigin> getOrigins() {
        return ORIGINS;
    }

    public QuestionOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(QuestionOrigin origin) {
        this.origin = origin;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAsker() {
        return asker;
    }

    public void setAsker(String asker) {
        this.asker = asker;
    }

    public Long getDelegation() {
        return delegation;
    }

    public void setDelegation(Long delegation) {
        this.delegation = delegation;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public AttributionRule getRule() {
        return rule;
    }

    public void setRule(AttributionRule rule) {
        this.rule = rule;
    }
}

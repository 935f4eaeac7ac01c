package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.SessionCard;
import org.fireside.convening.SessionFormat;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.LoggedQuestion;
import org.fireside.qanda.QuestionOrigin;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.QuestionCard;
import org.fireside.qanda.QuestionFilter;
import org.fireside.qanda.QuestionMove;
import org.fireside.qanda.QuestionState;
import org.fireside.registration.Registrations;

/** The console of a session: what is asked, what waits, and the form that logs a question from the floor. */
@Named
@ViewScoped
public class ConsoleBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;
    private static final Set<QuestionState> WAITING = EnumSet.of(QuestionState.SUBMITTED, QuestionState.APPROVED, QuestionState.QUEUED);

    @Inject
    private Moderation moderation;
    @Inject
    private Agenda agenda;
    @Inject
    private Registrations registrations;
    @Inject
    private Delegations delegations;
    @Inject
    private Notices notices;

    private long convening;
    private Long session;
    private SessionCard card;
    private List<SessionCard> sessions;
    private List<DelegationCard> parties;
    private DatabasePages<QuestionCard> asked;
    private DatabasePages<QuestionCard> waiting;
    private DatabasePages<QuestionCard> answered;
    private DatabasePages<QuestionCard> dismissed;
    private String text;
    private String asker;
    private final Voices voices = new Voices();
    private Long delegation;
    private String topics;
    private AttributionRule rule;

    public void load() {
        sessions = agenda.sessions(id());
        if (session == null) {
            session = sessions.stream().filter(each -> each.format() == SessionFormat.AUDIENCE_QA).findFirst()
                    .or(() -> sessions.stream().findFirst()).map(SessionCard::id).orElse(null);
        }
        if (session != null) {
            card = agenda.session(id(), session);
            parties = delegations.all(id());
            asked = new DatabasePages<>(request -> moderation.page(id(), session, QuestionFilter.in(EnumSet.of(QuestionState.ASKED)), request));
            waiting = list(WAITING);
            answered = list(EnumSet.of(QuestionState.ANSWERED));
            dismissed = list(EnumSet.of(QuestionState.DISMISSED));
        }
    }

    private DatabasePages<QuestionCard> list(Set<QuestionState> states) {
        return new DatabasePages<>(request -> moderation.page(id(), session, QuestionFilter.in(states), request));
    }

    /** Logs a question that was put, or, with false, one that waits. The form is empty again for the next. */
    public void log(boolean put) {
        boolean logged = notices.attempt(() -> moderation.log(id(), session, new LoggedQuestion(QuestionOrigin.FLOOR, text,
                voices.chosen(asker), voices.words(asker), delegation, divided(topics), rule, put)));
        if (logged) {
            notices.done("question.logged");
            text = null;
            asker = null;
            delegation = null;
            topics = null;
            rule = null;
        }
    }

    private static List<String> divided(String typed) {
        return typed == null ? List.of() : Arrays.asList(typed.split("[;\\n]"));
    }

    /** Makes a move that needs nothing more to be said. */
    public void make(QuestionCard question, QuestionMove move) {
        if (notices.attempt(() -> moderation.make(id(), question.id(), question.version(), move))) {
            notices.done("question.done." + move);
        }
    }

    /** Guests by what is typed, with their offices. */
    public List<String> suggest(String typed) {
        return voices.suggest(registrations.search(id(), typed, SUGGESTIONS));
    }

    /** The moves of a question that are one press: the others need something said. */
    public List<QuestionMove> moves(QuestionCard question) {
        return question.moves().stream().filter(move -> move != QuestionMove.ANSWER && move != QuestionMove.DISMISS && move != QuestionMove.MERGE).toList();
    }

    /** The session's rule and the stricter ones. */
    public List<AttributionRule> getRules() {
        return Arrays.stream(AttributionRule.values()).filter(each -> !each.isLooserThan(card.attributionRule())).toList();
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

    public List<DelegationCard> getParties() {
        return parties;
    }

    public DatabasePages<QuestionCard> getAsked() {
        return asked;
    }

    public DatabasePages<QuestionCard> getWaiting() {
        return waiting;
    }

    public DatabasePages<QuestionCard> getAnswered() {
        return answered;
    }

    public DatabasePages<QuestionCard> getDismissed() {
        return dismissed;
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

package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.SessionCard;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.AnswerGiven;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.PublicOrder;
import org.fireside.qanda.QuestionCard;
import org.fireside.qanda.QuestionFilter;
import org.fireside.qanda.QuestionState;
import org.fireside.registration.Registrations;

/** After a session: the questions that were not reached, and the form that answers one in writing. */
@Named
@ViewScoped
public class AfterwardsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;
    private static final QuestionFilter NOT_REACHED = new QuestionFilter(QuestionState.WAITING, null, false, null, null, null, PublicOrder.VOTES);

    @Inject
    private Moderation moderation;
    @Inject
    private Agenda agenda;
    @Inject
    private Registrations registrations;
    @Inject
    private Notices notices;

    private long convening;
    private long session;
    private SessionCard card;
    private DatabasePages<QuestionCard> questions;
    private QuestionCard answering;
    private String gist;
    private String speaker;
    private final Map<Long, Draft> drafts = new HashMap<>();
    private final Voices voices = new Voices();

    /** What was typed and not kept yet. */
    private record Draft(String gist, String speaker) implements Serializable {
    }

    public void load() {
        card = agenda.session(id(), session);
        questions = new DatabasePages<>(request -> moderation.page(id(), session, NOT_REACHED, request));
    }

    /** Opens the form for a question; what was typed for another is there still when that is begun again. */
    public void begin(QuestionCard question) {
        leave();
        answering = question;
        Draft draft = drafts.getOrDefault(question.id(), new Draft(null, null));
        gist = draft.gist();
        speaker = draft.speaker();
    }

    /** Closes the form. */
    public void leave() {
        if (answering != null) {
            drafts.put(answering.id(), new Draft(gist, speaker));
            answering = null;
        }
    }

    /** Guests by what is typed, with their offices. */
    public List<String> suggest(String typed) {
        return voices.suggest(registrations.search(id(), typed, SUGGESTIONS));
    }

    public void save() {
        boolean reachable = answering.reachable();
        if (notices.attempt(() -> moderation.answerLater(id(), answering.id(), answering.version(),
                new AnswerGiven(gist, voices.chosen(speaker), voices.words(speaker), null)))) {
            notices.done(reachable ? "qanda.afterwards.sent" : "qanda.afterwards.kept");
            drafts.remove(answering.id());
            answering = null;
        }
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public SessionCard getCard() {
        return card;
    }

    public DatabasePages<QuestionCard> getQuestions() {
        return questions;
    }

    public QuestionCard getAnswering() {
        return answering;
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

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public long getSession() {
        return session;
    }

    public void setSession(long session) {
        this.session = session;
    }
}

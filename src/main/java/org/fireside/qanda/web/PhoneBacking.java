package org.fireside.qanda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fireside.platform.FormTokens;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.platform.web.AudienceForm;
import org.fireside.platform.web.AudiencePage;
import org.fireside.qanda.Admission;
import org.fireside.qanda.Asking;
import org.fireside.qanda.Ballots;
import org.fireside.qanda.FloorState;
import org.fireside.qanda.KnownAsker;
import org.fireside.qanda.Naming;
import org.fireside.qanda.OwnQuestion;
import org.fireside.qanda.Phone;
import org.fireside.qanda.PollAnswer;
import org.fireside.qanda.Polls;
import org.fireside.qanda.PublicFloor;
import org.fireside.qanda.PublicOrder;
import org.fireside.qanda.PublicPoll;
import org.fireside.qanda.PublicQuestion;
import org.fireside.qanda.SentQuestion;
import org.fireside.qanda.Voting;

/** A session's phone page, as it is before its script takes over, and what its forms do where there is none. */
@Named
@RequestScoped
public class PhoneBacking {

    @Inject
    private FloorSnapshots snapshots;
    @Inject
    private Asking asking;
    @Inject
    private Voting voting;
    @Inject
    private Polls polls;
    @Inject
    private Ballots ballots;
    @Inject
    private PhoneCookies cookies;
    @Inject
    private PhonePace pace;
    @Inject
    private FormTokens tokens;

    private Phone phone;
    private PublicFloor floor;
    private KnownAsker self;
    private String last;
    private PublicQuestion current;
    private Page<PublicQuestion> questions;
    private List<OwnQuestion> own = List.of();
    private Set<Long> votes = Set.of();
    private List<PublicPoll> on;
    private Map<Long, PollAnswer> answers = Map.of();
    private PublicOrder order = PublicOrder.VOTES;
    private AudienceForm form = AudienceForm.known();

    public void load() throws IOException {
        HttpServletRequest request = request();
        phone = (Phone) request.getAttribute(PhonePage.PHONE);
        order = "NEWEST".equals(request.getParameter("order")) ? PublicOrder.NEWEST : PublicOrder.VOTES;
        FloorSnapshots.Snapshot now = snapshots.of((String) request.getAttribute(AudiencePage.CODE), order).orElse(null);
        if (now == null) {
            external().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        floor = now.floor();
        if ("POST".equals(request.getMethod())) {
            form = AudienceForm.sent(external().getRequestParameterMap());
            if (took(request)) {
                snapshots.renew();
                external().redirect(getAddress() + "?done=" + form.value("do"));
                return;
            }
        }
        show(now, request);
    }

    private boolean took(HttpServletRequest request) {
        if (!tokens.belong(form.value("token"), phone.browser())) {
            form.refuse(null, Text.of("phone.token"));
            return false;
        }
        try {
            make(request, String.valueOf(form.value("do")));
        } catch (Refused e) {
            form.refuse(e);
        } catch (ConstraintViolationException e) {
            form.refuse(e);
        }
        return !form.isRefused();
    }

    private void make(HttpServletRequest request, String what) {
        switch (what) {
            case "ask" -> {
                pace.asks(request, phone);
                asking.ask(floor.code(), phone, new SentQuestion(form.value("text"), form.value("topic"), number("addressee"), naming(), form.value("sentAs")));
            }
            case "replyTo" -> asking.replyTo(floor.code(), phone, id("question"), form.value("address"));
            case "withdraw" -> asking.withdraw(floor.code(), phone, id("question"));
            case "vote", "takeBack" -> {
                pace.votes(request, phone);
                if (what.equals("vote")) {
                    voting.vote(floor.code(), phone, id("question"));
                } else {
                    voting.takeBack(floor.code(), phone, id("question"));
                }
            }
            case "answer" -> {
                pace.votes(request, phone);
                polls.answer(floor.code(), phone, id("poll"), sentAnswer());
            }
            default -> form.refuse(null, Text.of("phone.token"));
        }
    }

    private PollAnswer sentAnswer() {
        Long choice = number("choice");
        return new PollAnswer(choice == null ? null : choice.intValue(), form.value("words"));
    }

    /** An id of the form, or null where it is none. */
    private Long number(String name) {
        String value = form.value(name);
        return value == null || !value.matches("\\d{1,18}") ? null : Long.valueOf(value);
    }

    /** The id of the question that a form is about. @throws NotFound where it is none */
    private long id(String name) {
        Long id = number(name);
        if (id == null) {
            throw new NotFound(name, String.valueOf(form.value(name)));
        }
        return id;
    }

    private Naming naming() {
        for (Naming each : Naming.values()) {
            if (each.name().equals(form.value("naming"))) {
                return each;
            }
        }
        return null;
    }

    private void show(FloorSnapshots.Snapshot now, HttpServletRequest request) {
        last = now.last();
        current = now.asking();
        questions = now.questions();
        on = now.polls();
        if (phone.registrationId() != null) {
            showGuest(request);
        }
        if (request.getAttribute(PhonePage.NEW) == null) {
            own = asking.own(floor.code(), phone);
            votes = voting.votedFor(floor.code(), phone);
            answers = polls.answered(floor.code(), phone);
        }
    }

    private void showGuest(HttpServletRequest request) {
        self = asking.self(floor.code(), phone).orElse(null);
        ballots.give(floor.code(), phone).ifPresent(ballot -> phone = cookies.give(request, (HttpServletResponse) external().getResponse(), phone, floor.sessionId(), ballot));
    }

    /** Whether this phone may vote here. */
    public boolean isVoter() {
        return floor.admission() == Admission.ANYONE || phone.ballots().containsKey(floor.sessionId());
    }

    public boolean isOpen() {
        return floor.state() == FloorState.OPEN;
    }

    /** Whether there is a way in which this phone may ask. */
    public boolean isAsker() {
        return !getNamings().isEmpty();
    }

    /** In which ways this phone may ask, with how each is written. */
    public Map<String, String> getNamings() {
        var ways = new LinkedHashMap<String, String>();
        if (floor.namings().contains(Naming.BY_NAME) && self != null) {
            ways.put(Naming.BY_NAME.name(), Text.of("phone.naming.BY_NAME", self.name()));
        }
        if (floor.namings().contains(Naming.BY_DELEGATION) && self != null && self.delegation() != null) {
            ways.put(Naming.BY_DELEGATION.name(), Text.of("phone.naming.BY_DELEGATION", self.delegation()));
        }
        if (floor.namings().contains(Naming.ANONYMOUSLY)) {
            ways.put(Naming.ANONYMOUSLY.name(), Text.of("phone.naming.ANONYMOUSLY"));
        }
        return ways;
    }

    /** Whether this way is chosen: the one that was sent, or else the first. */
    public boolean isChosen(String way) {
        return way.equals(form.value("naming") == null ? getFirstNaming() : form.value("naming"));
    }

    /** The way that is chosen unless another is: the first. */
    public String getFirstNaming() {
        return getNamings().keySet().iterator().next();
    }

    /** Who asks, or null where that is not shown. */
    public String who(PublicQuestion question) {
        return FloorJson.who(question);
    }

    public String topic(PublicQuestion question) {
        return question.topics().isEmpty() ? null : String.join(", ", question.topics());
    }

    public String told(OwnQuestion question) {
        return FloorJson.told(question);
    }

    /** Whether to ask where the answer is to be sent: once the floor is closed, of what was not reached. */
    public boolean mayReplyTo(OwnQuestion question) {
        return floor.state() == FloorState.CLOSED && question.mayBeAnsweredLater() && question.replyTo() == null;
    }

    /** Where the answer goes, in words. */
    public String replyTo(OwnQuestion question) {
        return Text.of("phone.replyTo.kept", question.replyTo());
    }

    /** What is wrong with the address that was sent for this question, or null. */
    public String wrongAddress(OwnQuestion question) {
        return String.valueOf(question.id()).equals(form.value("question")) ? form.message("address") : null;
    }

    public boolean isVotedFor(long question) {
        return votes.contains(question);
    }

    /** What was just done, or null. */
    public String getDone() {
        String done = request().getParameter("done");
        return done != null && Set.of("ask", "vote", "takeBack", "withdraw", "replyTo", "answer").contains(done) ? Text.of("phone.done." + done) : null;
    }

    public String getAddress() {
        return external().getRequestContextPath() + "/q/" + floor.code();
    }

    public String getStream() {
        return external().getRequestContextPath() + "/live/floors/" + floor.code();
    }

    public String getResource() {
        return external().getRequestContextPath() + "/api/v1/floors/" + floor.code();
    }

    public String getToken() {
        return tokens.of(phone.browser());
    }

    /** A number for the question of the form, where no script makes one up. */
    public String getSentAs() {
        return form.value("sentAs") == null ? UUID.randomUUID().toString() : form.value("sentAs");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public PublicFloor getFloor() {
        return floor;
    }

    public KnownAsker getSelf() {
        return self;
    }

    public String getLast() {
        return last;
    }

    public PublicQuestion getCurrent() {
        return current;
    }

    public Page<PublicQuestion> getQuestions() {
        return questions;
    }

    /** The polls that can be answered or are shown. */
    public List<PublicPoll> getPolls() {
        return on;
    }

    /** What this phone answered to a poll, or null; what was refused stays as it was sent. */
    public PollAnswer answer(long poll) {
        return form.isRefused() && Long.valueOf(poll).equals(number("poll")) ? sentAnswer() : answers.get(poll);
    }

    public boolean isAnswered(long poll) {
        return answers.containsKey(poll);
    }

    public List<OwnQuestion> getOwn() {
        return own;
    }

    public PublicOrder getOrder() {
        return order;
    }

    public AudienceForm getForm() {
        return form;
    }

    /** Whether this phone came by a personal link that leads to nobody. */
    public boolean isLinkUnknown() {
        return self == null && "unknown".equals(request().getParameter("link"));
    }

    /** The code as it was typed, where there is no such floor. */
    public String getTypedCode() {
        return (String) request().getAttribute(AudiencePage.CODE);
    }

    /** What is told of a question that is too long. */
    public String getTooLong() {
        return Text.of("question.long", SentQuestion.LONGEST);
    }

    public int getLongest() {
        return SentQuestion.LONGEST;
    }
}

package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.SessionCard;
import org.fireside.convening.SessionFormat;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.platform.web.DatabasePages;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.PublicOrder;
import org.fireside.qanda.QuestionCard;
import org.fireside.qanda.QuestionCounts;
import org.fireside.qanda.QuestionFilter;
import org.fireside.qanda.QuestionMove;
import org.fireside.qanda.QuestionState;

/** The lists of a session's console, and what narrows them. */
@Named
@ViewScoped
public class ConsoleBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** The moves that have a button on the question itself, most wanted first; the others are in its menu. */
    private static final Map<QuestionState, List<QuestionMove>> AT_HAND = new EnumMap<>(Map.of(
            QuestionState.SUBMITTED, List.of(QuestionMove.UNARCHIVE, QuestionMove.RELEASE, QuestionMove.APPROVE, QuestionMove.QUEUE, QuestionMove.DISMISS),
            QuestionState.APPROVED, List.of(QuestionMove.UNARCHIVE, QuestionMove.RELEASE, QuestionMove.QUEUE, QuestionMove.ASK),
            QuestionState.QUEUED, List.of(QuestionMove.RELEASE, QuestionMove.ASK),
            QuestionState.ASKED, List.of(QuestionMove.ANSWER),
            QuestionState.ANSWERED, List.of(QuestionMove.UNARCHIVE, QuestionMove.ARCHIVE),
            QuestionState.DISMISSED, List.of(QuestionMove.UNARCHIVE, QuestionMove.RESTORE),
            QuestionState.MERGED, List.of(QuestionMove.UNMERGE)));

    @Inject
    private Moderation moderation;
    @Inject
    private Agenda agenda;
    @Inject
    private Delegations delegations;
    @Inject
    private Clock clock;

    private long convening;
    private Long session;
    private SessionCard card;
    private List<SessionCard> sessions;
    private List<DelegationCard> parties;
    private QuestionCounts counts;
    private ConsoleList list = ConsoleList.INCOMING;
    private PublicOrder order = PublicOrder.VOTES;
    private String topic;
    private Long delegation;
    private Long speaker;
    private DatabasePages<QuestionCard> asked;
    private DatabasePages<QuestionCard> queued;
    private DatabasePages<QuestionCard> submitted;
    private DatabasePages<QuestionCard> approved;
    private DatabasePages<QuestionCard> others;

    public void load() {
        sessions = agenda.sessions(id());
        if (session == null) {
            session = sessions.stream().filter(each -> each.format() == SessionFormat.AUDIENCE_QA).findFirst()
                    .or(() -> sessions.stream().findFirst()).map(SessionCard::id).orElse(null);
        }
        if (session != null) {
            parties = delegations.all(id());
            asked = list(QuestionState.ASKED, PublicOrder.NEWEST);
            queued = list(QuestionState.QUEUED, null);
            submitted = list(QuestionState.SUBMITTED, null);
            approved = new DatabasePages<>(request -> moderation.page(id(), session, filter(EnumSet.of(QuestionState.APPROVED), false, false, order), request));
            others = new DatabasePages<>(request -> moderation.page(id(), session, filter(list.states(), held(), list == ConsoleList.AWAY, PublicOrder.NEWEST), request));
            refresh();
        }
    }

    private DatabasePages<QuestionCard> list(QuestionState state, PublicOrder by) {
        return new DatabasePages<>(request -> moderation.page(id(), session, filter(EnumSet.of(state), false, false, by), request));
    }

    private QuestionFilter filter(Set<QuestionState> states, Boolean held, boolean archived, PublicOrder by) {
        return new QuestionFilter(states, held, archived, topic, delegation, speaker, by);
    }

    private Boolean held() {
        return list == ConsoleList.AWAY ? null : Boolean.valueOf(list == ConsoleList.KEPT);
    }

    /** Asks anew; the lists ask by themselves. */
    public void refresh() {
        card = agenda.session(id(), session);
        counts = moderation.counts(id(), session, filter(EnumSet.allOf(QuestionState.class), null, false, null));
    }

    /** Shows another list. */
    public void choose() {
        list = Pressed.now().choice(ConsoleList.class);
        refresh();
    }

    /** The most votes first, or the newest. */
    public void changeOrder() {
        order = order == PublicOrder.VOTES ? PublicOrder.NEWEST : PublicOrder.VOTES;
        refresh();
    }

    /** All questions again, whatever they are about. */
    public void widen() {
        topic = null;
        delegation = null;
        speaker = null;
        refresh();
    }

    public boolean isNarrowed() {
        return topic != null || delegation != null || speaker != null;
    }

    /** The moves of a question that have a button on it. */
    public List<QuestionMove> atHand(QuestionCard question) {
        return AT_HAND.get(question.state()).stream().filter(question::may).toList();
    }

    /** All that can be done with a question now, as the page's script reads it. */
    public String doable(QuestionCard question) {
        return String.join(" ", Arrays.stream(ConsoleKey.values()).filter(key -> switch (key) {
            case MERGE_ALIKE -> question.alike() != null && question.may(QuestionMove.MERGE);
            case BLOCK -> question.fromBrowser() && !question.blocked();
            case UNBLOCK -> question.blocked();
            default -> key.getMove() != null && question.may(key.getMove());
        }).map(ConsoleKey::name).toList());
    }

    public long count(ConsoleList of) {
        return of.count(counts);
    }

    public long countIn(QuestionState state) {
        return counts.in(state);
    }

    public List<ConsoleKey> getKeys() {
        return ConsoleKey.all();
    }

    public ConsoleList[] getLists() {
        return ConsoleList.values();
    }

    /** The session's rule and the stricter ones. */
    public List<AttributionRule> getRules() {
        return Arrays.stream(AttributionRule.values()).filter(each -> !each.isLooserThan(card.attributionRule())).toList();
    }

    /** The time at the server (milliseconds since 1970), for a page whose own clock goes wrong. */
    public long getNow() {
        return clock.instant().toEpochMilli();
    }

    ConveningId id() {
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

    public ConsoleList getList() {
        return list;
    }

    public PublicOrder getOrder() {
        return order;
    }

    public DatabasePages<QuestionCard> getAsked() {
        return asked;
    }

    public DatabasePages<QuestionCard> getQueued() {
        return queued;
    }

    public DatabasePages<QuestionCard> getSubmitted() {
        return submitted;
    }

    public DatabasePages<QuestionCard> getApproved() {
        return approved;
    }

    public DatabasePages<QuestionCard> getOthers() {
        return others;
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

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Long getDelegation() {
        return delegation;
    }

    public void setDelegation(Long delegation) {
        this.delegation = delegation;
    }

    public Long getSpeaker() {
        return speaker;
    }

    public void setSpeaker(Long speaker) {
        this.speaker = speaker;
    }
}

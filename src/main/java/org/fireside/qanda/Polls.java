package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fireside.account.AllowedTo;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningState;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.Poll;
import org.fireside.qanda.model.PollRepository;

/** Quick polls of a session: moderators begin, open, close and show them, and everybody in the room answers once. */
@Guarded
@ApplicationScoped
@Transactional
public class Polls {

    private static final String BECAUSE = "everybody in the room may answer, each once, as the database keeps it, and sees what is shown to all";

    @Inject
    private PollRepository polls;
    @Inject
    private FloorRepository floors;
    @Inject
    private Floors preparing;
    @Inject
    private Voters voters;
    @Inject
    private Tally tally;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<PollChanged> changed;
    @Inject
    private Event<FloorChanged> floorChanged;

    /** The polls of a session, newest first, with what was answered. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Page<PollCard> page(ConveningId convening, long session, PageRequest request) {
        Page<Poll> page = polls.page(convening, session, request);
        if (page.rows().isEmpty()) {
            return new Page<>(List.of(), page.total());
        }
        Map<Long, PollResults> results = tally.of(floors.get(convening, session), page.rows());
        return new Page<>(page.rows().stream().map(poll -> card(poll, results.get(poll.id()))).toList(), page.total());
    }

    private static PollCard card(Poll poll, PollResults results) {
        return new PollCard(poll.id(), poll.version(), poll.kind(), poll.prompt(), poll.state(), poll.isShown(), results, PollMove.from(poll.state(), poll.isShown()));
    }

    /**
     * Begins a poll, with a code to join with where the session has none yet.
     *
     * @param open whether it is opened at once
     * @return its id
     * @throws NotFound if there is no such session
     * @throws Refused if it cannot be answered like this, or is to be opened and the convening is not live
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public long begin(ConveningId convening, long session, @Valid PollFilled filled, boolean open) {
        convenings.get(convening).refuseIfOver();
        preparing.prepare(convening, session);
        var poll = new Poll(floors.lock(convening, session), filled, clock.instant());
        polls.add(poll);
        audit.record(subject(poll), "poll.begun", Map.of(), poll.facts());
        if (open) {
            make(convening, poll.id(), poll.version(), PollMove.OPEN);
        }
        return poll.id();
    }

    /**
     * Makes a move. Opening a poll closes and hides the one before; showing one hides the one before.
     *
     * @throws StaleEdit if somebody else moved it first
     * @throws Refused if the move is not legal now, or it is to be opened and the convening is not live
     */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void make(ConveningId convening, long id, int version, @NotNull PollMove move) {
        Poll poll = polls.get(convening, id);
        floors.lock(convening, poll.sessionId());
        StaleEdit.refuseIfStale(version, poll.version());
        if (move == PollMove.OPEN && convenings.get(convening).state() != ConveningState.LIVE) {
            throw Refused.because("poll.notLive");
        }
        if (move == PollMove.OPEN || move == PollMove.SHOW) {
            polls.on(poll.sessionId()).stream().filter(other -> other != poll).forEach(other -> makePlace(other, move));
        }
        change(poll, move);
    }

    private void makePlace(Poll other, PollMove by) {
        if (by == PollMove.OPEN && other.state() == PollState.OPEN) {
            change(other, PollMove.CLOSE);
        }
        if (other.isShown()) {
            change(other, PollMove.HIDE);
        }
    }

    private void change(Poll poll, PollMove move) {
        var before = poll.facts();
        switch (move) {
            case OPEN -> poll.open(clock.instant());
            case CLOSE -> poll.close(clock.instant());
            case SHOW -> poll.show(clock.instant());
            case HIDE -> poll.hide();
            case DISCARD -> {
                poll.refuseUnlessDiscarded();
                polls.remove(poll);
            }
        }
        polls.flush();
        audit.record(subject(poll), "poll." + move, before, move == PollMove.DISCARD ? Map.of() : poll.facts());
        changed.fire(new PollChanged(poll.sessionId(), poll.id()));
    }

    /** From now on these words of an answer are shown nowhere, and a question with them waits to be read. @throws Refused if the list is full */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void hold(ConveningId convening, long session, @NotBlank @Size(max = 60) String words) {
        Floor floor = floors.lock(convening, session);
        var before = floor.facts();
        floor.hold(words);
        floors.flush();
        audit.record(floor.subject(), "floor.rewritten", before, floor.facts());
        floorChanged.fire(new FloorChanged(session));
        polls.on(session).forEach(poll -> changed.fire(new PollChanged(session, poll.id())));
    }

    /** The polls of a floor that can be answered or are shown, at most two, the one that can be answered first. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public List<PublicPoll> on(String code) {
        return on(floors.typed(code));
    }

    /** As {@link #on(String)}: for those who tell all phones at once. */
    @AllowedToAnyone(because = BECAUSE)
    public List<PublicPoll> on(long session) {
        return on(floors.find(session).orElseThrow(() -> new NotFound("floor", session)));
    }

    private List<PublicPoll> on(Floor floor) {
        List<Poll> on = polls.on(floor.sessionId());
        Map<Long, PollResults> results = tally.of(floor, on.stream().filter(Poll::isShown).toList());
        return on.stream().map(poll -> new PublicPoll(poll.id(), poll.kind(), poll.prompt(), poll.state() == PollState.OPEN, poll.onSince(), poll.choices(),
                results.get(poll.id()))).toList();
    }

    /**
     * Keeps this phone's answer, in place of the one it gave before.
     *
     * @throws NotFound if there is no such floor or poll
     * @throws Refused if the poll takes no answers or not this one, or the browser may not answer
     */
    @AllowedToAnyone(because = BECAUSE)
    public void answer(String code, Phone phone, long id, @NotNull @Valid PollAnswer answer) {
        Floor floor = floors.typed(code);
        byte[] voter = voters.get(floor, phone);
        Poll poll = polls.of(floor.sessionId(), id);
        poll.refuseUnlessAnswered(answer);
        boolean inWords = poll.kind() == PollKind.WORDS;
        if (inWords) {
            TypedText.refuseUnlessText("answer", "poll.noText", answer.words());
        }
        var kept = inWords ? new PollAnswer(null, answer.words()) : new PollAnswer(answer.choice(), null);
        if (!polls.answer(id, voter, kept, inWords && floor.wantsReading(answer.words()))) {
            throw Refused.because("poll.notOpen");
        }
        changed.fire(new PollChanged(floor.sessionId(), id));
    }

    /** What this phone answered to the polls that are on, by poll. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public Map<Long, PollAnswer> answered(String code, Phone phone) {
        Floor floor = floors.typed(code);
        byte[] voter = voters.find(floor, phone);
        return voter == null ? Map.of() : polls.answers(polls.on(floor.sessionId()).stream().map(Poll::id).toList(), voter);
    }

    private static AuditSubject subject(Poll poll) {
        return new AuditSubject(poll.conveningId(), "poll", poll.id(), "#" + poll.id());
    }
}

package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Agenda;
import org.fireside.convening.ConveningState;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.Question;
import org.fireside.qanda.model.QuestionRepository;

/** Opens and closes the floor of a session, and says how its questions are taken and what the wall does. */
@Guarded
@ApplicationScoped
@Transactional
public class Floors {

    @Inject
    private FloorRepository floors;
    @Inject
    private QuestionRepository questions;
    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<FloorChanged> changed;
    @Inject
    private Event<ConsoleChanged> consoleChanged;

    /** A session's floor; empty while nobody prepared one. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Optional<FloorCard> find(ConveningId convening, long session) {
        return floors.find(convening, session).map(Floor::card);
    }

    /** The floors of a convening that take questions and votes now. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<OpenFloorCard> open(ConveningId convening) {
        return floors.open(convening).stream().map(floor -> new OpenFloorCard(floor.sessionId(), agenda.session(convening, floor.sessionId()).title(),
                floor.card().code())).toList();
    }

    /** Prepares a session's floor, so that there is a code to join with. Once more is no harm. @throws NotFound if there is no such session */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public FloorCard prepare(ConveningId convening, long session) {
        return floors.find(convening, session).orElseGet(() -> fresh(convening, session)).card();
    }

    private Floor fresh(ConveningId convening, long session) {
        agenda.session(convening, session);
        convenings.get(convening).refuseIfOver();
        var floor = new Floor(convening.value(), session);
        giveFreeCode(floor);
        floors.add(floor);
        audit.record(floor.subject(), "floor.prepared", Map.of(), floor.facts());
        return floor;
    }

    /** It is looked for before the floor has it: a query would find the floor itself. */
    private void giveFreeCode(Floor floor) {
        String code = JoinCode.generate();
        while (floors.isTaken(code)) {
            code = JoinCode.generate();
        }
        floor.changeCode(code);
    }

    /** Says how questions are taken. @throws StaleEdit if somebody else changed it first */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void rewrite(ConveningId convening, long session, int version, @Valid FloorFilled filled) {
        Floor floor = floors.get(convening, session);
        StaleEdit.refuseIfStale(version, floor.card().version());
        change(floor, "floor.rewritten", each -> each.rewrite(filled));
    }

    /** Takes questions and votes from now on. @throws Refused unless the convening is live */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void open(ConveningId convening, long session) {
        if (convenings.get(convening).state() != ConveningState.LIVE) {
            throw Refused.because("floor.notLive");
        }
        change(floors.get(convening, session), "floor.opened", floor -> floor.open(clock.instant()));
    }

    /** Takes nothing any more. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void close(ConveningId convening, long session) {
        change(floors.get(convening, session), "floor.closed", floor -> floor.close(clock.instant()));
    }

    /** Another code to join with; the old one leads nowhere from now on. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void changeCode(ConveningId convening, long session) {
        change(floors.get(convening, session), "floor.code", this::giveFreeCode);
    }

    /** Does something to the wall, or takes it back. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void make(ConveningId convening, long session, @NotNull WallMove move) {
        Floor floor = floors.get(convening, session);
        WallCard wall = floor.card().wall();
        switch (move) {
            case BLANK -> floor.blankWall(!wall.blank());
            case FREEZE -> floor.freezeWall(!wall.frozen());
            case DARKEN -> floor.darkenWall(!wall.dark());
        }
        changed.fire(new FloorChanged(session));
    }

    /** How many of the questions with the most votes the wall shows besides. @throws Refused unless there is place for so many */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void showOnWall(ConveningId convening, long session, int top) {
        floors.get(convening, session).showOnWall(top);
        changed.fire(new FloorChanged(session));
    }

    /** Takes nothing more from the browser that a question came from. @throws Refused if it came from none */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void block(ConveningId convening, long question) {
        Question from = fromBrowser(convening, question);
        floors.block(from.sessionId(), from.asker(), clock.instant(), caller.nameForTheRecord());
        audit.record(from.subject(), "floor.blocked");
        consoleChanged.fire(new ConsoleChanged(from.sessionId()));
    }

    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void unblock(ConveningId convening, long question) {
        Question from = fromBrowser(convening, question);
        floors.unblock(from.sessionId(), from.asker());
        audit.record(from.subject(), "floor.unblocked");
        consoleChanged.fire(new ConsoleChanged(from.sessionId()));
    }

    private Question fromBrowser(ConveningId convening, long id) {
        Question question = questions.get(convening, id);
        if (question.asker() == null) {
            throw Refused.because("floor.block.noBrowser");
        }
        return question;
    }

    private void change(Floor floor, String action, Consumer<Floor> change) {
        var before = floor.facts();
        change.accept(floor);
        floors.flush();
        audit.record(floor.subject(), action, before, floor.facts());
        changed.fire(new FloorChanged(floor.sessionId()));
    }
}

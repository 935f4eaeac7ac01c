package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.convening.Agenda;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.convening.SessionCard;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.Question;
import org.fireside.qanda.model.QuestionRepository;

/** What everybody sees who has the code of a floor: approved questions, and of who asked only what the asker and the attribution rule allow. */
@Guarded
@ApplicationScoped
@Transactional
public class Audience {

    private static final String BECAUSE = "it shows nothing but what is meant for everybody in the room";
    /** Under this name the trail would keep what is done; nothing is. */
    private static final String AUDIENCE = "audience";

    @Inject
    private FloorRepository floors;
    @Inject
    private QuestionRepository questions;
    @Inject
    private Askers askers;
    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;
    @Inject
    private CallerRoles roles;

    /** The floor of this code, however it is typed; empty where there is none. */
    @AllowedToAnyone(because = BECAUSE)
    public Optional<PublicFloor> floor(String code) {
        return floors.findTyped(code).map(this::floor);
    }

    private PublicFloor floor(Floor floor) {
        var convening = new ConveningId(floor.conveningId());
        return roles.asDesk(convening, AUDIENCE, () -> {
            ConveningCard of = convenings.get(convening);
            SessionCard session = agenda.session(convening, floor.sessionId());
            FloorCard card = floor.card();
            return new PublicFloor(session.id(), of.id(), card.code(), card.state(), of.host(), of.title(), of.zone(), session.title(), session.attributionRule(),
                    card.admission(), card.namings(), session.topics(), session.onStage().stream().map(place -> new PublicFloor.Speaker(place.id(), place.name())).toList(),
                    card.wall());
        });
    }

    /** One page of the questions that can be voted on. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public Page<PublicQuestion> questions(String code, @NotNull PublicOrder order, PageRequest request) {
        Floor floor = floors.typed(code);
        Page<Question> page = questions.voted(floor.sessionId(), order, request);
        return new Page<>(seen(floor, page.rows()), page.total());
    }

    /** The questions that the wall shows besides: as many as its moderators want, of those that were voted for or pinned. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public List<PublicQuestion> top(String code) {
        Floor floor = floors.typed(code);
        int most = floor.card().wall().top();
        List<Question> first = most == 0 ? List.of() : questions.seenFirst(floor.sessionId(), PublicOrder.VOTES, new PageRequest(0, most));
        return seen(floor, first.stream().filter(question -> question.marks().pinned() || question.votes() > 0).toList());
    }

    /** The question that is being asked, if one is. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public Optional<PublicQuestion> asking(String code) {
        return asking(floors.typed(code));
    }

    private Optional<PublicQuestion> asking(Floor floor) {
        return seen(floor, questions.asking(floor.sessionId()).stream().toList()).stream().findFirst();
    }

    /** Which of these questions of a floor everybody may still see. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public Set<Long> stillSeen(String code, Collection<Long> ids) {
        return questions.seen(floors.typed(code).sessionId(), ids).stream().map(Question::id).collect(Collectors.toSet());
    }

    /**
     * What became of some questions of a session: for those who tell all phones at once.
     *
     * @param ids of questions that changed; those of them that nobody may see are not among what is returned
     * @return empty where the session has no floor: then there are no phones to tell
     */
    @AllowedToAnyone(because = BECAUSE)
    public Optional<FloorNews> news(long session, Collection<Long> ids) {
        return floors.find(session).map(floor -> new FloorNews(floor.state(), floor.card().wall(), seen(floor, questions.seen(session, ids)), asking(floor).orElse(null)));
    }

    private List<PublicQuestion> seen(Floor floor, List<Question> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var convening = new ConveningId(floor.conveningId());
        return roles.asDesk(convening, AUDIENCE, () -> {
            Map<Long, String> speakers = speakers(convening, floor.sessionId(), found);
            return askers.shown(convening, found, (question, asker) -> new PublicQuestion(question.id(), question.text(), question.state(), question.marks().pinned(),
                    question.votes(), asker.name(), asker.office(), asker.delegation(), question.topics(), speakers.get(question.addresseeId()), question.approvedAt(), question.askedAt()));
        });
    }

    private Map<Long, String> speakers(ConveningId convening, long session, List<Question> found) {
        return found.stream().allMatch(question -> question.addresseeId() == null) ? new HashMap<>()
                : agenda.session(convening, session).namesOnStage();
    }
}

package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.Guarded;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.Question;
import org.fireside.qanda.model.QuestionRepository;
import org.fireside.qanda.model.VoteRepository;

/** Votes: whoever is a voter has one for each question, and nobody learns whose it is. */
@Guarded
@ApplicationScoped
@Transactional
public class Voting {

    private static final String BECAUSE = "everybody in the room may vote, each once a question, as the database keeps it";

    @Inject
    private FloorRepository floors;
    @Inject
    private QuestionRepository questions;
    @Inject
    private VoteRepository votes;
    @Inject
    private Voters voters;
    @Inject
    private Event<VoteChanged> changed;

    /**
     * Keeps a vote. Given again it is the same vote; for a question that was merged it counts for the one that stands for it.
     *
     * @throws NotFound if there is no such floor or question
     * @throws Refused if the floor takes none, the browser may not vote, or the question takes no votes
     */
    @AllowedToAnyone(because = BECAUSE)
    public void vote(String code, Phone phone, long question) {
        Floor floor = open(code);
        byte[] voter = voters.get(floor, phone);
        long kept = question;
        if (!votes.add(floor.sessionId(), kept, voter)) {
            kept = standingFor(floor, question);
            votes.add(floor.sessionId(), kept, voter);
        }
        changed.fire(new VoteChanged(floor.sessionId(), kept));
    }

    /**
     * Takes a vote back. Taken back again is no harm.
     *
     * @throws NotFound if there is no such floor or question
     * @throws Refused if the floor takes none, or the browser may not vote
     */
    @AllowedToAnyone(because = BECAUSE)
    public void takeBack(String code, Phone phone, long question) {
        Floor floor = open(code);
        byte[] voter = voters.get(floor, phone);
        long kept = standingFor(floor, question);
        votes.remove(kept, voter);
        changed.fire(new VoteChanged(floor.sessionId(), kept));
    }

    /** The questions that this phone voted for, each under the one that stands for it. @throws NotFound if there is no such floor */
    @AllowedToAnyone(because = BECAUSE)
    public Set<Long> votedFor(String code, Phone phone) {
        Floor floor = floors.typed(code);
        byte[] voter = voters.find(floor, phone);
        List<Long> given = voter == null ? List.of() : votes.of(floor.sessionId(), voter);
        return questions.leadsOf(given);
    }

    /** Counts the votes of these questions, each voter once a question, and keeps the counts with them. @return by question */
    @AllowedToAnyone(because = "it tells nothing but counts, which everybody sees, and changes none")
    public Map<Long, Integer> recount(Collection<Long> ids) {
        return votes.recount(ids);
    }

    /** The question that stands for this one, which takes votes. */
    private long standingFor(Floor floor, long id) {
        Question lead = questions.leadOf(id).orElseThrow(() -> new NotFound("question", id));
        if (lead.sessionId() != floor.sessionId()) {
            throw new NotFound("question", id);
        }
        if (!lead.takesVotes()) {
            throw Refused.because("question.votes.over");
        }
        return lead.id();
    }

    private Floor open(String code) {
        Floor floor = floors.typed(code);
        floor.refuseUnlessOpen();
        return floor;
    }
}

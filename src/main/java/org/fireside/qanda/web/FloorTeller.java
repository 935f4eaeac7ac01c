package org.fireside.qanda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.platform.web.LiveStreams;
import org.fireside.qanda.Audience;
import org.fireside.qanda.FloorNews;
import org.fireside.qanda.Polls;
import org.fireside.qanda.PublicPoll;
import org.fireside.qanda.PublicQuestion;
import org.fireside.qanda.Voting;

/** Asks the doors how a floor stands, and tells all who listen. */
@ApplicationScoped
public class FloorTeller {

    @Inject
    private Voting voting;
    @Inject
    private Audience audience;
    @Inject
    private Polls polls;
    @Inject
    private LiveStreams streams;

    @ActivateRequestContext
    void tell(long session, FloorPush.Changes changes) {
        tellConsoles(session);
        audience.news(session, changes.questions()).ifPresent(news -> tellPhones(session, news, changes));
        if (!changes.polls().isEmpty()) {
            streams.tell(consoleTopic(session), "message", "polls");
        }
    }

    private void tellPhones(long session, FloorNews news, FloorPush.Changes changes) {
        Map<Long, Integer> votes = voting.recount(changes.votes());
        Set<Long> gone = new HashSet<>(changes.questions());
        news.seen().stream().map(PublicQuestion::id).forEach(gone::remove);
        List<PublicPoll> on = changes.polls().isEmpty() ? null : polls.on(session);
        streams.tell(topic(session), "change", FloorJson.news(news, gone, votes, on));
    }

    void tellConsoles(long session) {
        streams.tell(consoleTopic(session));
    }

    /** Of phones and walls. */
    static String topic(long session) {
        return "floor/" + session;
    }

    /** Of consoles. */
    static String consoleTopic(long session) {
        return "console/" + session;
    }
}

package org.fireside.qanda;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.fireside.qanda.model.VoteRepository;

/** Votes are counted a little after they are given: what was given when the server ended unawares is counted when it begins, before anybody asks. */
@Startup
@Singleton
@DependsOn("Migrations")
public class VoteRecount {

    /** A floor that has been closed for longer was counted by then. */
    private static final Duration LATELY = Duration.ofDays(1);

    @Inject
    private VoteRepository votes;
    @Inject
    private Clock clock;

    @PostConstruct
    void count() {
        votes.recount(votes.voted(clock.instant().minus(LATELY)));
    }
}

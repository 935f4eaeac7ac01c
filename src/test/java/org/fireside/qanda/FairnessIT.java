package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.fireside.convening.AttributionRule;
import org.fireside.delegation.Delegations;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A moderator sees who was heard, for how long, and who waits. */
@ExtendWith(ArquillianExtension.class)
class FairnessIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(FairnessIT.class, OpenFloor.class);
    }

    @Inject
    OpenFloor openFloor;
    @Inject
    Moderation moderation;
    @Inject
    Fairness fairness;
    @Inject
    Delegations delegations;
    @Inject
    Caller caller;
    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    DataSource database;

    private OpenFloor.Place place;

    @BeforeEach
    void aFloor() {
        place = openFloor.prepare(AttributionRule.ON_THE_RECORD, Reading.AFTER, Admission.ANYONE);
    }

    @Test
    void questionsAndMinutesAreAddedUpByDelegationAndByTopic() throws SQLException {
        answered(logged("Who pays?", place.minister(), null, List.of("money", "tides"), true), 130, 40);
        answered(logged("Who dredges?", place.minister(), null, List.of("tides"), true), 40, 0);
        logged("What next?", null, "A student at the back", List.of("money"), true);
        logged("And later?", null, "A student at the back", List.of("money"), false);

        Glance glance = glance();
        String delegation = delegations.get(place.convening(), place.delegation()).name();
        assertThat(glance.delegations()).extracting(Glance.Share::name, Glance.Share::asked, Glance.Share::waiting, Glance.Share::seconds, Glance.Share::minutes)
                .containsExactly(tuple(delegation, 2L, 0L, 130L, 3L), tuple(null, 1L, 1L, 0L, 0L));
        assertThat(glance.topics()).extracting(Glance.Share::name, Glance.Share::asked, Glance.Share::waiting, Glance.Share::seconds)
                .containsExactly(tuple("money", 2L, 1L, 90L), tuple("tides", 2L, 0L, 130L));
    }

    @Test
    void aQuestionsTimeEndsWhenTheNextOneIsPutHoweverLateItsAnswerIsLogged() throws SQLException {
        answered(logged("Who pays?", place.minister(), null, List.of("money"), true), 100, 0);
        answered(logged("Who dredges?", null, "A student at the back", List.of("tides"), true), 60, 0);
        assertThat(glance().topics()).extracting(Glance.Share::name, Glance.Share::seconds).containsExactlyInAnyOrder(tuple("money", 40L), tuple("tides", 60L));
    }

    @Test
    void askersCountOnceAndWhoWasHeardIsNotAmongTheUnheard() {
        logged("Who pays?", place.minister(), null, List.of(), true);
        logged("Who dredges?", place.minister(), null, List.of(), true);
        logged("Once more?", place.minister(), null, List.of(), false);
        openFloor.seen(place, "From a phone?");
        openFloor.seen(place, "From another phone?");

        Glance glance = glance();
        assertThat(glance.heard()).isEqualTo(1);
        assertThat(glance.first()).isEqualTo(1);
        assertThat(glance.unheard()).isEqualTo(2);
        assertThat(glance.longest()).extracting(Glance.Waiting::text).containsExactly("Once more?", "From a phone?", "From another phone?");
        assertThat(glance.longest().get(0).asker()).contains("Harbour");
    }

    @Test
    void whatIsKeptForLaterOrPutAwayDoesNotWait() {
        long held = openFloor.seen(place, "Later?");
        moderation.make(place.convening(), held, version(held), QuestionMove.HOLD);
        long away = openFloor.seen(place, "Never?");
        moderation.make(place.convening(), away, version(away), QuestionMove.ARCHIVE);
        assertThat(glance().longest()).isEmpty();
        assertThat(glance().unheard()).isZero();
        QuestionCounts counts = moderation.counts(place.convening(), place.session(), QuestionFilter.putAway());
        assertThat(counts.kept()).isEqualTo(1);
        assertThat(counts.away()).isEqualTo(1);
        assertThat(counts.in(QuestionState.APPROVED)).isZero();
    }

    @Test
    void nobodyOutsideTheTeamSeesIt() {
        caller.actAs("registrar");
        assertThatThrownBy(() -> fairness.glance(place.convening(), place.session())).isInstanceOf(NotAllowed.class);
    }

    private Glance glance() {
        caller.actAs("organizer");
        return fairness.glance(place.convening(), place.session());
    }

    private long logged(String text, Long asker, String inWords, List<String> topics, boolean asked) {
        caller.actAs("organizer");
        return moderation.log(place.convening(), place.session(), new LoggedQuestion(QuestionOrigin.FLOOR, text, asker, inWords, null, topics, null, asked));
    }

    /** It was put, and its answer logged, so many seconds ago. */
    private void answered(long question, int put, int logged) throws SQLException {
        moderation.answer(place.convening(), question, version(question), new AnswerGiven("Yes.", null, "The minister", null));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate("update question set asked_at = timestamp(current_date) - interval " + put + " second, answered_at = timestamp(current_date) - interval "
                    + logged + " second where id = " + question);
        }
    }

    private int version(long question) {
        caller.actAs("organizer");
        return moderation.get(place.convening(), question).version();
    }
}

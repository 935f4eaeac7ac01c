package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fireside.qanda.OpenFloor.phone;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fireside.convening.AttributionRule;
import org.fireside.desk.CheckInDesk;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotFound;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Votes are counted once a voter and a question, whatever happens to the questions and however many vote at once. */
@ExtendWith(ArquillianExtension.class)
class VotingIT {

    private static final long SEED = 20310506;

    @Deployment
    static WebArchive application() {
        return InServer.with(VotingIT.class, OpenFloor.class);
    }

    @Inject
    OpenFloor openFloor;
    @Inject
    Voting voting;
    @Inject
    Ballots ballots;
    @Inject
    Audience audience;
    @Inject
    Moderation moderation;
    @Inject
    Floors floors;
    @Inject
    CheckInDesk desk;
    @Inject
    Caller caller;
    @Resource
    ManagedExecutorService executor;
    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    DataSource database;

    private OpenFloor.Place place;

    @Test
    void aVoteCountsOnceHoweverOftenItIsGivenAndIsTakenBack() {
        open(Admission.ANYONE);
        long question = openFloor.seen(place, "Who dredges?");
        Phone phone = phone();
        voting.vote(place.code(), phone, question);
        voting.vote(place.code(), phone, question);
        voting.vote(place.code(), phone(), question);
        assertThat(voting.recount(Set.of(question))).containsEntry(question, 2);
        assertThat(audience.questions(place.code(), PublicOrder.VOTES, new PageRequest(0, 10)).rows().get(0).votes()).isEqualTo(2);
        assertThat(voting.votedFor(place.code(), phone)).containsExactly(question);

        voting.takeBack(place.code(), phone, question);
        voting.takeBack(place.code(), phone, question);
        assertThat(voting.recount(Set.of(question))).containsEntry(question, 1);
        assertThat(voting.votedFor(place.code(), phone)).isEmpty();
    }

    @Test
    void whatNobodySeesTakesNoVotesNorDoesAClosedFloor() {
        open(Admission.ANYONE);
        long question = openFloor.seen(place, "Who dredges?");
        caller.actAs("organizer");
        moderation.make(place.convening(), question, version(question), QuestionMove.HOLD);
        assertThatThrownBy(() -> voting.vote(place.code(), phone(), question)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> voting.vote(place.code(), phone(), Long.MAX_VALUE)).isInstanceOf(NotFound.class);
        var other = place;
        open(Admission.ANYONE);
        long elsewhere = openFloor.seen(place, "Elsewhere?");
        assertThatThrownBy(() -> voting.vote(other.code(), phone(), elsewhere)).as("of another floor").isInstanceOf(NotFound.class);
        floors.close(place.convening(), place.session());
        assertThatThrownBy(() -> voting.vote(place.code(), phone(), elsewhere)).isInstanceOf(Refused.class);
        assertThat(voting.recount(Set.of(question, elsewhere)).values()).containsOnly(0);
    }

    @Test
    void manyAtOnceAreCountedExactly() throws Exception {
        open(Admission.ANYONE);
        long question = openFloor.seen(place, "Who dredges?");
        List<Phone> phones = IntStream.range(0, 50).mapToObj(any -> phone()).toList();
        List<Callable<Object>> work = Stream.concat(phones.stream(), phones.stream()).<Callable<Object>>map(phone -> () -> {
            voting.vote(place.code(), phone, question);
            return null;
        }).toList();
        for (Future<Object> done : executor.invokeAll(work)) {
            done.get();
        }
        assertThat(voting.recount(Set.of(question))).containsEntry(question, 50);
    }

    /** Votes, merges, separations and undoing in any order: a question counts exactly the distinct voters of all that it stands for. */
    @Test
    void mergingNeverChangesTheNumberOfDistinctVoters() {
        open(Admission.ANYONE);
        var random = new Random(SEED);
        List<Long> questions = IntStream.range(0, 6).mapToObj(i -> openFloor.seen(place, "Question number " + i + "?")).toList();
        List<Phone> phones = IntStream.range(0, 8).mapToObj(any -> phone()).toList();
        Map<Long, Set<Phone>> given = new HashMap<>();
        Map<Long, Long> into = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            long question = questions.get(random.nextInt(questions.size()));
            Phone phone = phones.get(random.nextInt(phones.size()));
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    given.computeIfAbsent(lead(question, into), any -> new HashSet<>()).add(phone);
                    voting.vote(place.code(), phone, question);
                }
                case 2 -> merge(question, questions.get(random.nextInt(questions.size())), into);
                default -> separate(question, into, random.nextBoolean());
            }
            Map<Long, Set<Phone>> expected = new HashMap<>();
            given.forEach((on, voters) -> expected.computeIfAbsent(lead(on, into), any -> new HashSet<>()).addAll(voters));
            Set<Long> leads = questions.stream().filter(each -> !into.containsKey(each)).collect(Collectors.toSet());
            Map<Long, Integer> counted = voting.recount(leads);
            int step = i;
            leads.forEach(lead -> assertThat(counted.get(lead)).as("question %d after step %d of seed %d", lead, step, SEED)
                    .isEqualTo(expected.getOrDefault(lead, Set.of()).size()));
        }
        assertThat(into).as("some are merged in the end").isNotEmpty();
    }

    private void merge(long question, long other, Map<Long, Long> into) {
        if (question != other && !into.containsKey(question) && !into.containsKey(other)) {
            caller.actAs("organizer");
            moderation.merge(place.convening(), question, version(question), other);
            into.put(question, other);
        }
    }

    private void separate(long question, Map<Long, Long> into, boolean byUndo) {
        if (into.remove(question) != null) {
            caller.actAs("organizer");
            if (byUndo) {
                moderation.undo(place.convening(), question, version(question));
            } else {
                moderation.make(place.convening(), question, version(question), QuestionMove.UNMERGE);
                moderation.make(place.convening(), question, version(question), QuestionMove.APPROVE);
            }
        }
    }

    private static long lead(long question, Map<Long, Long> into) {
        return into.containsKey(question) ? lead(into.get(question), into) : question;
    }

    @Test
    void aBallotIsGivenToEachConfirmedGuestOnceAndTellsNobodyWhose() throws Exception {
        open(Admission.CONFIRMED);
        long question = openFloor.seen(place, "Who dredges?");
        assertThatThrownBy(() -> voting.vote(place.code(), phone(), question)).as("without a ballot").isInstanceOf(Refused.class);
        assertThat(ballots.give(place.code(), phone())).as("nobody's phone").isEmpty();
        Phone minister = new Phone(UUID.randomUUID().toString(), Map.of(), place.minister());
        String ballot = ballots.give(place.code(), minister).orElseThrow();
        assertThat(ballots.give(place.code(), new Phone("another phone", Map.of(), place.minister()))).as("a second one").isEmpty();
        voting.vote(place.code(), new Phone(minister.browser(), Map.of(place.session(), ballot), place.minister()), question);
        voting.vote(place.code(), new Phone("another browser", Map.of(place.session(), ballot), null), question);
        assertThat(voting.recount(Set.of(question))).as("one guest, whatever number of browsers").containsEntry(question, 1);

        try (var connection = database.getConnection(); var columns = connection.prepareStatement("""
                select lower(column_name) from information_schema.columns where table_schema = database() and table_name in ('vote', 'ballot_given')""").executeQuery()) {
            var names = new ArrayList<String>();
            while (columns.next()) {
                names.add(columns.getString(1));
            }
            assertThat(names).as("nothing from which to tell who voted").containsExactlyInAnyOrder("question_id", "voter", "session_id", "registration_id");
        }
    }

    @Test
    void whereOnlyThoseInTheRoomVoteTheBallotIsGivenAfterCheckIn() {
        open(Admission.PRESENT);
        Phone minister = new Phone(UUID.randomUUID().toString(), Map.of(), place.minister());
        assertThat(ballots.give(place.code(), minister)).isEmpty();
        caller.actAs("organizer");
        desk.checkIn(place.convening(), place.minister());
        assertThat(ballots.give(place.code(), minister)).isPresent();
    }

    private void open(Admission admission) {
        place = openFloor.prepare(AttributionRule.ON_THE_RECORD, Reading.AFTER, admission);
    }

    private int version(long question) {
        caller.actAs("organizer");
        return moderation.get(place.convening(), question).version();
    }
}

package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fireside.qanda.OpenFloor.phone;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.NotFound;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Polls count one answer a voter, whatever happens at once, and show what may be seen. */
@ExtendWith(ArquillianExtension.class)
class PollIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(PollIT.class, OpenFloor.class);
    }

    @Inject
    OpenFloor openFloor;
    @Inject
    Polls polls;
    @Inject
    Floors floors;
    @Inject
    Asking asking;
    @Inject
    Ballots ballots;
    @Inject
    Convenings convenings;
    @Inject
    Caller caller;
    @Resource
    ManagedExecutorService executor;
    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    DataSource database;

    private OpenFloor.Place place;

    @Test
    void anAnswerIsOneAVoterAndTheLastOneCounts() {
        open(Admission.ANYONE);
        long poll = begin(PollKind.CHOICE, true);
        Phone phone = phone();
        polls.answer(place.code(), phone, poll, choice(1));
        polls.answer(place.code(), phone, poll, choice(1));
        polls.answer(place.code(), phone, poll, choice(3));
        polls.answer(place.code(), phone(), poll, choice(3));
        assertThat(counts()).containsExactly(0, 0, 2);
        assertThat(on().results().answers()).isEqualTo(2);
        assertThat(polls.answered(place.code(), phone)).isEqualTo(Map.of(poll, choice(3)));
        assertThat(polls.answered(place.code(), phone())).isEmpty();
        assertThatThrownBy(() -> polls.answer(place.code(), phone, poll, choice(4))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> polls.answer(place.code(), phone, Long.MAX_VALUE, choice(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void manyAtOnceAreCountedExactlyAlsoThoseWhoChangeTheirMind() throws Exception {
        open(Admission.ANYONE);
        long poll = begin(PollKind.CHOICE, true);
        List<Phone> phones = IntStream.range(0, 60).mapToObj(any -> phone()).toList();
        var work = new ArrayList<Callable<Object>>();
        phones.forEach(phone -> IntStream.rangeClosed(1, 3).forEach(choice -> work.add(() -> {
            polls.answer(place.code(), phone, poll, choice(choice));
            return null;
        })));
        for (Future<Object> done : executor.invokeAll(work)) {
            done.get();
        }
        assertThat(counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(on().results().answers()).isEqualTo(60);
        for (Phone phone : phones) {
            polls.answer(place.code(), phone, poll, choice(2));
        }
        assertThat(counts()).containsExactly(0, 60, 0);
    }

    @Test
    void aClosedPollTakesNothingAlsoWhileManyAnswer() throws Exception {
        open(Admission.ANYONE);
        long poll = begin(PollKind.SCALE, true);
        polls.answer(place.code(), phone(), poll, choice(5));
        List<Callable<Boolean>> work = IntStream.range(0, 80).<Callable<Boolean>>mapToObj(any -> () -> {
            try {
                polls.answer(place.code(), phone(), poll, choice(1));
                return true;
            } catch (Refused e) {
                return false;
            }
        }).toList();
        List<Future<Boolean>> answering = work.stream().map(executor::submit).toList();
        make(poll, PollMove.CLOSE);
        int afterClosing = on().results().answers();
        int kept = 1;
        for (Future<Boolean> done : answering) {
            kept += done.get() ? 1 : 0;
        }
        assertThat(on().results().answers()).as("who was told that it counts is counted, and nobody after it was closed").isEqualTo(kept).isEqualTo(afterClosing);
        assertThatThrownBy(() -> polls.answer(place.code(), phone(), poll, choice(1))).isInstanceOf(Refused.class);
        assertThat(on().open()).isFalse();
        make(poll, PollMove.OPEN);
        polls.answer(place.code(), phone(), poll, choice(1));
        assertThat(on().results().answers()).isEqualTo(kept + 1);
    }

    @Test
    void wordsAreCountedFoldedAndHeldOnesAreShownNowhere() {
        open(Admission.ANYONE);
        long poll = begin(PollKind.WORDS, true);
        for (String words : List.of("Trust", "trust", "TRÜST", "اعتماد", "climate justice", "Climate  Justice!", "a scam", "scam")) {
            polls.answer(place.code(), phone(), poll, new PollAnswer(null, words));
        }
        assertThat(on().results().answers()).isEqualTo(8);
        assertThat(on().results().counted()).extracting(PollResults.Counted::count).containsExactly(3, 2, 1);
        assertThat(labels()).contains("Climate  Justice!", "اعتماد").noneMatch(label -> label.contains("scam"));
        caller.actAs("organizer");
        polls.hold(place.convening(), place.session(), "اعتماد");
        assertThat(labels()).doesNotContain("اعتماد").hasSize(2);
        polls.hold(place.convening(), place.session(), "trust");
        assertThat(labels()).containsExactly("Climate  Justice!");
        assertThatThrownBy(() -> polls.answer(place.code(), phone(), poll, new PollAnswer(null, "be\u0000ll"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> polls.answer(place.code(), phone(), poll, choice(1))).isInstanceOf(Refused.class);
    }

    @Test
    void oneIsOpenAndOneIsShownAtATimeAndWhatIsHiddenTellsNothing() {
        open(Admission.ANYONE);
        long first = begin(PollKind.CHOICE, true);
        long draft = begin(PollKind.SCALE, false);
        assertThat(polls.on(place.code())).extracting(PublicPoll::id).as("a draft is nobody's business").containsExactly(first);
        make(draft, PollMove.OPEN);
        assertThat(polls.on(place.code())).extracting(PublicPoll::id).containsExactly(draft);
        assertThat(card(first).state()).isEqualTo(PollState.CLOSED);
        make(first, PollMove.SHOW);
        assertThat(polls.on(place.code())).extracting(PublicPoll::id, PublicPoll::open, poll -> poll.results() != null)
                .containsExactly(tuple(draft, true, false), tuple(first, false, true));
        make(first, PollMove.HIDE);
        make(draft, PollMove.CLOSE);
        assertThat(polls.on(place.code())).isEmpty();
    }

    @Test
    void twoModeratorsWhoOpenTwoPollsAtOnceLeaveOneOpen() throws Exception {
        open(Admission.ANYONE);
        List<Long> drafts = IntStream.range(0, 4).mapToObj(any -> begin(PollKind.SCALE, false)).toList();
        List<Future<Boolean>> opening = drafts.stream().map(draft -> executor.submit(() -> opens(draft))).toList();
        int opened = 0;
        for (Future<Boolean> done : opening) {
            opened += done.get() ? 1 : 0;
        }
        assertThat(opened).isPositive();
        assertThat(polls.on(place.code())).filteredOn(PublicPoll::open).hasSize(1);
    }

    private boolean opens(long draft) {
        var request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            caller.actAs("organizer");
            polls.make(place.convening(), draft, 1, PollMove.OPEN);
            return true;
        } catch (Refused e) {
            return false;
        } finally {
            request.deactivate();
        }
    }

    @Test
    void movesAreRefusedWhereSomebodyElseMovedFirstOrNobodyMayMove() {
        open(Admission.ANYONE);
        long poll = begin(PollKind.CHOICE, true);
        int version = card(poll).version();
        make(poll, PollMove.CLOSE);
        assertThatThrownBy(() -> polls.make(place.convening(), poll, version, PollMove.HIDE)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> make(poll, PollMove.CLOSE)).isInstanceOf(Refused.class);
        caller.actAs("registrar");
        assertThatThrownBy(() -> polls.page(place.convening(), place.session(), new PageRequest(0, 10))).isInstanceOf(NotAllowed.class);
        caller.actAs("organizer");
        long draft = begin(PollKind.WORDS, false);
        make(draft, PollMove.DISCARD);
        assertThat(polls.page(place.convening(), place.session(), new PageRequest(0, 10)).rows()).extracting(PollCard::id).containsExactly(poll);
    }

    @Test
    void whereBallotsAreNeededOnlyTheyAnswerAndOneBallotAnswersOnce() {
        open(Admission.CONFIRMED);
        long poll = begin(PollKind.CHOICE, true);
        assertThatThrownBy(() -> polls.answer(place.code(), phone(), poll, choice(1))).isInstanceOf(Refused.class);
        String ballot = ballots.give(place.code(), new Phone("the minister's", Map.of(), place.minister())).orElseThrow();
        polls.answer(place.code(), new Phone("a browser", Map.of(place.session(), ballot), null), poll, choice(1));
        polls.answer(place.code(), new Phone("another browser", Map.of(place.session(), ballot), null), poll, choice(2));
        assertThat(counts()).containsExactly(0, 1, 0);
    }

    @Test
    void whoIsBlockedAnswersNothing() {
        open(Admission.ANYONE);
        long poll = begin(PollKind.CHOICE, true);
        Phone phone = phone();
        long question = asking.ask(place.code(), phone, OpenFloor.question("Rude?"));
        caller.actAs("organizer");
        floors.block(place.convening(), question);
        assertThatThrownBy(() -> polls.answer(place.code(), phone, poll, choice(1))).isInstanceOf(Refused.class);
    }

    @Test
    void noPollIsOpenAtAConveningThatIsNotLive() {
        open(Admission.ANYONE);
        begin(PollKind.CHOICE, true);
        long draft = begin(PollKind.SCALE, false);
        caller.actAs("organizer");
        convenings.make(place.convening(), convenings.get(place.convening()).version(), ConveningMove.CLOSE);
        assertThat(polls.on(place.code())).noneMatch(PublicPoll::open);
        assertThatThrownBy(() -> make(draft, PollMove.OPEN)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingKeptOfAnAnswerTellsWhoGaveItOrWhen() throws Exception {
        try (var connection = database.getConnection(); var columns = connection.prepareStatement("""
                select lower(column_name) from information_schema.columns where table_schema = database() and table_name = 'poll_answer'""").executeQuery()) {
            var names = new ArrayList<String>();
            while (columns.next()) {
                names.add(columns.getString(1));
            }
            assertThat(names).containsExactlyInAnyOrder("poll_id", "voter", "choice", "words", "folded", "caught");
        }
    }

    private void open(Admission admission) {
        place = openFloor.prepare(AttributionRule.ON_THE_RECORD, Reading.AFTER, admission);
    }

    private long begin(PollKind kind, boolean open) {
        caller.actAs("organizer");
        return polls.begin(place.convening(), place.session(), new PollFilled(kind, "What now?", List.of("Yes", "No", "Later")), open);
    }

    private void make(long poll, PollMove move) {
        polls.make(place.convening(), poll, card(poll).version(), move);
    }

    private PollCard card(long poll) {
        caller.actAs("organizer");
        return polls.page(place.convening(), place.session(), new PageRequest(0, 10)).rows().stream().filter(each -> each.id() == poll).findFirst().orElseThrow();
    }

    private PublicPoll on() {
        return polls.on(place.code()).get(0);
    }

    private List<Integer> counts() {
        return on().results().counted().stream().map(PollResults.Counted::count).toList();
    }

    private List<String> labels() {
        return on().results().counted().stream().map(PollResults.Counted::label).toList();
    }

    private static PollAnswer choice(int number) {
        return new PollAnswer(number, null);
    }
}

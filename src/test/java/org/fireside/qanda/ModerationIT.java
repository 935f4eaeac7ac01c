package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moderators move questions, in order, each knowing what the other did, and take moves back. */
@ExtendWith(ArquillianExtension.class)
class ModerationIT {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    @Deployment
    static WebArchive application() {
        return InServer.with(ModerationIT.class, OpenFloor.class);
    }

    @Inject
    OpenFloor openFloor;
    @Inject
    Moderation moderation;
    @Inject
    Audience audience;
    @Inject
    Caller caller;

    private OpenFloor.Place place;

    @BeforeEach
    void aFloor() {
        place = openFloor.prepare(AttributionRule.ON_THE_RECORD, Reading.AFTER, Admission.ANYONE);
    }

    @Test
    void theQueueIsInTheOrderTheModeratorGivesIt() {
        List<Long> questions = List.of(queued("First?"), queued("Second?"), queued("Third?"));
        moderation.reorder(place.convening(), questions.get(2), version(questions.get(2)), questions.get(0), true);
        assertThat(texts(QuestionState.QUEUED)).containsExactly("Third?", "First?", "Second?");
        make(questions.get(0), QuestionMove.ASK);
        make(questions.get(0), QuestionMove.UNASK);
        assertThat(texts(QuestionState.QUEUED)).as("not asked yet: the next again").containsExactly("First?", "Third?", "Second?");
        moderation.undo(place.convening(), questions.get(2), version(questions.get(2)));
        assertThat(texts(QuestionState.QUEUED)).containsExactly("First?", "Second?", "Third?");
    }

    @Test
    void puttingAQuestionEndsTheOneBefore() {
        long first = queued("First?");
        long second = queued("Second?");
        make(first, QuestionMove.ASK);
        make(second, QuestionMove.ASK);
        assertThat(audience.asking(place.code()).orElseThrow().id()).isEqualTo(second);
        moderation.answer(place.convening(), second, version(second), new AnswerGiven("The port does.", null, "The minister", null));
        assertThat(audience.asking(place.code())).as("the first is not put once more").isEmpty();
        moderation.undo(place.convening(), second, version(second));
        make(second, QuestionMove.UNASK);
        assertThat(audience.asking(place.code()).orElseThrow().id()).as("the second was put by mistake").isEqualTo(first);
    }

    @Test
    void anAnswerTakenBackIsAskedAgainAndTheRecordForgetsIt() {
        long question = queued("Who dredges?");
        make(question, QuestionMove.ASK);
        moderation.answer(place.convening(), question, version(question), new AnswerGiven("The port does.", null, "The minister", null));
        assertThat(moderation.get(place.convening(), question).state()).isEqualTo(QuestionState.ANSWERED);
        moderation.undo(place.convening(), question, version(question));

        assertThat(moderation.get(place.convening(), question).state()).isEqualTo(QuestionState.ASKED);
        moderation.answer(place.convening(), question, version(question), new AnswerGiven("The city does.", null, "The mayor", null));
        assertThat(moderation.get(place.convening(), question).state()).isEqualTo(QuestionState.ANSWERED);
    }

    @Test
    void whoUndoesWhatSomebodyElseMovedOnIsTold() {
        long question = openFloor.seen(place, "Who dredges?");
        make(question, QuestionMove.PIN);
        int seen = version(question);
        make(question, QuestionMove.QUEUE);
        assertThatThrownBy(() -> moderation.undo(place.convening(), question, seen)).isInstanceOf(StaleEdit.class);
        assertThat(moderation.get(place.convening(), question).state()).isEqualTo(QuestionState.QUEUED);
    }

    @Test
    void undoingTwiceUndoesTheMoveBefore() {
        long question = openFloor.seen(place, "Who dredges?");
        make(question, QuestionMove.PIN);
        make(question, QuestionMove.QUEUE);
        assertThat(moderation.lastMoves(place.convening(), place.session(), 10)).extracting(MoveLine::move, MoveLine::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(QuestionMove.QUEUE, true), org.assertj.core.groups.Tuple.tuple(QuestionMove.PIN, false));
        moderation.undo(place.convening(), question, version(question));
        moderation.undo(place.convening(), question, version(question));
        QuestionCard card = moderation.get(place.convening(), question);
        assertThat(card.state()).isEqualTo(QuestionState.APPROVED);
        assertThat(card.marks().pinned()).isFalse();
        assertThat(moderation.lastMoves(place.convening(), place.session(), 10)).isEmpty();
        assertThatThrownBy(() -> moderation.undo(place.convening(), question, version(question))).isInstanceOf(Refused.class);
    }

    @Test
    void aSeparationIsNotTakenBackOnceTheOtherWasMergedIntoIt() {
        long question = openFloor.seen(place, "Who dredges the port?");
        long other = openFloor.seen(place, "Who dredges the harbour?");
        moderation.merge(place.convening(), question, version(question), other);
        make(question, QuestionMove.UNMERGE);
        moderation.merge(place.convening(), other, version(other), question);
        assertThatThrownBy(() -> moderation.undo(place.convening(), question, version(question))).as("each into the other").isInstanceOf(Refused.class);
    }

    @Test
    void anEditKeepsTheOriginalAndAllSeeTheNewWording() {
        long question = openFloor.seen(place, "who dredjes???");
        moderation.edit(place.convening(), question, version(question), "Who dredges?");
        QuestionCard card = moderation.get(place.convening(), question);
        assertThat(card.text()).isEqualTo("Who dredges?");
        assertThat(card.originalText()).isEqualTo("who dredjes???");
        moderation.undo(place.convening(), question, version(question));
        assertThat(moderation.get(place.convening(), question).text()).isEqualTo("who dredjes???");
    }

    @Test
    void listsAreNarrowedByTopicDelegationAndWhatIsHeldOrPutAway() {
        long money = moderation.log(place.convening(), place.session(),
                new LoggedQuestion(QuestionOrigin.CARD, "Who pays?", place.minister(), null, null, List.of("money"), null, false));
        long held = openFloor.seen(place, "Later?");
        make(held, QuestionMove.HOLD);
        long away = openFloor.seen(place, "Never?");
        make(away, QuestionMove.ARCHIVE);
        openFloor.seen(place, "Now?");

        Set<QuestionState> approved = Set.of(QuestionState.APPROVED);
        assertThat(ids(new QuestionFilter(approved, false, false, "money", null, null, PublicOrder.VOTES))).containsExactly(money);
        assertThat(ids(new QuestionFilter(approved, false, false, null, place.delegation(), null, PublicOrder.VOTES))).containsExactly(money);
        assertThat(ids(QuestionFilter.kept())).containsExactly(held);
        assertThat(ids(QuestionFilter.putAway())).containsExactly(away);
        assertThat(texts(QuestionState.APPROVED)).containsExactly("Who pays?", "Now?");
    }

    private List<Long> ids(QuestionFilter filter) {
        return moderation.page(place.convening(), place.session(), filter, PAGE).rows().stream().map(QuestionCard::id).toList();
    }

    private List<String> texts(QuestionState state) {
        caller.actAs("organizer");
        return moderation.page(place.convening(), place.session(), QuestionFilter.in(Set.of(state)), PAGE).rows().stream().map(QuestionCard::text).toList();
    }

    private long queued(String text) {
        long question = openFloor.seen(place, text);
        make(question, QuestionMove.QUEUE);
        return question;
    }

    private void make(long question, QuestionMove move) {
        moderation.make(place.convening(), question, version(question), move);
    }

    private int version(long question) {
        caller.actAs("organizer");
        return moderation.get(place.convening(), question).version();
    }
}

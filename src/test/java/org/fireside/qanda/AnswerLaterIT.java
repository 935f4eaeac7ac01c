package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fireside.qanda.OpenFloor.phone;
import static org.fireside.qanda.OpenFloor.question;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Correspondence;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.MailLine;
import org.fireside.platform.NotFound;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.record.QuestionLine;
import org.fireside.record.QuestionsAndAnswers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was not reached in a session is answered in writing afterwards. */
@ExtendWith(ArquillianExtension.class)
class AnswerLaterIT {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    @Deployment
    static WebArchive application() {
        return InServer.with(AnswerLaterIT.class, OpenFloor.class);
    }

    @Inject
    OpenFloor openFloor;
    @Inject
    Asking asking;
    @Inject
    Floors floors;
    @Inject
    Moderation moderation;
    @Inject
    Convenings convenings;
    @Inject
    Correspondence correspondence;
    @Inject
    QuestionsAndAnswers record;
    @Inject
    Caller caller;

    private OpenFloor.Place place;

    @Test
    void theAnswerGoesIntoTheRecordAndToWhoLeftAnAddress() {
        open(AttributionRule.ON_THE_RECORD);
        Phone phone = phone();
        long question = asking.ask(place.code(), phone, question("Who dredges <b>the port</b>?"));
        long nobody = asking.ask(place.code(), phone(), question("Who pays?"));
        close();
        asking.replyTo(place.code(), phone, question, "curious@example.org");
        caller.actAs("organizer");
        assertThat(record.notReached(place.convening(), place.session(), PAGE).rows()).extracting(QuestionLine::text, QuestionLine::reached)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Who dredges <b>the port</b>?", false), org.assertj.core.groups.Tuple.tuple("Who pays?", false));

        answer(question);
        answer(nobody);
        assertThat(record.all(place.convening(), place.session())).hasSize(2).allSatisfy(line -> assertThat(line.answers()).hasSize(1));
        assertThat(record.allNotReached(place.convening(), place.session())).isEmpty();
        assertThat(correspondence.page(place.convening(), null, PAGE).rows()).extracting(MailLine::to).containsExactly("curious@example.org");
        assertThat(asking.own(place.code(), phone).get(0).replyTo()).as("forgotten once it is sent").isNull();
    }

    @Test
    void onlyTheAskerSaysWhereToAndOnlyOfWhatWasNotReached() {
        open(AttributionRule.ON_THE_RECORD);
        Phone phone = phone();
        long question = asking.ask(place.code(), phone, question("Who dredges?"));
        assertThatThrownBy(() -> asking.replyTo(place.code(), phone(), question, "somebody@example.org")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asking.replyTo(place.code(), phone, question, "no address")).isInstanceOf(ConstraintViolationException.class);
        caller.actAs("organizer");
        moderation.make(place.convening(), question, moderation.get(place.convening(), question).version(), QuestionMove.ASK);
        assertThatThrownBy(() -> asking.replyTo(place.code(), phone, question, "somebody@example.org")).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsAnsweredAnewAfterAnAnswerWasTakenBackIsSentToo() {
        open(AttributionRule.ON_THE_RECORD);
        Phone phone = phone();
        long question = asking.ask(place.code(), phone, question("Who dredges?"));
        close();
        asking.replyTo(place.code(), phone, question, "first@example.org");
        answer(question);
        moderation.undo(place.convening(), question, moderation.get(place.convening(), question).version());
        asking.replyTo(place.code(), phone, question, "second@example.org");
        answer(question);
        assertThat(correspondence.page(place.convening(), null, PAGE).rows()).extracting(MailLine::to).contains("second@example.org");
    }

    @Test
    void anAddressIsForgottenWhenTheConveningIsArchived() {
        open(AttributionRule.ON_THE_RECORD);
        Phone phone = phone();
        long question = asking.ask(place.code(), phone, question("Who dredges?"));
        asking.replyTo(place.code(), phone, question, "curious@example.org");
        caller.actAs("organizer");
        for (ConveningMove move : new ConveningMove[] {ConveningMove.CLOSE, ConveningMove.ARCHIVE}) {
            convenings.make(place.convening(), convenings.get(place.convening()).version(), move);
        }
        assertThat(asking.own(place.code(), phone).get(0).replyTo()).isNull();
    }

    private void open(AttributionRule rule) {
        place = openFloor.prepare(rule, Reading.BEFORE, Admission.ANYONE);
    }

    private void close() {
        caller.actAs("organizer");
        floors.close(place.convening(), place.session());
    }

    private void answer(long question) {
        caller.actAs("organizer");
        moderation.answerLater(place.convening(), question, moderation.get(place.convening(), question).version(),
                new AnswerGiven("The port authority does.", null, "The minister", null));
    }
}

package org.fireside.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.EnumSet;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.Teams;
import org.fireside.convening.Agenda;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Figures;
import org.fireside.convening.Part;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.qanda.AnswerGiven;
import org.fireside.qanda.LoggedQuestion;
import org.fireside.qanda.QuestionOrigin;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.QuestionMove;
import org.fireside.qanda.QuestionState;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.Registrations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a question on the floor to what a reader may see of it and of its answer. */
@ExtendWith(ArquillianExtension.class)
class QuestionsAndAnswersIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(QuestionsAndAnswersIT.class);
    }

    @Inject
    Convenings convenings;
    @Inject
    Agenda agenda;
    @Inject
    Registrations registrations;
    @Inject
    Moderation moderation;
    @Inject
    QuestionsAndAnswers record;
    @Inject
    Remarks remarks;
    @Inject
    Teams teams;
    @Inject
    Caller caller;

    private ConveningId convening;
    private long session;
    private long minister;

    @Test
    void onTheRecordNamesAndOfficesAreRead() {
        live(AttributionRule.ON_THE_RECORD);
        answered(asked(null), null);

        assertThat(record.all(convening, session)).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo("Amal Harbour, Minister of Ports, Examplia");
            assertThat(line.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.text()).isEqualTo("The harbour does.");
                assertThat(answer.who()).contains("Amal Harbour");
            });
        });
        assertThat(convenings.figures(convening)).containsEntry(Figures.Figure.QUESTIONS_ASKED, 1L).containsEntry(Figures.Figure.QUESTIONS_ANSWERED, 1L);
    }

    @Test
    void underChathamHouseNeitherNamesNorAffiliationsLeaveTheDoor() {
        live(AttributionRule.CHATHAM_HOUSE);
        answered(asked(null), null);

        assertThat(record.all(convening, session).toString()).doesNotContain("Amal", "Harbour,", "Minister", "Examplia");
        assertThat(record.all(convening, session).get(0).text()).isEqualTo("Who pays for the tide?");
    }

    @Test
    void whatIsOffTheRecordKeepsItsNumberAndNothingElse() {
        live(AttributionRule.ON_THE_RECORD);
        answered(asked(AttributionRule.OFF_THE_RECORD), AttributionRule.OFF_THE_RECORD);
        asked(null);

        assertThat(record.all(convening, session)).hasSize(2);
        assertThat(record.all(convening, session).get(0).toString()).doesNotContain("Amal", "tide", "harbour does");
        assertThat(record.all(convening, session).get(1).number()).isEqualTo(2);
    }

    @Test
    void theTrailOfAQuestionNamesNobody() {
        live(AttributionRule.CHATHAM_HOUSE);
        answered(asked(null), null);

        var trail = convenings.trail(convening, new PageRequest(0, 50)).rows().stream()
                .filter(line -> line.kind().equals("question") || line.kind().equals("remark")).toList();
        assertThat(trail).extracting(line -> line.action()).contains("question.logged", "question.ANSWER", "remark.logged");
        assertThat(trail.toString()).doesNotContain("Amal", "Examplia");
    }

    @Test
    void anAnswerThatIsRefusedLeavesTheQuestionAsItWas() {
        live(AttributionRule.CHATHAM_HOUSE);
        long question = asked(null);

        assertThatThrownBy(() -> answered(question, AttributionRule.ON_THE_RECORD)).asInstanceOf(type(Refused.class))
                .extracting(Refused::field).isEqualTo("rule");
        assertThatThrownBy(() -> moderation.answer(convening, question, version(question), new AnswerGiven("x".repeat(10_000), minister, null, null)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(moderation.get(convening, question).state()).isEqualTo(QuestionState.ASKED);
        assertThat(record.all(convening, session).get(0).answers()).isEmpty();
    }

    @Test
    void onlyAnOrganizerLoosensARuleAndSaysWhy() {
        live(AttributionRule.ON_THE_RECORD);
        long question = asked(null);
        answered(question, null);
        teams.add(convening, "moderator", Role.MODERATOR);
        caller.actAs("moderator");
        var answer = record.all(convening, session).get(0).answers().get(0);
        remarks.tighten(convening, answer.id(), answer.version(), AttributionRule.CHATHAM_HOUSE);
        assertThat(record.all(convening, session).get(0).answers().get(0).who()).doesNotContain("Amal");
        int tightened = record.all(convening, session).get(0).answers().get(0).version();
        assertThatThrownBy(() -> remarks.loosen(convening, answer.id(), tightened, AttributionRule.ON_THE_RECORD, "they agreed")).isInstanceOf(NotAllowed.class);

        caller.actAs("organizer");
        assertThatThrownBy(() -> remarks.loosen(convening, answer.id(), tightened, AttributionRule.ON_THE_RECORD, " ")).isInstanceOf(Refused.class);
        remarks.loosen(convening, answer.id(), tightened, AttributionRule.ON_THE_RECORD, "they agreed");
        assertThat(record.all(convening, session).get(0).answers().get(0).who()).contains("Amal");
    }

    @Test
    void whoMovesSecondIsTold() {
        live(AttributionRule.ON_THE_RECORD);
        long question = moderation.log(convening, session, question(null, false));
        int version = version(question);
        moderation.make(convening, question, version, QuestionMove.QUEUE);

        assertThatThrownBy(() -> moderation.dismiss(convening, question, version, "asked already", null)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void nothingIsLoggedBeforeTheConveningIsLive() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
        session = agenda.add(convening, Agreed.session());

        assertThatThrownBy(() -> moderation.log(convening, session, question(null, true))).isInstanceOf(Refused.class);
    }

    @Test
    void questionsInAnyScriptComeBackAsTheyWere() {
        live(AttributionRule.ON_THE_RECORD);
        String text = "کیا <script>alert(1)</script> 🔥 \u202E?";
        long question = moderation.log(convening, session, new LoggedQuestion(QuestionOrigin.FLOOR, text, null, "ایک طالب علم", null, List.of(), null, true));

        assertThat(moderation.get(convening, question).text()).isEqualTo(text);
        assertThat(moderation.get(convening, question).asker()).isEqualTo("ایک طالب علم");
    }

    private void live(AttributionRule rule) {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening(null, rule));
        session = agenda.add(convening, Agreed.session());
        minister = registrations.register(convening, new GuestFilled(null, new PersonFilled(null, "Amal", "Harbour", null, null), null,
                new OfficeFilled("Minister of Ports", "Examplia", RankClass.MINISTER, null, null, false), EnumSet.of(Part.DELEGATE), null, true));
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.PUBLISH);
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.GO_LIVE);
    }

    private long asked(AttributionRule rule) {
        return moderation.log(convening, session, question(rule, true));
    }

    private LoggedQuestion question(AttributionRule rule, boolean asked) {
        return new LoggedQuestion(QuestionOrigin.FLOOR, "Who pays for the tide?", minister == 0 ? null : minister, null, null, List.of("tides"), rule, asked);
    }

    private void answered(long question, AttributionRule rule) {
        moderation.answer(convening, question, version(question), new AnswerGiven("The harbour does.", minister, null, rule));
    }

    private int version(long question) {
        return moderation.get(convening, question).version();
    }
}

package org.fireside.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.Teams;
import org.fireside.convening.Agenda;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Figures;
import org.fireside.convening.Part;
import org.fireside.delegation.DelegationFilled;
import org.fireside.delegation.Delegations;
import org.fireside.delegation.MemberFilled;
import org.fireside.delegation.Memberships;
import org.fireside.delegation.Travel;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.qanda.AnswerGiven;
import org.fireside.qanda.Floors;
import org.fireside.qanda.LoggedQuestion;
import org.fireside.qanda.QuestionOrigin;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.Phone;
import org.fireside.qanda.PollAnswer;
import org.fireside.qanda.PollFilled;
import org.fireside.qanda.PollKind;
import org.fireside.qanda.Polls;
import org.fireside.registration.EnquiryFilled;
import org.fireside.registration.EnquiryKind;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.Invitations;
import org.fireside.registration.Registrations;
import org.fireside.registration.Rsvp;
import org.fireside.registration.RsvpFilled;
import org.fireside.registration.TermsOfInvitation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person who was everywhere is erased: the name stands in no table any more, and what was counted is counted still. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(ErasureIT.class);
    }

    @Inject
    Erasure erasure;
    @Inject
    KeptAbout kept;
    @Inject
    Merges merges;
    @Inject
    People people;
    @Inject
    Needs needs;
    @Inject
    Registrations registrations;
    @Inject
    Delegations delegations;
    @Inject
    Memberships memberships;
    @Inject
    Convenings convenings;
    @Inject
    Agenda agenda;
    @Inject
    Moderation moderation;
    @Inject
    Floors floors;
    @Inject
    Polls polls;
    @Inject
    Teams teams;
    @Inject
    Caller caller;
    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    DataSource database;

    @Inject
    Invitations invitations;
    @Inject
    TermsOfInvitation terms;
    @Inject
    Rsvp rsvp;

    private ConveningId convening;
    private String name;
    private long person;
    private long registration;

    @BeforeEach
    void somebodyWhoWasEverywhere() {
        caller.actAs("organizer");
        name = Agreed.unique("Tilgung").replaceAll("\\W", "");
        convening = convenings.begin(Agreed.convening());
        teams.add(convening, "moderator", Role.MODERATOR);
        person = people.register(new PersonFilled("H.E.", "Amal", name, "KC", name.toLowerCase() + "@example.org"),
                new DetailsFilled("見本 " + name, "+1 555 " + name, "Office of " + name, List.of("en"), Map.of(StyleContext.BADGE, "Amal " + name)));
        long twin = people.register(new PersonFilled(null, name, "Amal", null, null));
        merges.merge(merges.preview(person, twin), Set.of());
        long delegation = delegations.create(convening, new DelegationFilled(Agreed.unique("Examplia"), OrganisationKind.COUNTRY, "Hanna", "led by Amal " + name));
        registration = delegations.register(convening, delegation, new GuestFilled(person, null, null,
                new OfficeFilled("Minister of " + name, "Examplia", RankClass.MINISTER, null, null, false), EnumSet.of(Part.DELEGATE), "knows " + name, true));
        delegations.makeHead(convening, delegation, registration);
        memberships.rewrite(convening, delegation, registration, memberships.details(convening, delegation, registration).version(),
                new MemberFilled(null, "+1 555 " + name, new Travel(null, "the car of " + name, null, null, null, null, null, null)));
        delegations.givePlace(convening, delegation, registration, 1, "H.E. Amal " + name + ", KC asked for it");
        needs.tell(person, new NeedsFilled("nothing", null));
        ask();
    }

    private void ask() {
        long session = agenda.add(convening, Agreed.session());
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.PUBLISH);
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.GO_LIVE);
        answerTheInvitation();
        caller.actAs("moderator");
        long question = moderation.log(convening, session,
                new LoggedQuestion(QuestionOrigin.FLOOR, "What does Amal " + name + " say?", registration, null, null, List.of("tides"), null, true));
        moderation.answer(convening, question, moderation.get(convening, question).version(), new AnswerGiven("Amal " + name + " agrees.", registration, null, null));
        answerAPoll(session);
        caller.actAs("administrator");
    }

    private void answerAPoll(long session) {
        caller.actAs("organizer");
        String code = floors.prepare(convening, session).code();
        polls.begin(convening, session, new PollFilled(PollKind.CHOICE, "Is Amal " + name + " right?", List.of("Amal " + name + " is", "Somebody else is")), true);
        long poll = polls.begin(convening, session, new PollFilled(PollKind.WORDS, "Who is right?", List.of()), true);
        polls.answer(code, new Phone("a phone", Map.of(), null), poll, new PollAnswer(null, "Amal " + name));
    }

    private void answerTheInvitation() {
        long enquiry = terms.ask(convening, new EnquiryFilled("Who drives you?", EnquiryKind.TEXT, List.of(), false, true, false));
        invitations.invite(convening, List.of(registration));
        String link = invitations.link(convening, registration);
        rsvp.answer(link.substring(link.lastIndexOf('/') + 1), new RsvpFilled(0, true, true, true, new NeedsFilled("nothing", null),
                Map.of(enquiry, "Amal " + name + " does"), List.of()));
    }

    @Test
    void theNameStandsInNoTableAnyMore() throws SQLException {
        assertThat(tablesThatHold(name)).contains("person.family_name", "audit_change.after_text", "question.text", "mail.recipient", "mail.plain", "enquiry_answer.answer", "remark.text", "office.title", "poll.prompt", "poll_option.text", "poll_answer.words", "poll_answer.folded");
        var preview = erasure.preview(person);
        assertThat(preview.forgotten()).containsEntry("office", 1L).containsEntry("registration", 1L).containsEntry("needs", 1L).containsEntry("answer", 1L).containsEntry("mail", 1L).containsKey("text");
        assertThat(tablesThatHold(name)).contains("person.family_name");

        erasure.erase(preview);

        assertThat(tablesThatHold(name)).isEmpty();
    }

    @Test
    void aPersonIsShownWhatIsKeptInAllRooms() {
        var sections = kept.person(person);
        assertThat(sections).extracting(KeptSection::title).contains("kept.directory", "kept.registrations", "kept.invitations", "kept.delegations", "kept.questions", "kept.remarks");
        assertThat(sections.toString()).contains("+1 555 " + name, "Minister of " + name, "knows " + name, "What does Amal", "Who drives you?", "agrees", "nothing");

        erasure.erase(erasure.preview(person));

        assertThat(kept.person(person).toString()).doesNotContain(name);
        caller.actAs("organizer");
        assertThatThrownBy(() -> kept.person(person)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasCountedIsCountedStill() {
        caller.actAs("organizer");
        var before = convenings.figures(convening);
        caller.actAs("administrator");
        erasure.erase(erasure.preview(person));
        caller.actAs("organizer");
        assertThat(convenings.figures(convening)).isEqualTo(before).containsEntry(Figures.Figure.CONFIRMED, 1L);
        assertThat(registrations.get(convening, registration).name()).isEqualTo("Erased person");
        assertThat(people.search(name, 5)).isEmpty();
    }

    @Test
    void onlyAnAdministratorErasesAndOnlyWhatWasSeen() {
        caller.actAs("organizer");
        assertThatThrownBy(() -> erasure.preview(person)).isInstanceOf(NotAllowed.class);
        caller.actAs("administrator");
        var preview = erasure.preview(person);
        caller.actAs("organizer");
        people.rewrite(person, people.details(person).card().version(), new PersonFilled(null, "Amal", name, null, null));
        caller.actAs("administrator");
        assertThatThrownBy(() -> erasure.erase(preview)).isInstanceOf(StaleEdit.class);
        erasure.erase(erasure.preview(person));
        assertThatThrownBy(() -> erasure.preview(person)).isInstanceOf(Refused.class);
    }

    private Set<String> tablesThatHold(String text) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection(); var columns = connection.createStatement(); var rows = columns.executeQuery("""
                select table_name, column_name from information_schema.columns where table_schema = database()
                and data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json')""")) {
            while (rows.next()) {
                try (var query = connection.prepareStatement("select 1 from `" + rows.getString(1) + "` where lower(`" + rows.getString(2) + "`) like ? limit 1")) {
                    query.setString(1, "%" + text.toLowerCase() + "%");
                    if (query.executeQuery().next()) {
                        found.add(rows.getString(1) + "." + rows.getString(2));
                    }
                }
            }
        }
        return found;
    }
}

package org.fireside.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.fireside.registration.Guests.somebody;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.fireside.account.ConveningId;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Correspondence;
import org.fireside.convening.Part;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.MailLine;
import org.fireside.platform.MailState;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    private static final PageRequest ALL = new PageRequest(0, 100);

    @Deployment
    static WebArchive application() {
        return InServer.with(InvitationIT.class, Guests.class);
    }

    @Inject
    Invitations invitations;
    @Inject
    TermsOfInvitation terms;
    @Inject
    Rsvp rsvp;
    @Inject
    Registrations registrations;
    @Inject
    Convenings convenings;
    @Inject
    Correspondence correspondence;
    @Inject
    Caller caller;
    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    DataSource database;

    @BeforeEach
    void organizerActs() {
        caller.actAs("organizer");
    }

    @Test
    void allAreInvitedOnceWithALinkThatWorksAndTheCalendar() throws Exception {
        ConveningId convening = Guests.published(convenings, null);
        guest(convening, "One");
        guest(convening, "Two");
        registrations.register(convening, new GuestFilled(null, new PersonFilled(null, null, Agreed.unique("Postal"), null, null), null, null,
                EnumSet.of(Part.GUEST), null, false));

        assertThat(invitations.inviteAll(convening)).isEqualTo(new Written(2, 1, 0));
        assertThat(invitations.inviteAll(convening)).isEqualTo(new Written(0, 1, 0));
        assertThat(letters(convening)).hasSize(2);
        assertThat(invitations.page(convening, new InvitationFilter(null, InvitationStage.NO_ANSWER), ALL).rows()).hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.invitedAt()).isNotNull();
                    assertThat(line.letter().state()).isEqualTo(MailState.WAITING);
                });
        assertThat(invitations.count(convening)).containsEntry(InvitationStage.NO_ADDRESS, 1L).containsEntry(InvitationStage.NO_ANSWER, 2L).containsEntry(InvitationStage.ANSWERED, 0L);
        String body = read("select plain from mail where convening_id = " + convening + " limit 1");
        assertThat(read("select html from mail where convening_id = " + convening + " limit 1")).startsWith("<!DOCTYPE html>");
        assertThat(read("select calendar from mail where convening_id = " + convening + " limit 1")).contains("BEGIN:VEVENT").contains("DTSTART:20310506T080000Z")
                .contains("METHOD:PUBLISH").contains("STATUS:TENTATIVE").contains("UID:registration-");
        var link = Pattern.compile("/rsvp/([\\w-]{27})\\s").matcher(body);
        assertThat(link.find()).isTrue();
        assertThat(rsvp.find(link.group(1))).isPresent();
        organizerActs();
        assertThat(read("select count(*) from invitation_link where code_hash = '" + link.group(1) + "'")).as("only the hash is kept").isEqualTo("0");
    }

    @Test
    void twoWhoInviteAllAtTheSameTimeWriteToEachGuestOnce() throws Exception {
        ConveningId convening = Guests.published(convenings, null);
        for (int i = 0; i < 10; i++) {
            guest(convening, "Guest" + i);
        }
        var together = new CyclicBarrier(4);
        var writing = new ArrayList<Callable<Written>>();
        for (int i = 0; i < 4; i++) {
            writing.add(() -> {
                var request = CDI.current().select(RequestContextController.class).get();
                request.activate();
                try {
                    CDI.current().select(Caller.class).get().actAs("organizer");
                    together.await();
                    return invitations.inviteAll(convening);
                } finally {
                    request.deactivate();
                }
            });
        }
        int written = 0;
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(writing)) {
                written += done.get().letters();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(written).isEqualTo(10);
        assertThat(letters(convening)).hasSize(10).extracting(MailLine::to).doesNotHaveDuplicates();
    }

    @Test
    void onlyWhoIsSilentIsRemindedAndNobodyTwiceADay() throws Exception {
        ConveningId convening = Guests.published(convenings, null);
        long silent = guest(convening, "Silent");
        long answered = guest(convening, "Answered");
        invitations.inviteAll(convening);
        assertThat(invitations.remindAll(convening)).as("they have just had a letter").isEqualTo(new Written(0, 0, 2));
        aDayPasses(convening);
        registrations.make(convening, answered, registrations.get(convening, answered).version(), RegistrationMove.DECLINE);

        assertThat(invitations.remindAll(convening)).isEqualTo(new Written(1, 0, 0));
        assertThat(invitations.remind(convening, List.of(silent, answered))).isEqualTo(new Written(0, 0, 2));
        assertThat(letters(convening).get(0).subject()).startsWith("Reminder: Invitation");
        assertThat(invitations.page(convening, new InvitationFilter(null, InvitationStage.NO_ANSWER), ALL).rows()).singleElement()
                .satisfies(line -> assertThat(line.reminders()).isEqualTo(1));
    }

    @Test
    void nobodyIsInvitedToADraftOrAfterTheEnd() {
        ConveningId convening = convenings.begin(Agreed.convening());
        long guest = guest(convening, "Early");
        assertThatThrownBy(() -> invitations.inviteAll(convening)).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("invitation.draft");
        assertThatThrownBy(() -> invitations.link(convening, guest)).isInstanceOf(Refused.class);
        for (ConveningMove move : new ConveningMove[] {ConveningMove.PUBLISH, ConveningMove.GO_LIVE, ConveningMove.CLOSE}) {
            convenings.make(convening, convenings.get(convening).version(), move);
        }

        assertThatThrownBy(() -> invitations.invite(convening, List.of(guest))).asInstanceOf(type(Refused.class)).extracting(Refused::key).isEqualTo("invitation.over");
        assertThat(letters(convening)).isEmpty();
    }

    @Test
    void aLetterToWhoIsCancelledMeanwhileIsTakenBackAndAfterwardsTheGuestMayBeInvitedAgain() {
        ConveningId convening = Guests.published(convenings, null);
        long guest = guest(convening, "Guest");
        invitations.invite(convening, List.of(guest));
        registrations.make(convening, guest, registrations.get(convening, guest).version(), RegistrationMove.CANCEL);
        assertThat(letters(convening)).singleElement().extracting(MailLine::state).isEqualTo(MailState.WITHDRAWN);
        assertThat(invitations.invite(convening, List.of(guest))).isEqualTo(new Written(0, 0, 1));

        registrations.make(convening, guest, registrations.get(convening, guest).version(), RegistrationMove.INVITE_AGAIN);
        assertThat(invitations.invite(convening, List.of(guest))).isEqualTo(new Written(1, 0, 0));
    }

    @Test
    void theLetterIsTheOrganizersAndEditedByOneAtATime() throws Exception {
        ConveningId convening = Guests.published(convenings, null);
        InvitationTermsCard card = terms.get(convening);
        terms.rewrite(convening, card.version(), new InvitationTermsFilled(1, "Komm, {name}", "<b>Liebe</b> {name}\n\n{link}"));
        assertThatThrownBy(() -> terms.rewrite(convening, card.version(), new InvitationTermsFilled(1, "Other", "{link}"))).isInstanceOf(StaleEdit.class);
        guest(convening, "Zoë");
        invitations.inviteAll(convening);

        assertThat(letters(convening).get(0).subject()).startsWith("Komm, Zoë");
        assertThat(read("select html from mail where convening_id = " + convening)).contains("&lt;b&gt;Liebe&lt;/b&gt; Zoë").doesNotContain("<b>");
        assertThat(read("select plain from mail where convening_id = " + convening)).startsWith("<b>Liebe</b> Zoë");
    }

    @Test
    void whoIsNotInTheTeamInvitesNobodyAndReadsNoAnswer() {
        ConveningId convening = Guests.published(convenings, null);
        long guest = guest(convening, "Guest");
        caller.actAs("harbour");

        assertThatThrownBy(() -> invitations.inviteAll(convening)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.answers(convening, guest)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.link(convening, guest)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> terms.get(convening)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> correspondence.page(convening, null, ALL)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aListOfManyGuestsAsksNoMoreThanAListOfOne() {
        ConveningId convening = Guests.published(convenings, null);
        for (int i = 0; i < 30; i++) {
            guest(convening, "Guest" + i);
        }
        invitations.inviteAll(convening);

        assertThat(statements(() -> invitations.page(convening, new InvitationFilter(null, null), new PageRequest(0, 30))))
                .isEqualTo(statements(() -> invitations.page(convening, new InvitationFilter(null, null), new PageRequest(0, 1))));
    }

    private long guest(ConveningId convening, String name) {
        return registrations.register(convening, somebody(Agreed.unique(name)));
    }

    /** The newest first. */
    private List<MailLine> letters(ConveningId convening) {
        return correspondence.page(convening, null, ALL).rows();
    }

    private void aDayPasses(ConveningId convening) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate("update invitation set last_letter_at = last_letter_at - interval 25 hour where convening_id = " + convening);
        }
    }

    private String read(String query) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** How many statements the database was asked meanwhile, by all: nothing else is at work. */
    private long statements(Runnable work) {
        try {
            long before = Long.parseLong(questions());
            work.run();
            return Long.parseLong(questions()) - before;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String questions() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("show global status like 'Com_select'")) {
            rows.next();
            return rows.getString(2);
        }
    }
}

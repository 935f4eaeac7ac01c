package org.fireside.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fireside.registration.Guests.no;
import static org.fireside.registration.Guests.somebody;
import static org.fireside.registration.Guests.yes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.Teams;
import org.fireside.convening.Convenings;
import org.fireside.directory.NeedsFilled;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.PageRequest;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnswerExportIT {

    private static final InvitationFilter ALL = new InvitationFilter(null, null);

    @Deployment
    static WebArchive application() {
        return InServer.with(AnswerExportIT.class, Guests.class);
    }

    @Inject
    AnswerExport export;
    @Inject
    Invitations invitations;
    @Inject
    Rsvp rsvp;
    @Inject
    TermsOfInvitation terms;
    @Inject
    Registrations registrations;
    @Inject
    Convenings convenings;
    @Inject
    Teams teams;
    @Inject
    Caller caller;

    @BeforeEach
    void organizerActs() {
        caller.actAs("organizer");
    }

    @Test
    void whoAccompaniesFollowsTheGuestAndEachQuestionIsAColumn() {
        ConveningId convening = Guests.published(convenings, 2);
        terms.rewrite(convening, 0, new InvitationTermsFilled(1, "Come", "{link}"));
        long bus = terms.ask(convening, new EnquiryFilled("Bus?", EnquiryKind.TEXT, List.of(), false, true, false));
        long dinner = terms.ask(convening, new EnquiryFilled("Dinner?", EnquiryKind.CHOICE, List.of("Fish", "Lentils"), true, true, true));
        long never = terms.ask(convening, new EnquiryFilled("Never answered?", EnquiryKind.YES_NO, List.of(), false, true, true));
        long party = guest(convening, "Aparty");
        long second = guest(convening, "Bsecond");
        long third = guest(convening, "Cthird");
        answer(convening, party, new RsvpFilled(0, true, true, null, new NeedsFilled(null, null), Map.of(bus, "=1+1", dinner, "Fish"),
                List.of(new RsvpFilled.Companion("Ana", "A", Map.of(dinner, "Lentils")))));
        answer(convening, third, new RsvpFilled(0, true, null, null, new NeedsFilled(null, null), Map.of(dinner, "Fish"), List.of()));
        answer(convening, second, new RsvpFilled(0, true, null, null, new NeedsFilled(null, null), Map.of(dinner, "Fish"), List.of()));
        terms.retire(convening, bus);
        terms.retire(convening, never);

        List<Long> guests = invitations.ids(convening, ALL);
        assertThat(guests).containsExactly(party, second, third);
        assertThat(export.questions(convening).entrySet()).extracting(Map.Entry::getKey, entry -> entry.getValue().still())
                .containsExactly(tuple(dinner, true), tuple(bus, false));
        List<ExportedAnswer> answers = export.answers(convening, guests);
        assertThat(answers).extracting(answer -> answer.guest().accompanies() != null).containsExactly(false, true, false, false);
        assertThat(answers).extracting(ExportedAnswer::answers).containsExactly(Map.of(bus, "=1+1", dinner, "Fish"), Map.of(dinner, "Lentils"),
                Map.of(dinner, "Fish"), Map.of(dinner, "Fish"));
        assertThat(answers).extracting(ExportedAnswer::placeInLine).as("the third answered before the second").containsExactly(null, null, 2L, 1L);
        assertThat(answers.get(0).photo()).isTrue();
        assertThat(answers.get(0).answeredAt()).isNotNull();
    }

    @Test
    void needsAreReadByAConfidantOnlyAndEachReadingIsKept() {
        ConveningId convening = Guests.published(convenings, 5);
        long told = guest(convening, "Told");
        long silent = guest(convening, "Silent");
        long declined = guest(convening, "Declined");
        answer(convening, told, new RsvpFilled(0, true, null, null, new NeedsFilled("no nuts", null), Map.of(), List.of()));
        answer(convening, silent, yes(0));
        answer(convening, declined, new RsvpFilled(0, true, null, null, new NeedsFilled(null, "a ramp"), Map.of(), List.of()));
        answer(convening, declined, no(1));
        List<Long> guests = invitations.ids(convening, ALL);
        assertThatThrownBy(() -> export.needs(convening, guests)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> export.needs(convening, List.of())).isInstanceOf(NotAllowed.class);
        teams.add(convening, "registrar", Role.REGISTRAR);
        teams.add(convening, "registrar", Role.CONFIDANT);
        caller.actAs("registrar");

        assertThat(export.needs(convening, guests)).singleElement().satisfies(each -> {
            assertThat(each.guest().id()).isEqualTo(told);
            assertThat(each.needs().dietary()).isEqualTo("no nuts");
        });
        assertThat(convenings.trail(convening, new PageRequest(0, 100)).rows()).filteredOn(line -> line.action().equals("person.needsRead")).singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo("registrar");
                    assertThat(line.label()).startsWith("Told");
                });
    }

    @Test
    void aModeratorAndAStrangerGetNothing() {
        ConveningId convening = Guests.published(convenings, 5);
        teams.add(convening, "moderator", Role.MODERATOR);
        for (String who : List.of("moderator", "harbour")) {
            caller.actAs(who);
            assertThatThrownBy(() -> export.answers(convening, List.of())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> export.questions(convening)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> invitations.ids(convening, ALL)).isInstanceOf(NotAllowed.class);
        }
    }

    private long guest(ConveningId convening, String name) {
        return registrations.register(convening, somebody(Agreed.unique(name)));
    }

    private void answer(ConveningId convening, long guest, RsvpFilled filled) {
        String link = invitations.link(convening, guest);
        caller.actAs(null);
        rsvp.answer(link.substring(link.lastIndexOf('/') + 1), filled);
        organizerActs();
    }
}

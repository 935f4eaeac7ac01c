package org.fireside.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.ZoneId;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.Teams;
import org.fireside.platform.Agreed;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConveningsIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(ConveningsIT.class);
    }

    @Inject
    Convenings convenings;
    @Inject
    Agenda agenda;
    @Inject
    Teams teams;
    @Inject
    Caller caller;

    @BeforeEach
    void organizerActs() {
        caller.actAs("organizer");
    }

    @Test
    void whoBeginsAConveningIsItsOrganizer() {
        ConveningId id = convenings.begin(Agreed.convening());

        assertThat(convenings.get(id).state()).isEqualTo(ConveningState.DRAFT);
        assertThat(teams.of(id)).singleElement().satisfies(member -> {
            assertThat(member.userName()).isEqualTo("organizer");
            assertThat(member.role()).isEqualTo(Role.ORGANIZER);
        });
    }

    @Test
    void nobodyOutsideTheTeamSeesIt() {
        ConveningId id = convenings.begin(Agreed.convening());

        caller.actAs("harbour");
        assertThatThrownBy(() -> convenings.get(id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> agenda.sessions(id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> agenda.add(id, Agreed.session())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSessionOfAnotherConveningIsNotFound() {
        ConveningId mine = convenings.begin(Agreed.convening());
        ConveningId other = convenings.begin(Agreed.convening());
        long session = agenda.add(other, Agreed.session());

        assertThatThrownBy(() -> agenda.session(mine, session)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLifeIsWrittenIntoTheTrail() {
        ConveningId id = convenings.begin(Agreed.convening());
        convenings.make(id, convenings.get(id).version(), ConveningMove.PUBLISH);

        assertThat(convenings.trail(id, new PageRequest(0, 10)).rows().get(0)).satisfies(line -> {
            assertThat(line.action()).isEqualTo("convening.PUBLISH");
            assertThat(line.actor()).isEqualTo("organizer");
            assertThat(line.changes()).singleElement().satisfies(change -> {
                assertThat(change.field()).isEqualTo("state");
                assertThat(change.before()).isEqualTo("DRAFT");
                assertThat(change.after()).isEqualTo("PUBLISHED");
            });
        });
    }

    @Test
    void whoSavesSecondIsTold() {
        ConveningId id = convenings.begin(Agreed.convening());
        int version = convenings.get(id).version();
        convenings.rewrite(id, version, Agreed.convening());

        assertThatThrownBy(() -> convenings.rewrite(id, version, Agreed.convening())).isInstanceOf(StaleEdit.class);
    }

    @Test
    void aSessionStaysInsideItsConvening() {
        ConveningId id = convenings.begin(Agreed.convening());
        agenda.add(id, Agreed.session());
        var later = shifted(Agreed.convening(), 3);

        assertThatThrownBy(() -> convenings.rewrite(id, convenings.get(id).version(), later))
                .asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("startsAt");
    }

    @Test
    void sessionsBecomeAsStrictAsTheirConvening() {
        ConveningId id = convenings.begin(Agreed.convening(null, AttributionRule.ON_THE_RECORD));
        long session = agenda.add(id, Agreed.session());
        convenings.rewrite(id, convenings.get(id).version(), Agreed.convening(null, AttributionRule.CHATHAM_HOUSE));
        assertThat(agenda.session(id, session).attributionRule()).isEqualTo(AttributionRule.CHATHAM_HOUSE);
        assertThat(convenings.trail(id, new PageRequest(0, 10)).rows()).extracting(line -> line.action()).contains("session.ruleFollowed");
        convenings.rewrite(id, convenings.get(id).version(), Agreed.convening(null, AttributionRule.ON_THE_RECORD));
        assertThat(agenda.session(id, session).attributionRule()).isEqualTo(AttributionRule.CHATHAM_HOUSE);
    }

    @Test
    void aTitleOfTenThousandCharactersIsRefusedAtItsField() {
        var agreed = Agreed.convening();
        var tooLong = new ConveningFilled("x".repeat(10_000), agreed.kind(), agreed.host(), null, "Lisbon", ZoneId.of("Europe/Lisbon"),
                agreed.startsAt(), agreed.endsAt(), null, null, null, agreed.attributionRule(), null);

        assertThatThrownBy(() -> convenings.begin(tooLong)).asInstanceOf(type(ConstraintViolationException.class))
                .satisfies(refused -> assertThat(refused.getConstraintViolations()).singleElement()
                        .satisfies(violation -> assertThat(violation.getPropertyPath().toString()).endsWith("title")));
    }

    @Test
    void titlesInAnyScriptComeBackAsTheyWere() {
        var agreed = Agreed.convening();
        String title = Agreed.unique("🔥 مؤتمر <script>alert(1)</script> 炉辺");
        var filled = new ConveningFilled(title, agreed.kind(), agreed.host(), null, "Lisbon", ZoneId.of("Europe/Lisbon"),
                agreed.startsAt(), agreed.endsAt(), null, null, null, agreed.attributionRule(), null);

        assertThat(convenings.get(convenings.begin(filled)).title()).isEqualTo(title);
    }

    @Test
    void aListIsPagedByTheDatabase() {
        for (int i = 0; i < 3; i++) {
            convenings.begin(Agreed.convening());
        }
        var page = convenings.page(ConveningList.MINE, new PageRequest(0, 2));

        assertThat(page.rows()).hasSize(2);
        assertThat(page.total()).isGreaterThanOrEqualTo(3);
    }

    private static ConveningFilled shifted(ConveningFilled filled, int hours) {
        return new ConveningFilled(filled.title(), filled.kind(), filled.host(), filled.venue(), filled.city(), filled.timeZone(),
                filled.startsAt().plusHours(hours), filled.endsAt().plusHours(hours), null, null, filled.capacity(),
                filled.attributionRule(), null);
    }
}

package org.fireside.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningFilled;
import org.fireside.convening.ConveningKind;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.Agreed;
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

/** Names are kept as long as a convening says, and no longer. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final PageRequest FIRST = new PageRequest(0, 50);

    @Deployment
    static WebArchive application() {
        return InServer.with(RetentionIT.class);
    }

    @Inject
    Retention retention;
    @Inject
    RetentionRounds rounds;
    @Inject
    Registrations registrations;
    @Inject
    Convenings convenings;
    @Inject
    Caller caller;

    private ConveningId over;
    private long guest;

    @BeforeEach
    void aConveningThatIsOver() {
        caller.actAs("organizer");
        over = convenings.begin(lasting(LocalDateTime.of(2020, 1, 1, 9, 0)));
        guest = registrations.register(over, new GuestFilled(null, new PersonFilled(null, "Gone", Agreed.unique("Guest"), null, null), null, null,
                EnumSet.of(Part.GUEST), "a note", true));
    }

    @Test
    void aGuestIsErasedWhenTheTimeHasRunOutAndIsCountedStill() {
        retention.set(over, 0, 30);
        assertThat(retention.wouldGo(over, FIRST).rows()).extracting(GuestCard::id).containsExactly(guest);

        round();

        assertThat(registrations.get(over, guest).name()).isEqualTo("Erased person");
        assertThat(registrations.get(over, guest).note()).isNull();
        assertThat(registrations.get(over, guest).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(retention.wouldGo(over, FIRST).rows()).isEmpty();
    }

    @Test
    void nobodyIsErasedWhoseTimeHasNotRunOut() {
        ConveningId ahead = convenings.begin(Agreed.convening());
        long other = registrations.register(ahead, new GuestFilled(null, new PersonFilled(null, "Still", Agreed.unique("Here"), null, null), null, null,
                EnumSet.of(Part.GUEST), null, true));
        retention.set(ahead, 0, 30);
        round();
        assertThat(registrations.get(ahead, other).name()).startsWith("Still");
        assertThat(registrations.get(over, guest).name()).startsWith("Gone");
    }

    @Test
    void whoeverIsRegisteredElsewhereStaysUntilTheLastConveningLetsGo() {
        ConveningId other = convenings.begin(lasting(LocalDateTime.of(2021, 1, 1, 9, 0)));
        registrations.register(other, new GuestFilled(registrations.get(over, guest).personId(), null, null, null, EnumSet.of(Part.GUEST), null, true));
        retention.set(over, 0, 30);
        round();
        assertThat(registrations.get(over, guest).name()).startsWith("Gone");

        retention.set(other, 0, 30);
        round();
        assertThat(registrations.get(over, guest).name()).isEqualTo("Erased person");
    }

    @Test
    void whoeverWasOnStageIsPartOfTheRecord() {
        long speaker = registrations.register(over, new GuestFilled(null, new PersonFilled(null, "On", Agreed.unique("Stage"), null, null), null, null,
                EnumSet.of(Part.SPEAKER), null, true));
        retention.set(over, 0, 30);
        round();
        assertThat(registrations.get(over, speaker).name()).startsWith("On Stage");
    }

    @Test
    void theTimeIsFromADayToTenYearsAndNobodySavesOverAnother() {
        assertThatThrownBy(() -> retention.set(over, 0, 0)).asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo("days");
        retention.set(over, 0, 3650);
        assertThatThrownBy(() -> retention.set(over, 0, 10)).isInstanceOf(StaleEdit.class);
    }

    private void round() {
        rounds.round();
        caller.actAs("organizer");
    }

    private static ConveningFilled lasting(LocalDateTime begin) {
        return new ConveningFilled(Agreed.unique("Past"), ConveningKind.CONFERENCE, "Example host", "Example hall", "Lisbon",
                ZoneId.of("Europe/Lisbon"), begin, begin.plusHours(8), null, null, null, AttributionRule.ON_THE_RECORD, null);
    }
}

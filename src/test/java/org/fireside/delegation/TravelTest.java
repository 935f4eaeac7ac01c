package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningKind;
import org.fireside.convening.ConveningState;
import org.fireside.delegation.model.Delegation;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class TravelTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDateTime EVE = LocalDateTime.of(2031, 5, 5, 18, 0);
    private static final ConveningCard CONVENING = new ConveningCard(1, 1, "Convening", ConveningKind.CONFERENCE, 1, "Host", null, "Lisbon", LISBON,
            Instant.parse("2031-05-06T08:00:00Z"), Instant.parse("2031-05-06T16:00:00Z"), null, LocalDate.of(2031, 5, 6), null,
            AttributionRule.ON_THE_RECORD, null, ConveningState.DRAFT);

    private final Delegation delegation = new Delegation(1, 2, new DelegationFilled("Examplia", OrganisationKind.COUNTRY, null, null));

    @Test
    void timesAreThoseOfTheZone() {
        delegation.travel(travel(EVE, EVE.plusDays(2)), CONVENING);
        assertThat(delegation.travel(LISBON).arrivesAt()).isEqualTo(EVE);
        assertThat(delegation.travel(ZoneId.of("UTC")).arrivesAt()).as("Lisbon is an hour ahead in May").isEqualTo(EVE.minusHours(1));
        assertThat(delegation.travelFacts()).containsEntry("arrivesAt", "2031-05-05T17:00:00Z");
    }

    @Test
    void whoDepartsHasArrived() {
        refused(travel(EVE, EVE), "departsAt");
        refused(travel(EVE.plusDays(2), null), "arrivesAt");
        refused(travel(null, EVE), "departsAt");
        assertThat(delegation.travel(LISBON)).isEqualTo(Travel.UNKNOWN);
    }

    private void refused(Travel travel, String field) {
        assertThatThrownBy(() -> delegation.travel(travel, CONVENING)).asInstanceOf(type(Refused.class)).extracting(Refused::field).isEqualTo(field);
    }

    @Test
    void aMemberTravelsAsTheDelegationWhereNothingElseIsSaid() {
        Travel general = new Travel(EVE, "TP 1", "Airport", EVE.plusDays(2), "TP 2", "Airport", "a van", "the Example Hotel");
        Travel own = new Travel(null, "by car", null, null, null, null, null, "the Other Hotel");
        assertThat(own.over(general)).as("an arrival is taken whole")
                .isEqualTo(new Travel(null, "by car", null, EVE.plusDays(2), "TP 2", "Airport", "a van", "the Other Hotel"));
        assertThat(Travel.UNKNOWN.over(general)).isEqualTo(general);
    }

    @Test
    void aMemberDoesNotArriveAfterTheDelegationHasLeft() {
        delegation.travel(travel(EVE, EVE.plusHours(20)), CONVENING);
        delegation.take(7);
        var late = new MemberFilled(null, null, travel(EVE.plusHours(21), null));
        assertThatThrownBy(() -> delegation.member(7).rewrite(late, CONVENING)).asInstanceOf(type(Refused.class)).extracting(Refused::key)
                .isEqualTo("delegation.travel.departsFirst");
        assertThat(delegation.member(7).filled(LISBON).travel()).isEqualTo(Travel.UNKNOWN);
    }

    private static Travel travel(LocalDateTime arrival, LocalDateTime departure) {
        return new Travel(arrival, null, null, departure, null, null, null, null);
    }
}

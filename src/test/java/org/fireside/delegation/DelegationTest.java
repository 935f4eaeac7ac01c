package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fireside.delegation.model.Delegation;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final java.time.Instant NOON = java.time.Instant.parse("2031-05-06T12:00:00Z");

    private final Delegation delegation = new Delegation(1, 2, new DelegationFilled("Examplia", OrganisationKind.COUNTRY, null, null));

    @Test
    void itsHeadIsOneOfItsMembers() {
        delegation.take(7);
        delegation.makeHead(7);

        assertThat(delegation.headId()).isEqualTo(7);
        assertThatThrownBy(() -> delegation.makeHead(8)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMemberIsGivenAPlaceWithAReasonAndPutBack() {
        delegation.take(7);
        delegation.take(8);
        delegation.givePlace(8, 1, " asked for ", "ravi", NOON);
        assertThat(delegation.givenPlaces()).containsOnly(java.util.Map.entry(8L, new GivenPlace(1, "asked for", "ravi", NOON)));
        delegation.givePlace(8, 2, "asked for again", "ravi", NOON);
        assertThat(delegation.givenPlaces().get(8L).place()).isEqualTo(2);
        delegation.takePlaceBack(8);
        assertThat(delegation.givenPlaces()).isEmpty();
    }

    @Test
    void aPlaceIsGivenToMembersOnlyWithAReasonAndWhereThereIsOne() {
        delegation.take(7);
        assertThatThrownBy(() -> delegation.givePlace(8, 1, "asked for", "ravi", NOON)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delegation.givePlace(7, 2, "asked for", "ravi", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> delegation.givePlace(7, 0, "asked for", "ravi", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> delegation.givePlace(7, 1, " ", "ravi", NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void whoLeavesLeavesThePlace() {
        delegation.take(7);
        delegation.givePlace(7, 1, "asked for", "ravi", NOON);
        delegation.letGo(7);
        assertThat(delegation.givenPlaces()).isEmpty();
    }

    @Test
    void itsHeadStaysUntilAnotherIsNamed() {
        delegation.take(7);
        delegation.take(8);
        delegation.makeHead(7);

        assertThatThrownBy(() -> delegation.letGo(7)).isInstanceOf(Refused.class);
        delegation.makeHead(8);
        delegation.letGo(7);
        assertThat(delegation.members()).containsExactly(8L);
    }
}

package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fireside.delegation.model.Delegation;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private final Delegation delegation = new Delegation(1, 2, new DelegationFilled("Examplia", OrganisationKind.COUNTRY, null, null));

    @Test
    void itsHeadIsOneOfItsMembers() {
        delegation.take(7);
        delegation.makeHead(7);

        assertThat(delegation.headId()).isEqualTo(7);
        assertThatThrownBy(() -> delegation.makeHead(8)).isInstanceOf(NotFound.class);
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

package org.fireside.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.convening.Part;
import org.fireside.platform.Refused;
import org.fireside.registration.model.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {

    private static final Map<RegistrationState, List<RegistrationMove>> WAY_TO = Map.of(
            RegistrationState.INVITED, List.of(),
            RegistrationState.ACCEPTED, List.of(RegistrationMove.ACCEPT),
            RegistrationState.DECLINED, List.of(RegistrationMove.DECLINE),
            RegistrationState.WAITLISTED, List.of(RegistrationMove.ACCEPT, RegistrationMove.WAITLIST),
            RegistrationState.CONFIRMED, List.of(RegistrationMove.CONFIRM),
            RegistrationState.CANCELLED, List.of(RegistrationMove.CANCEL));

    private static final Map<RegistrationState, Set<RegistrationState>> LEGAL = Map.of(
            RegistrationState.INVITED, Set.of(RegistrationState.WAITLISTED, RegistrationState.ACCEPTED, RegistrationState.DECLINED, RegistrationState.CONFIRMED, RegistrationState.CANCELLED),
            RegistrationState.ACCEPTED, Set.of(RegistrationState.CONFIRMED, RegistrationState.WAITLISTED, RegistrationState.DECLINED, RegistrationState.CANCELLED),
            RegistrationState.WAITLISTED, Set.of(RegistrationState.CONFIRMED, RegistrationState.DECLINED, RegistrationState.CANCELLED),
            RegistrationState.DECLINED, Set.of(RegistrationState.INVITED, RegistrationState.CONFIRMED, RegistrationState.WAITLISTED),
            RegistrationState.CONFIRMED, Set.of(RegistrationState.DECLINED, RegistrationState.CANCELLED),
            RegistrationState.CANCELLED, Set.of(RegistrationState.INVITED));

    @ParameterizedTest
    @EnumSource(RegistrationState.class)
    void fromEachStateExactlyTheLegalMovesGoThrough(RegistrationState state) {
        for (RegistrationMove move : RegistrationMove.values()) {
            Registration registration = in(state);
            if (LEGAL.get(state).contains(move.to())) {
                registration.make(move);
                assertThat(registration.state()).isEqualTo(move.to());
            } else {
                assertThatThrownBy(() -> registration.make(move)).as(state + " " + move).isInstanceOf(Refused.class);
                assertThat(registration.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void aPlaceMayBeKnownByOfficeOnlyUntilItIsNamed() {
        var registration = new Registration(1, null, 7L, EnumSet.of(Part.DELEGATE), null);
        registration.name(9);

        assertThat(registration.personId()).isEqualTo(9);
        assertThatThrownBy(() -> registration.name(10)).isInstanceOf(Refused.class);
    }

    @Test
    void whoLeavesTheLineLosesTheNumber() {
        Registration waiting = in(RegistrationState.WAITLISTED);
        waiting.waitAs(7);
        assertThat(waiting.waitingNumber()).isEqualTo(7);

        waiting.make(RegistrationMove.CONFIRM);
        assertThat(waiting.waitingNumber()).isNull();
    }

    @Test
    void nobodyAndNoOfficeIsRefused() {
        assertThatThrownBy(() -> new Registration(1, null, null, EnumSet.of(Part.GUEST), null)).isInstanceOf(Refused.class);
    }

    @Test
    void noPartIsRefused() {
        assertThatThrownBy(() -> new Registration(1, 2L, null, EnumSet.noneOf(Part.class), null)).isInstanceOf(Refused.class);
    }

    @Test
    void whoeverOnlyWorksThereTakesNoGuestsPlace() {
        assertThat(confirmed(Part.STAFF).takesPlace()).isFalse();
        assertThat(confirmed(Part.INTERPRETER, Part.SECURITY).takesPlace()).isFalse();
        assertThat(confirmed(Part.STAFF, Part.GUEST).takesPlace()).isTrue();
        assertThat(in(RegistrationState.INVITED).takesPlace()).isFalse();
    }

    private static Registration confirmed(Part... parts) {
        var registration = new Registration(1, 2L, null, Set.of(parts), null);
        registration.make(RegistrationMove.CONFIRM);
        return registration;
    }

    private static Registration in(RegistrationState state) {
        var registration = new Registration(1, 2L, null, EnumSet.of(Part.GUEST), null);
        WAY_TO.get(state).forEach(registration::make);
        return registration;
    }
}

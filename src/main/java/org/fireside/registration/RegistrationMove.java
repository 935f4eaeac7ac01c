package org.fireside.registration;

import static org.fireside.registration.RegistrationState.ACCEPTED;
import static org.fireside.registration.RegistrationState.CANCELLED;
import static org.fireside.registration.RegistrationState.CONFIRMED;
import static org.fireside.registration.RegistrationState.DECLINED;
import static org.fireside.registration.RegistrationState.INVITED;
import static org.fireside.registration.RegistrationState.WAITLISTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The legal moves of a registration's life. */
public enum RegistrationMove {
    CONFIRM(CONFIRMED, INVITED, ACCEPTED, WAITLISTED, DECLINED),
    ACCEPT(ACCEPTED, INVITED),
    WAITLIST(WAITLISTED, INVITED, ACCEPTED, DECLINED),
    DECLINE(DECLINED, INVITED, ACCEPTED, WAITLISTED, CONFIRMED),
    INVITE_AGAIN(INVITED, DECLINED, CANCELLED),
    CANCEL(CANCELLED, INVITED, ACCEPTED, WAITLISTED, CONFIRMED);

    private final RegistrationState to;
    private final Set<RegistrationState> from;

    RegistrationMove(RegistrationState to, RegistrationState... from) {
        this.to = to;
        this.from = EnumSet.copyOf(Arrays.asList(from));
    }

    public RegistrationState to() {
        return to;
    }

    public boolean isLegalFrom(RegistrationState state) {
        return from.contains(state);
    }

    /** The moves that are legal from a state, in the order they are offered. */
    public static List<RegistrationMove> from(RegistrationState state) {
        return Arrays.stream(values()).filter(move -> move.isLegalFrom(state)).toList();
    }
}

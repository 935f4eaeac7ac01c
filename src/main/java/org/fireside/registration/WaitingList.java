package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/**
 * Who waits for a place, in order. A guest and those who accompany the guest get their places together or go on waiting together, and
 * nobody overtakes them: only staff let somebody by, by confirming them.
 */
@ApplicationScoped
class WaitingList {

    private static final Set<RegistrationState> OUT = EnumSet.of(RegistrationState.DECLINED, RegistrationState.CANCELLED);

    @Inject
    private RegistrationRepository registrations;
    @Inject
    private Registrations door;
    @Inject
    private InvitationLetters letters;

    /** What follows from a move: whoever got a place after waiting is told, a letter to somebody who is out is taken back, and places that came free go on. */
    void moved(ConveningId convening, Registration registration, RegistrationState before) {
        if (before == RegistrationState.WAITLISTED && registration.state() == RegistrationState.CONFIRMED) {
            letters.write(convening, registration, LetterKind.PLACE_FREE);
        }
        if (before == RegistrationState.CANCELLED && registration.state() == RegistrationState.INVITED) {
            letters.beginAnew(registration);
        }
        if (OUT.contains(registration.state())) {
            letters.takeBack(registration);
            promote(convening);
        }
    }

    /** Whether somebody who comes now finds places for a whole party: nobody waits, and so many are left. */
    boolean hasPlacesFor(ConveningId convening, long party) {
        return party == 0 || registrations.firstWaiting(convening).isEmpty() && registrations.hasPlaces(convening, party);
    }

    /** Gives the places that are free to those whose turn it is, until the next party is larger than what is left. */
    void promote(ConveningId convening) {
        registrations.lockPlaces(convening);
        Optional<Registration> first = registrations.firstWaiting(convening);
        while (first.isPresent() && registrations.hasPlaces(convening, party(first.get()))) {
            door.make(convening, first.get().id(), first.get().version(), RegistrationMove.CONFIRM);
            first = registrations.firstWaiting(convening);
        }
    }

    private long party(Registration guest) {
        return (guest.isGuest() ? 1 : 0)
                + registrations.companions(guest).stream().filter(companion -> companion.state() == RegistrationState.WAITLISTED && companion.isGuest()).count();
    }

    /** The place in line of somebody who waits, from 1. */
    long placeInLine(Registration waiting) {
        return registrations.countWaitingBefore(waiting) + 1;
    }
}

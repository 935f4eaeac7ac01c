package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.CapacitySet;
import org.fireside.convening.Figures;
import org.fireside.convening.Part;
import org.fireside.convening.PutOnStage;
import org.fireside.platform.Refused;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/** What registration does about what happens to a convening, inside the transaction in which it happens. */
@ApplicationScoped
public class ConveningObserver {

    @Inject
    private RegistrationRepository registrations;
    @Inject
    private Event<RegistrationChanged> changed;
    @Inject
    private WaitingList waitingList;

    /** Refuses a capacity under what is confirmed; of a greater one those have the use who have waited longest. */
    void onCapacity(@Observes CapacitySet set) {
        if (!registrations.setCapacity(set.convening(), set.capacity())) {
            throw new Refused("capacity", "registration.capacityTooSmall", registrations.placesTaken(set.convening()));
        }
        waitingList.promote(set.convening());
    }

    /** Whoever is on stage is expected, with a place where there is one. */
    void onStage(@Observes PutOnStage put) {
        registrations.findOf(put.convening(), put.personId())
                .ifPresentOrElse(registration -> alsoPlay(registration, put), () -> expect(put.convening(), put.personId(), put.part()));
    }

    private void alsoPlay(Registration registration, PutOnStage put) {
        boolean took = registration.takesPlace();
        Set<Part> counted = registration.countedParts();
        registration.alsoPlay(put.part());
        if (registration.takesPlace() && !took && !registrations.takePlace(put.convening())) {
            throw new Refused("part", "registration.full");
        }
        changed.fire(new RegistrationChanged(put.convening(), registration.id(), counted, registration.countedParts()));
    }

    private void expect(ConveningId convening, long person, Part part) {
        var registration = new Registration(convening.value(), person, null, EnumSet.of(part), null);
        if (!registration.isGuest() || registrations.takePlace(convening)) {
            registration.make(RegistrationMove.CONFIRM);
        }
        registrations.add(registration);
        registrations.index(registration.id());
    }

    void onFigures(@Observes Figures figures) {
        figures.put(Figures.Figure.INVITED, registrations.countExpected(figures.convening()));
        figures.put(Figures.Figure.CONFIRMED, registrations.countConfirmed(figures.convening()));
    }
}

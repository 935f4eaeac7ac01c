package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.directory.WrittenAnew;
import org.fireside.registration.model.RegistrationRepository;

/** When the directory writes a person or an office anew, the registrations of all convenings are found, and stand, by the new words. */
@ApplicationScoped
public class WrittenAnewObserver {

    @Inject
    private RegistrationRepository registrations;

    void onWritten(@Observes WrittenAnew written) {
        registrations.of(written.people(), written.offices()).forEach(registrations::index);
    }
}

package org.fireside.registration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.fireside.registration.model.RegistrationRepository;

/** Makes registrations findable that came into the tables by SQL (the demo) when the application starts. */
@Startup
@Singleton
@DependsOn("NameIndex")
public class RegistrationIndex {

    private static final int AT_ONCE = 500;

    @Inject
    private RegistrationRepository registrations;

    @PostConstruct
    void indexWhatIsNot() {
        registrations.notIndexed(AT_ONCE).forEach(registrations::index);
    }
}

package org.fireside.registration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.fireside.registration.model.RegistrationRepository;

/** Puts registrations that came into the tables by SQL (the demo, an upgrade) in their place and makes them findable, when the application starts. */
@Startup
@Singleton
@DependsOn("NameIndex")
public class RegistrationIndex {

    private static final int AT_ONCE = 500;

    @Inject
    private RegistrationRepository registrations;

    @PostConstruct
    void indexWhatIsNot() {
        var missing = registrations.notIndexed(AT_ONCE);
        while (!missing.isEmpty()) {
            missing.forEach(registrations::index);
            missing = registrations.notIndexed(AT_ONCE);
        }
    }
}

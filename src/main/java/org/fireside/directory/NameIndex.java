package org.fireside.directory;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.fireside.directory.model.PersonRepository;
import org.fireside.directory.model.Person;

/** Indexes the names of people that came into the tables by SQL (the demo, an upgrade that changes the order) when the application starts. */
@Startup
@Singleton
@DependsOn("Migrations")
public class NameIndex {

    private static final int AT_ONCE = 500;

    @Inject
    private PersonRepository people;

    @PostConstruct
    void indexWhatIsNot() {
        var missing = people.notIndexed(AT_ONCE);
        while (!missing.isEmpty()) {
            missing.forEach(Person::index);
            people.flush();
            missing = people.notIndexed(AT_ONCE);
        }
    }
}

package org.fireside.delegation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.fireside.delegation.model.ImportRepository;

/** Lists that were at work when the server ended: nothing of that work was written, and one goes on where it was begun. */
@Startup
@Singleton
@DependsOn("RegistrationIndex")
public class ImportRestart {

    @Inject
    private ImportRepository imports;

    @PostConstruct
    void letGoOn() {
        imports.interrupted().forEach(each -> each.fail("import.interrupted"));
    }
}

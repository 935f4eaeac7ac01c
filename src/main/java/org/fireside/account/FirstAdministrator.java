package org.fireside.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import org.fireside.account.model.Account;
import org.fireside.account.model.AccountRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.jboss.logging.Logger;

/**
 * An installation without accounts gets one administrator at its first start. The generated password goes to the file that
 * the environment names, readable by its owner alone, so that no log ever holds it; without such a file it is logged, once.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String USER_NAME = "administrator";

    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private AuditTrail audit;

    @PostConstruct
    void createIfAlone() {
        if (accounts.countEnabled(Role.ADMINISTRATOR) > 0) {
            return;
        }
        String password = TemporaryPassword.generate();
        var account = new Account(USER_NAME, "Administrator", EnumSet.of(Role.ADMINISTRATOR, Role.ORGANIZER), hashing.hash(password));
        accounts.add(account);
        audit.record(new AuditSubject(null, "account", account.id(), USER_NAME), "account.created", Map.of(), account.facts());
        tell(password);
    }

    private static void tell(String password) {
        String file = System.getenv("FIRESIDE_FIRST_PASSWORD_FILE");
        if (file == null) {
            LOG.infof("Fireside created the account \"%s\" with the password \"%s\"; it is to be changed at the first sign-in.", USER_NAME, password);
            return;
        }
        try {
            Path path = Path.of(file);
            Files.deleteIfExists(path);
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, USER_NAME + "\n" + password + "\n");
        } catch (IOException e) {
            throw new IllegalStateException("the first password could not be written to " + file, e);
        }
    }
}

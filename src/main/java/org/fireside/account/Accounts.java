package org.fireside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.fireside.account.model.Account;
import org.fireside.account.model.AccountRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The administrator's door to accounts, and everybody's to the own password. */
@Guarded
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;

    /**
     * An account as the administrator fills it in.
     *
     * @param userName what is typed at sign-in: lower case letters, digits, dot, hyphen
     */
    public record Filled(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9.\\-]*", message = "{account.userName.pattern}") String userName,
            @NotBlank @Size(max = 200) String fullName, Set<Role> roles) {
    }

    /** An account just created. */
    public record Created(long id, String temporaryPassword) {
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public Page<AccountCard> page(PageRequest request) {
        return accounts.page(request);
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public AccountCard get(long id) {
        return accounts.get(id).card();
    }

    /**
     * Creates an account.
     *
     * @return its id, with its temporary password, which is shown once and kept nowhere
     * @throws Refused if the user name is taken
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public Created create(@Valid Filled filled) {
        if (accounts.find(filled.userName()).isPresent()) {
            throw new Refused("userName", "account.userName.taken", filled.userName());
        }
        String password = TemporaryPassword.generate();
        var account = new Account(filled.userName(), filled.fullName(), filled.roles(), hashing.hash(password));
        accounts.add(account);
        audit.record(subject(account), "account.created", Map.of(), account.facts());
        return new Created(account.id(), password);
    }

    /**
     * Changes name, roles and whether the account may sign in. A role taken away is taken away in every team.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if no enabled administrator would be left
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public void edit(long id, int version, @NotBlank @Size(max = 200) String fullName, Set<Role> roles, boolean disabled) {
        Account account = accounts.get(id);
        StaleEdit.refuseIfStale(version, account.version());
        var before = account.facts();
        var lost = account.roles();
        account.edit(fullName, roles, disabled);
        lost.removeAll(account.roles());
        accounts.removeFromTeams(id, lost);
        accounts.flush();
        if (accounts.countEnabled(Role.ADMINISTRATOR) == 0) {
            throw new Refused("roles", "account.lastAdministrator");
        }
        audit.record(subject(account), "account.edited", before, account.facts());
    }

    /** Sets a new temporary password. @return the password, shown once and kept nowhere */
    @AllowedTo(Role.ADMINISTRATOR)
    public String resetPassword(long id) {
        Account account = accounts.get(id);
        String password = TemporaryPassword.generate();
        account.resetPassword(hashing.hash(password));
        audit.record(subject(account), "account.passwordReset");
        return password;
    }

    /** The caller's own account. @throws NotAllowed if nobody is signed in */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public AccountCard own() {
        return callersAccount().card();
    }

    /**
     * Changes the caller's own password.
     *
     * @throws Refused if the current one is not right, or the new one is the same
     */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public void changePassword(@NotBlank String current, @Size(min = 12, max = 200, message = "{account.password.length}") String chosen) {
        Account account = callersAccount();
        if (!hashing.matches(current, account.passwordHash())) {
            throw new Refused("current", "account.password.wrong");
        }
        if (chosen.equals(current)) {
            throw new Refused("chosen", "account.password.same");
        }
        account.choosePassword(hashing.hash(chosen));
        audit.record(subject(account), "account.passwordChanged");
    }

    private Account callersAccount() {
        return caller.userName().flatMap(accounts::find).orElseThrow(NotAllowed::new);
    }

    private static AuditSubject subject(Account account) {
        return new AuditSubject(null, "account", account.id(), account.userName());
    }

}

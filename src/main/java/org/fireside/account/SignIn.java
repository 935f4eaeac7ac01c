package org.fireside.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.account.model.Account;
import org.fireside.account.model.AccountRepository;

/** Decides whether a name and a password belong together. Counts failures, and refuses for a while after too many. */
@Guarded
@ApplicationScoped
@Transactional
public class SignIn {

    @Inject
    private AccountRepository accounts;
    @Inject
    private PasswordHashing hashing;
    @Inject
    private Clock clock;

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hashOfNobody = hashing.hash(TemporaryPassword.generate());
    }

    /** Names of the roles of the account that signed in; empty when sign-in is refused, for whatever reason. */
    @AllowedToAnyone(because = "it is the sign-in")
    public Optional<Set<String>> rolesOf(String typedName, String password) {
        Optional<Account> found = accounts.findForSignIn(nameFrom(typedName));
        if (found.isEmpty()) {
            hashing.matches(password, hashOfNobody); // as slow as for a name that exists, so that names cannot be guessed
            return Optional.empty();
        }
        Account account = found.get();
        if (!account.maySignIn(clock.instant())) {
            return Optional.empty();
        }
        if (!hashing.matches(password, account.passwordHash())) {
            account.signInFailed(clock.instant());
            return Optional.empty();
        }
        account.signInSucceeded();
        return Optional.of(account.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** The user name meant by what was typed. */
    @AllowedToAnyone(because = "it is the sign-in")
    public String nameFrom(String typedName) {
        return typedName.strip().toLowerCase(Locale.ROOT);
    }
}

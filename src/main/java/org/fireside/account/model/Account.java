package org.fireside.account.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.fireside.account.AccountCard;
import org.fireside.account.Role;
import org.fireside.platform.Refused;

/** Somebody who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    /** So many wrong passwords in a row are taken for a slip. */
    static final int FAILURES_ALLOWED = 5;
    /** How long sign-in is refused after one too many. */
    static final Duration REFUSAL = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "user_name")
    private String userName;
    @Column(name = "full_name")
    private String fullName;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "password_is_temporary")
    private boolean passwordIsTemporary;
    private boolean disabled;
    @Column(name = "failed_sign_ins")
    private int failedSignIns;
    @Column(name = "refused_until")
    private Instant refusedUntil;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {
    }

    /** A new account; its first password is temporary. */
    public Account(String userName, String fullName, Set<Role> roles, String passwordHash) {
        this.userName = userName;
        edit(fullName, roles, false);
        resetPassword(passwordHash);
    }

    /** @throws Refused if no role is left */
    public void edit(String fullName, Set<Role> roles, boolean disabled) {
        if (roles.isEmpty()) {
            throw new Refused("roles", "account.roles.none");
        }
        this.fullName = fullName;
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
        this.disabled = disabled;
    }

    /** A password that somebody else set: its owner changes it at the next sign-in. */
    public void resetPassword(String hash) {
        passwordHash = hash;
        passwordIsTemporary = true;
        failedSignIns = 0;
        refusedUntil = null;
    }

    /** A password that its owner chose. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        passwordIsTemporary = false;
    }

    /** Whether a sign-in may be tried now at all. */
    public boolean maySignIn(Instant now) {
        return !disabled && (refusedUntil == null || !now.isBefore(refusedUntil));
    }

    /** Counts a wrong password; after too many in a row sign-in is refused for a while. */
    public void signInFailed(Instant now) {
        failedSignIns++;
        if (failedSignIns >= FAILURES_ALLOWED) {
            refusedUntil = now.plus(REFUSAL);
            failedSignIns = 0;
        }
    }

    public void signInSucceeded() {
        failedSignIns = 0;
        refusedUntil = null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Whether the password was set by somebody else and is to be changed by its owner. */
    public boolean hasTemporaryPassword() {
        return passwordIsTemporary;
    }

    public String userName() {
        return userName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** The facts that the audit trail keeps. Never the password. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("fullName", fullName);
        facts.put("roles", String.join(" ", new TreeSet<>(roles).stream().map(Role::name).toList()));
        facts.put("disabled", String.valueOf(disabled));
        return facts;
    }

    public AccountCard card() {
        return new AccountCard(id, version, userName, fullName, roles(), disabled, passwordIsTemporary);
    }
}

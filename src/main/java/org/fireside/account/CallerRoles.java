package org.fireside.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.fireside.account.model.AccountRepository;
import org.fireside.platform.Caller;
import org.fireside.platform.Door;

/** The roles of whoever is calling: everywhere, and in the team of a convening. Asked of the database, so that a role taken away is gone at once. */
@Door
@RequestScoped
@Transactional
public class CallerRoles {

    @Inject
    private Caller caller;
    @Inject
    private AccountRepository accounts;

    private final Map<Asked, Set<Role>> known = new HashMap<>();

    private Acting acting;

    private record Asked(String userName, ConveningId convening) {
    }

    /** Work for which nobody signs in: as what, and where; null for everywhere. */
    private record Acting(Role role, ConveningId convening) {

        Set<Role> in(ConveningId asked) {
            return convening == null || convening.equals(asked) ? EnumSet.of(role) : EnumSet.noneOf(Role.class);
        }
    }

    /**
     * Does something at other doors as the desk of one convening would: for a door that has checked a secret link, for which nobody signs
     * in. Ends with the work; that door alone decides what of it the link's holder gets to see or to change.
     *
     * @param name under which the trail keeps what is done; no user name, for no account is behind it
     */
    public <T> T asDesk(ConveningId convening, String name, Supplier<T> work) {
        return as(new Acting(Role.REGISTRAR, convening), name, work);
    }

    /**
     * Does something at other doors as an administrator would: for a timer, for which nobody signs in. Ends with the work.
     *
     * @param name under which the trail keeps what is done
     */
    public <T> T asAdministrator(String name, Supplier<T> work) {
        return as(new Acting(Role.ADMINISTRATOR, null), name, work);
    }

    private <T> T as(Acting role, String name, Supplier<T> work) {
        caller.actAs(name);
        acting = role;
        try {
            return work.get();
        } finally {
            acting = null;
        }
    }

    /** The roles of the caller's account. */
    public Set<Role> everywhere() {
        if (acting != null) {
            return EnumSet.of(acting.role());
        }
        return caller.userName().map(accounts::rolesOf).orElseGet(() -> EnumSet.noneOf(Role.class));
    }

    /** The caller's roles in a convening's team, and ADMINISTRATOR where the account has it. */
    public Set<Role> in(ConveningId convening) {
        if (acting != null) {
            return acting.in(convening);
        }
        return caller.userName().map(name -> known.computeIfAbsent(new Asked(name, convening), any -> accounts.rolesOf(name, convening)))
                .orElseGet(() -> EnumSet.noneOf(Role.class));
    }

    /** The convenings in whose team the caller is in one of these roles. */
    public Set<Long> conveningsAs(Role... wanted) {
        return caller.userName().map(name -> accounts.conveningsOf(name, Set.of(wanted))).orElseGet(Set::of);
    }
}

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

    private ConveningId desk;

    private record Asked(String userName, ConveningId convening) {
    }

    /**
     * Does something at other doors as the desk of one convening would: for a door that has checked a secret link, for which nobody signs
     * in. Ends with the work; that door alone decides what of it the link's holder gets to see or to change.
     *
     * @param name under which the trail keeps what is done; no user name, for no account is behind it
     */
    public <T> T asDesk(ConveningId convening, String name, Supplier<T> work) {
        caller.actAs(name);
        desk = convening;
        try {
            return work.get();
        } finally {
            desk = null;
        }
    }

    /** The roles of the caller's account. */
    public Set<Role> everywhere() {
        if (desk != null) {
            return EnumSet.of(Role.REGISTRAR);
        }
        return caller.userName().map(accounts::rolesOf).orElseGet(() -> EnumSet.noneOf(Role.class));
    }

    /** The caller's roles in a convening's team, and ADMINISTRATOR where the account has it. */
    public Set<Role> in(ConveningId convening) {
        if (desk != null) {
            return desk.equals(convening) ? EnumSet.of(Role.REGISTRAR) : EnumSet.noneOf(Role.class);
        }
        return caller.userName().map(name -> known.computeIfAbsent(new Asked(name, convening), any -> accounts.rolesOf(name, convening)))
                .orElseGet(() -> EnumSet.noneOf(Role.class));
    }

    /** The convenings in whose team the caller is in one of these roles. */
    public Set<Long> conveningsAs(Role... wanted) {
        return caller.userName().map(name -> accounts.conveningsOf(name, Set.of(wanted))).orElseGet(Set::of);
    }
}

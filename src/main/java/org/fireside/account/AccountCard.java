package org.fireside.account;

import java.io.Serializable;
import java.util.Set;

/** An account as others see it. */
public record AccountCard(long id, int version, String userName, String fullName, Set<Role> roles, boolean disabled,
        boolean passwordIsTemporary) implements Serializable {
}

package org.fireside.account;

import java.io.Serializable;

/** One role of one account in a convening's team. */
public record TeamMember(long accountId, String userName, String fullName, Role role) implements Serializable {
}

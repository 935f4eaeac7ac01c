package org.fireside.delegation;

import org.fireside.account.ConveningId;

/** Something of a delegation was changed that lists of delegations show. Fired inside the transaction that does it. */
public record DelegationChanged(ConveningId convening) {
}

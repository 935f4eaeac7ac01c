package org.fireside.delegation;

import java.io.Serializable;
import org.fireside.registration.GuestCard;

/** What the form of a member begins with. @param general the travel of the delegation */
public record MemberDetails(GuestCard guest, DelegationCard delegation, int version, MemberFilled filled, Travel general) implements Serializable {
}

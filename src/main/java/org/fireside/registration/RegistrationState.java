package org.fireside.registration;

/** The life of a registration. Whether somebody is present is not part of it: that is a log. */
public enum RegistrationState {
    INVITED, ACCEPTED, DECLINED, WAITLISTED, CONFIRMED, CANCELLED;

    /** Whether somebody in this state may still come to the door. */
    public boolean isExpected() {
        return this != DECLINED && this != CANCELLED;
    }
}

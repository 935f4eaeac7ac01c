package org.fireside.registration;

/** How far a guest's invitation has come. */
public enum InvitationStage {
    NOT_INVITED,
    /** Invited, and silent. */
    NO_ANSWER,
    ANSWERED,
    /** Without an e-mail address: the link has to reach the guest another way. */
    NO_ADDRESS
}

package org.fireside.account;

/** What an account may be asked to do. In a convening's team a role counts for that convening only. */
public enum Role {
    /** Accounts, roles, teams. Sees nothing of a convening it is not in the team of but its name and its team. */
    ADMINISTRATOR,
    /** Schedules convenings. */
    ORGANIZER,
    /** Registers delegations and guests, checks them in. */
    REGISTRAR,
    /** Runs and logs the questions. */
    MODERATOR,
    /** Entrusted with what guests tell of their health and faith (dietary and access needs) and with letters of credence. Comes beside another role. */
    CONFIDANT
}

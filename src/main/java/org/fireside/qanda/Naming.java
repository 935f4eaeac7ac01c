package org.fireside.qanda;

/** How the asker of a question is shown, and how much of who it is is kept at all. */
public enum Naming {
    /** With name, office and delegation. */
    BY_NAME,
    /** With the delegation; which of its members asks is not kept. */
    BY_DELEGATION,
    /** Nothing is kept of who asks. */
    ANONYMOUSLY
}

package org.fireside.directory;

/** Where a person is written. In each a person may be written otherwise than the rule would compose it. */
public enum StyleContext {
    /** Lists, programmes and records. */
    LIST,
    BADGE,
    PLACE_CARD,
    /** The first lines of an address. */
    ENVELOPE,
    /** How a letter begins: what follows "Dear", or stands alone, such as "Excellency". */
    SALUTATION
}

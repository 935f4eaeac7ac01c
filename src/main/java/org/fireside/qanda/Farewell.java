package org.fireside.qanda;

/** What the asker of a dismissed question is told of it, in kind words of the product's. */
public enum Farewell {
    NO_TIME, ASKED_BEFORE, OFF_TOPIC, WORDING
}

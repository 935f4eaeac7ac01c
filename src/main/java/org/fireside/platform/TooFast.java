package org.fireside.platform;

/** Somebody does something more often than a person would. The same may be done again after a while. */
public class TooFast extends Refused {

    private final int seconds;

    /** @param key of the text in the bundles, with a placeholder for the seconds @param seconds after which it may be done again */
    public TooFast(String key, int seconds) {
        super(null, key, seconds);
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }
}

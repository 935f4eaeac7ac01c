package org.fireside.platform;

/** Somebody else saved first: the version that was edited is no longer the current one. Nothing was written. */
public class StaleEdit extends Refused {

    public StaleEdit() {
        super(null, "platform.staleEdit");
    }

    /**
     * Compares the version a form was filled from with the current one.
     *
     * @throws StaleEdit if they differ
     */
    public static void refuseIfStale(int edited, int current) {
        if (edited != current) {
            throw new StaleEdit();
        }
    }
}

package org.fireside.qanda;

import java.io.Serializable;

/**
 * What the wall does.
 *
 * @param blank it shows nothing
 * @param frozen it goes on showing what it shows
 * @param top how many of the questions with the most votes it shows besides the one that is asked
 */
public record WallCard(boolean dark, boolean blank, boolean frozen, int top) implements Serializable {

    /** Whether it does what this move makes it do. */
    public boolean does(WallMove move) {
        return switch (move) {
            case BLANK -> blank;
            case FREEZE -> frozen;
            case DARKEN -> dark;
        };
    }
}

package org.fireside.convening;

import java.util.EnumSet;
import java.util.Set;

/** A part that somebody plays at a convening. One person may play several. */
public enum Part {
    GUEST, DELEGATE, SPEAKER, MODERATOR, INTERPRETER, PRESS, STAFF, SECURITY;

    /** The parts that are played on stage. */
    public static Set<Part> onStage() {
        return EnumSet.of(SPEAKER, MODERATOR, INTERPRETER);
    }
}

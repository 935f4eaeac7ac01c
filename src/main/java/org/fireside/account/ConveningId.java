package org.fireside.account;

import java.io.Serializable;

/** Names the convening whose team decides whether a caller may. A door's method that has one is guarded by that team. */
public record ConveningId(long value) implements Serializable {

    public ConveningId {
        if (value < 1) {
            throw new IllegalArgumentException("convening " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.fireside.account;

import java.io.Serializable;
import org.fireside.platform.NotFound;

/** Names the convening whose team decides whether a caller may. A door's method that has one is guarded by that team. */
public record ConveningId(long value) implements Serializable {

    public ConveningId {
        if (value < 1) {
            throw new NotFound("convening", value); // a page was opened without one
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

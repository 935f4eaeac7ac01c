package org.fireside.desk;

import java.io.Serializable;
import java.time.Instant;
import org.fireside.registration.GuestCard;

/**
 * What came of a check-in or check-out.
 *
 * @param since when the guest came in or went out
 * @param delegation name of the guest's delegation, or null
 */
public record Outcome(Kind kind, GuestCard guest, String delegation, Instant since) implements Serializable {

    /** What happened. */
    public enum Kind {
        CHECKED_IN, ALREADY_IN, CHECKED_OUT, NOT_IN, NOT_EXPECTED
    }
}

package org.fireside.qanda;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the desk shows a guest who is there: whoever scans it is known on the floor as that guest.
 *
 * @param registrationId the guest's
 * @param until when it is worth nothing any more
 */
record Pass(long registrationId, Instant until) {

    /** Long enough for a phone to be found in a bag; a picture of it is worth nothing later. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    static Pass of(long registrationId, Instant now) {
        return new Pass(registrationId, now.truncatedTo(ChronoUnit.MILLIS).plus(GOOD_FOR));
    }

    /** As {@link #text()} wrote it. */
    static Optional<Pass> read(String text) {
        if (!text.matches("\\d{1,18}~\\d{1,15}")) {
            return Optional.empty();
        }
        String[] parts = text.split("~");
        return Optional.of(new Pass(Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
    }

    /** Safe in an address. */
    String text() {
        return registrationId + "~" + until.toEpochMilli();
    }

    boolean isGood(Instant now) {
        return now.isBefore(until);
    }
}

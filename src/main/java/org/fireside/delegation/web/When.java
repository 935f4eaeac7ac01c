package org.fireside.delegation.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.delegation.Travel;

/** How arrivals and departures are written: in the times of the convening's zone. */
final class When {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private When() {
    }

    /** A time, or null for none. */
    static String at(LocalDateTime time) {
        return time == null ? null : AT.format(time);
    }

    /** When, how and where somebody arrives, as far as it is known; empty for nothing. */
    static String arrival(Travel travel) {
        return joined(at(travel.arrivesAt()), travel.arrivesBy(), travel.arrivesWhere());
    }

    /** When, how and from where somebody departs, as far as it is known; empty for nothing. */
    static String departure(Travel travel) {
        return joined(at(travel.departsAt()), travel.departsBy(), travel.departsWhere());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}

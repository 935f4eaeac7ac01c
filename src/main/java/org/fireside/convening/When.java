package org.fireside.convening;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times are written: in the convening's own zone, which is named. */
public final class When {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private When() {
    }

    /** When a convening is: day and hours with the zone, or in words where no more is known. */
    public static String of(ConveningCard card) {
        if (card.startsAt() == null) {
            return card.whenInWords();
        }
        ZonedDateTime start = card.startsAt().atZone(card.zone());
        return between(card.startsAt(), card.endsAt(), card.zone()) + " " + ZONE.format(start);
    }

    /** From a moment to another, without the zone. */
    public static String between(Instant from, Instant to, ZoneId zone) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        String begins = DAY.format(start) + ", " + HOUR.format(start);
        return start.toLocalDate().equals(end.toLocalDate()) ? begins + "–" + HOUR.format(end)
                : begins + " – " + DAY.format(end) + ", " + HOUR.format(end);
    }

    /** Only the hours, for a session within a convening of one day. */
    public static String hours(Instant from, Instant to, ZoneId zone, boolean withDay) {
        return withDay ? between(from, to, zone) : HOUR.format(from.atZone(zone)) + "–" + HOUR.format(to.atZone(zone));
    }
}

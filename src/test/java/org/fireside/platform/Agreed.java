package org.fireside.platform;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningFilled;
import org.fireside.convening.ConveningKind;
import org.fireside.convening.SessionFilled;
import org.fireside.convening.SessionFormat;

/** Filled-in forms that tests agree on, so that each test says only what it is about. */
public final class Agreed {

    /** When agreed convenings start, in their zone; they last eight hours. */
    public static final LocalDateTime NINE = LocalDateTime.of(2031, 5, 6, 9, 0);

    private Agreed() {
    }

    /** A word that no other test uses. */
    public static String unique(String word) {
        return word + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    public static ConveningFilled convening() {
        return convening(null, AttributionRule.ON_THE_RECORD);
    }

    public static ConveningFilled convening(Integer capacity, AttributionRule rule) {
        return new ConveningFilled(unique("Convening"), ConveningKind.CONFERENCE, "Example host", "Example hall", "Lisbon",
                ZoneId.of("Europe/Lisbon"), NINE, NINE.plusHours(8), null, null, capacity, rule, null);
    }

    public static SessionFilled session() {
        return new SessionFilled(unique("Session"), SessionFormat.AUDIENCE_QA, "Blue room", NINE, NINE.plusHours(1), null, List.of("tides"));
    }
}

package org.fireside.convening.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.platform.AuditLine;
import org.fireside.platform.Text;

/** How the lines of a convening's trail are written: page and export ask it. @param zone of the convening */
record TrailWords(ZoneId zone) implements Serializable {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    /** Under which keys the constants of a fact have their names. */
    private static final Map<String, List<String>> NAMED_BY = Map.of(
            "attributionRule", List.of("convening.rule."), "kind", List.of("convening.kind."), "format", List.of("session.format."),
            "state", List.of("convening.state.", "registration.state.", "qanda.state."), "part", List.of("part."), "parts", List.of("part."),
            "role", List.of("role."), "roles", List.of("role."), "ladder", List.of("rank."),
            "orderedBy", List.of("precedence.by."));

    String at(Instant instant) {
        return AT.format(instant.atZone(zone));
    }

    /** What was done, in words. */
    String action(AuditLine line) {
        return Text.of("audit." + line.action());
    }

    /** The name of a fact that was changed. */
    String fact(String field) {
        return Text.has("fact." + field) ? Text.of("fact." + field) : field;
    }

    /** A fact's value in words: times in the convening's zone, constants by their names. */
    String value(String field, String value) {
        return switch (field) {
            case "startsAt", "endsAt", "arrivesAt", "departsAt" -> at(Instant.parse(value));
            case "attributionRule", "kind", "state", "format", "parts", "part", "role", "roles", "ladder", "orderedBy" -> Arrays.stream(value.split(" "))
                    .map(constant -> word(field, constant)).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private static String word(String field, String constant) {
        return NAMED_BY.get(field).stream().map(prefix -> prefix + constant).filter(Text::has).findFirst().map(Text::of).orElse(constant);
    }
}

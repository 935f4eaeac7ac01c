package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditLine;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.Text;

/** The trail of what was changed in a convening. */
@Named
@ViewScoped
public class AuditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    /** Under which keys the constants of a fact have their names. */
    private static final Map<String, List<String>> NAMED_BY = Map.of(
            "attributionRule", List.of("convening.rule."), "kind", List.of("convening.kind."), "format", List.of("session.format."),
            "state", List.of("convening.state.", "registration.state.", "qanda.state."), "part", List.of("part."), "parts", List.of("part."),
            "role", List.of("role."), "roles", List.of("role."), "ladder", List.of("rank."), "orderedBy", List.of("precedence.by."));

    @Inject
    private Convenings convenings;

    private long convening;
    private ZoneId zone;
    private DatabasePages<AuditLine> rows;

    public void load() {
        var id = new ConveningId(convening);
        zone = convenings.get(id).zone();
        rows = new DatabasePages<>(request -> convenings.trail(id, request));
    }

    public String at(Instant instant) {
        return AT.format(instant.atZone(zone));
    }

    /** What was done, in words. */
    public String action(AuditLine line) {
        return Text.of("audit." + line.action());
    }

    /** The name of a fact that was changed. */
    public String fact(String field) {
        return Text.has("fact." + field) ? Text.of("fact." + field) : field;
    }

    /** A fact's value in words: times in the convening's zone, constants by their names. */
    public String value(String field, String value) {
        return switch (field) {
            case "startsAt", "endsAt", "arrivesAt", "departsAt" -> AT.format(Instant.parse(value).atZone(zone));
            case "attributionRule", "kind", "state", "format", "parts", "part", "role", "roles", "ladder", "orderedBy" -> Arrays.stream(value.split(" "))
                    .map(constant -> word(field, constant)).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private static String word(String field, String constant) {
        return NAMED_BY.get(field).stream().map(prefix -> prefix + constant).filter(Text::has).findFirst().map(Text::of).orElse(constant);
    }

    public ZoneId getZone() {
        return zone;
    }

    public DatabasePages<AuditLine> getRows() {
        return rows;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }
}

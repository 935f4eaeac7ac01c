package org.fireside.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fireside.directory.People;
import org.fireside.platform.AuditLine;
import org.fireside.platform.Text;
import org.fireside.platform.web.DatabasePages;

/** What was changed of the person whom the page shows. A person has no time zone: the times are UTC. */
@Named
@ViewScoped
public class TrailBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Inject
    private People people;
    @Inject
    private PersonBacking shown;

    private DatabasePages<AuditLine> rows;

    @PostConstruct
    void begin() {
        rows = new DatabasePages<>(request -> people.trail(shown.getPerson(), request));
    }

    public String at(Instant instant) {
        return AT.format(instant);
    }

    /** What was done, in words. */
    public String action(AuditLine line) {
        return Text.of("audit." + line.action());
    }

    /** The name of a fact that was changed. */
    public String fact(String field) {
        return Text.has("fact." + field) ? Text.of("fact." + field) : field;
    }

    /** A fact's value in words. */
    public String value(String field, String value) {
        return field.equals("rankClass") ? Text.of("rank." + value) : value;
    }

    public DatabasePages<AuditLine> getRows() {
        return rows;
    }
}

package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditLine;
import org.fireside.platform.web.DatabasePages;

/** The trail of what was changed in a convening. */
@Named
@ViewScoped
public class AuditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private Convenings convenings;

    private long convening;
    private TrailWords words;
    private DatabasePages<AuditLine> rows;

    public void load() {
        var id = new ConveningId(convening);
        words = new TrailWords(convenings.get(id).zone());
        rows = new DatabasePages<>(request -> convenings.trail(id, request));
    }

    public String at(Instant instant) {
        return words.at(instant);
    }

    /** What was done, in words. */
    public String action(AuditLine line) {
        return words.action(line);
    }

    /** The name of a fact that was changed. */
    public String fact(String field) {
        return words.fact(field);
    }

    /** A fact's value in words. */
    public String value(String field, String value) {
        return words.value(field, value);
    }

    public ZoneId getZone() {
        return words.zone();
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

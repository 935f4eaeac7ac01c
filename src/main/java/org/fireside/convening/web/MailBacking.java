package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.convening.Correspondence;
import org.fireside.platform.MailLine;
import org.fireside.platform.MailState;
import org.fireside.platform.web.AskedWith;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;

/** The mail of a convening. */
@Named
@ViewScoped
public class MailBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    @Inject
    private Correspondence correspondence;
    @Inject
    private Convenings convenings;
    @Inject
    private Notices notices;

    private long convening;
    private MailState state;
    private ZoneId zone;
    private DatabasePages<MailLine> rows;

    public void load() {
        zone = convenings.get(id()).zone();
        rows = new DatabasePages<>(request -> correspondence.page(id(), state, request));
    }

    public void sendAgain(MailLine line) {
        if (notices.attempt(() -> correspondence.sendAgain(id(), line.id(), line.version()))) {
            notices.done("mail.sendAgain.done", line.to());
        }
    }

    public void takeAsSent(MailLine line) {
        if (notices.attempt(() -> correspondence.takeAsSent(id(), line.id(), line.version()))) {
            notices.done("mail.takeAsSent.done", line.to());
        }
    }

    public String at(Instant instant) {
        return instant == null ? "" : AT.format(instant.atZone(zone));
    }

    public Correspondence.Way getWay() {
        return correspondence.way(id());
    }

    /** How many letters of which state there are. */
    public Map<MailState, Long> getCounts() {
        return correspondence.count(id());
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public ZoneId getZone() {
        return zone;
    }

    /** What the export is asked with, so that it holds what the list shows. */
    public String getQuery() {
        return new AskedWith().and("state", state).toString();
    }

    public DatabasePages<MailLine> getRows() {
        return rows;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }
}

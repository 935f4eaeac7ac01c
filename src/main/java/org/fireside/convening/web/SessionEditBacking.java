package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.Convenings;
import org.fireside.convening.SessionCard;
import org.fireside.convening.SessionFormat;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;

/** The form of a session. */
@Named
@ViewScoped
public class SessionEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;
    @Inject
    private Notices notices;

    private long convening;
    private Long session;
    private Integer version;
    private ZoneId zone;
    private SessionForm form = new SessionForm();
    private Conflict conflict;

    public void load() {
        zone = convenings.get(id()).zone();
        if (session != null && version == null) {
            SessionCard current = agenda.session(id(), session);
            version = current.version();
            form = SessionForm.of(current, zone);
        }
    }

    public String save() {
        if (session == null) {
            return notices.attempt(() -> session = agenda.add(id(), form.filled())) ? saved() : null;
        }
        return notices.attempt(() -> agenda.rewrite(id(), session, version, form.filled()), this::compare) ? saved() : null;
    }

    private String saved() {
        notices.done("session.saved", form.getTitle());
        return "/convening/session.xhtml?faces-redirect=true&convening=" + convening + "&session=" + session;
    }

    private void compare() {
        SessionCard current = agenda.session(id(), session);
        conflict = Conflict.between(current.version(), SessionForm.of(current, zone).values(), form.values());
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        version = conflict.version();
        conflict = null;
        return save();
    }

    public String remove() {
        if (!notices.attempt(() -> agenda.remove(id(), session))) {
            return null;
        }
        notices.done("session.removed", form.getTitle());
        return "/convening/agenda.xhtml?faces-redirect=true&convening=" + convening;
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public SessionFormat[] getFormats() {
        return SessionFormat.values();
    }

    public AttributionRule[] getRules() {
        return AttributionRule.values();
    }

    public SessionForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public ZoneId getZone() {
        return zone;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}

package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.convening.Agenda;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Figures;
import org.fireside.convening.SessionCard;
import org.fireside.convening.When;
import org.fireside.platform.web.Notices;

/** A convening at a glance, and the moves of its life. */
@Named
@ViewScoped
public class OverviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Convenings convenings;
    @Inject
    private Agenda agenda;
    @Inject
    private CallerRoles roles;
    @Inject
    private Notices notices;

    private long convening;
    private ConveningCard card;
    private Map<Figures.Figure, Long> figures;
    private List<SessionCard> sessions;
    private boolean organizer;

    public void load() {
        var id = new ConveningId(convening);
        card = convenings.get(id);
        figures = new TreeMap<>(convenings.figures(id));
        sessions = agenda.sessions(id);
        organizer = roles.in(id).contains(Role.ORGANIZER);
    }

    public String make(ConveningMove move) {
        if (!notices.attempt(() -> convenings.make(new ConveningId(convening), card.version(), move))) {
            load();
            return null;
        }
        notices.done("convening.move.done." + move, card.title());
        return "/convening/overview.xhtml?faces-redirect=true&convening=" + convening;
    }

    /** The moves that are legal now, and the caller's to make. */
    public List<ConveningMove> getMoves() {
        return organizer ? ConveningMove.from(card.state()) : List.of();
    }

    public String getWhen() {
        return When.of(card);
    }

    /** When a session is, within the convening. */
    public String hours(SessionCard session) {
        return session.startsAt() == null ? "" : When.hours(session.startsAt(), session.endsAt(), card.zone(), isSeveralDays());
    }

    private boolean isSeveralDays() {
        return !card.startsAt().atZone(card.zone()).toLocalDate().equals(card.endsAt().atZone(card.zone()).toLocalDate());
    }

    public boolean isOrganizer() {
        return organizer;
    }

    public ConveningCard getCard() {
        return card;
    }

    public Map<Figures.Figure, Long> getFigures() {
        return figures;
    }

    public List<SessionCard> getSessions() {
        return sessions;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }
}

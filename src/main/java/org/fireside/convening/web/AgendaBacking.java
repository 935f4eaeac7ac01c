package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.convening.Agenda;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.convening.SessionCard;
import org.fireside.convening.When;

/** The agenda of a convening. */
@Named
@ViewScoped
public class AgendaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agenda agenda;
    @Inject
    private Convenings convenings;
    @Inject
    private CallerRoles roles;

    private long convening;
    private ConveningCard card;
    private List<SessionCard> sessions;
    private boolean organizer;

    public void load() {
        var id = new ConveningId(convening);
        card = convenings.get(id);
        sessions = agenda.sessions(id);
        organizer = roles.in(id).contains(Role.ORGANIZER);
    }

    public String when(SessionCard session) {
        return session.startsAt() == null ? "" : When.between(session.startsAt(), session.endsAt(), card.zone());
    }

    public boolean isOrganizer() {
        return organizer;
    }

    public ConveningCard getCard() {
        return card;
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

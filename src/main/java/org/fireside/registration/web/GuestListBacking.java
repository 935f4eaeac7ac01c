package org.fireside.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.account.ConveningId;
import org.fireside.convening.Part;
import org.fireside.platform.Text;
import org.fireside.platform.web.AskedWith;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;
import org.fireside.registration.GuestCard;
import org.fireside.registration.GuestFilter;
import org.fireside.registration.RegistrationMove;
import org.fireside.registration.RegistrationState;
import org.fireside.registration.Registrations;

/** The list of a convening's guests. */
@Named
@ViewScoped
public class GuestListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Registrations registrations;
    @Inject
    private Notices notices;

    private long convening;
    private String typed;
    private RegistrationState state;
    private Part part;
    private DatabasePages<GuestCard> rows;

    public void load() {
        var id = new ConveningId(convening);
        rows = new DatabasePages<>(request -> registrations.page(id, new GuestFilter(typed, state, part), request));
    }

    public void make(GuestCard guest, RegistrationMove move) {
        if (notices.attempt(() -> registrations.make(new ConveningId(convening), guest.id(), guest.version(), move))) {
            notices.done("registration.move.done", guest.name(), Text.of("registration.state." + move.to()));
        }
    }

    /** What the export is asked with, so that it holds what the list shows. */
    public String getQuery() {
        return new AskedWith().and("typed", typed).and("state", state).and("part", part).toString();
    }

    public RegistrationState[] getStates() {
        return RegistrationState.values();
    }

    public Part[] getAllParts() {
        return Part.values();
    }

    public DatabasePages<GuestCard> getRows() {
        return rows;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public RegistrationState getState() {
        return state;
    }

    public void setState(RegistrationState state) {
        this.state = state;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}

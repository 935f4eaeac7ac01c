package org.fireside.qanda.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.platform.QrCode;
import org.fireside.platform.Text;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.Floors;
import org.fireside.qanda.OpenFloorCard;
import org.fireside.qanda.Passes;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Registrations;

/** A guest's way to an open floor, shown at the desk: the guest scans it, is known there, and gets a ballot where one is needed. */
@Named
@ViewScoped
public class PassBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Floors floors;
    @Inject
    private Registrations registrations;
    @Inject
    private Passes passes;
    @Inject
    private JoinAddress address;
    @Inject
    private Notices notices;

    private long convening;
    private long registration;
    private GuestCard guest;
    private List<OpenFloorCard> open;
    private String shown;

    public void load() {
        guest = registrations.get(id(), registration);
        open = floors.open(id());
    }

    /** What the button of a floor does. */
    public String label(OpenFloorCard floor) {
        return Text.of("qanda.pass.show", floor.session());
    }

    /** Gives a pass, and shows it as a code to scan. */
    public void show(OpenFloorCard floor) {
        var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        notices.attempt(() -> shown = address.of(request, floor.code()) + "?me=" + passes.give(id(), registration));
    }

    /** The code as a picture that needs no request of its own: its address is a secret. */
    public String getPicture() {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(QrCode.svg(shown).getBytes(StandardCharsets.UTF_8));
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public GuestCard getGuest() {
        return guest;
    }

    public List<OpenFloorCard> getOpen() {
        return open;
    }

    public String getShown() {
        return shown;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public long getRegistration() {
        return registration;
    }

    public void setRegistration(long registration) {
        this.registration = registration;
    }
}

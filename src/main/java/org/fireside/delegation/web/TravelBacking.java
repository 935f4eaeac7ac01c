package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;

/** How a delegation comes, stays and goes. */
@Named
@ViewScoped
public class TravelBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Delegations delegations;
    @Inject
    private Convenings convenings;
    @Inject
    private Notices notices;

    private long convening;
    private long delegation;
    private DelegationCard card;
    private ZoneId zone;
    private TravelForm form;
    private Conflict conflict;

    public void load() {
        card = delegations.get(id(), delegation);
        zone = convenings.get(id()).zone();
        form = TravelForm.of(delegations.travel(id(), delegation));
    }

    public String save() {
        if (!notices.attempt(() -> delegations.rewriteTravel(id(), delegation, card.version(), form.filled()), this::compare)) {
            return null;
        }
        notices.done("delegation.saved", card.name());
        return "/delegation/delegation.xhtml?faces-redirect=true&convening=" + convening + "&delegation=" + delegation;
    }

    private void compare() {
        conflict = Conflict.between(delegations.get(id(), delegation).version(), TravelForm.values(delegations.travel(id(), delegation)),
                TravelForm.values(form.filled()));
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        card = delegations.get(id(), delegation);
        return save();
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public DelegationCard getCard() {
        return card;
    }

    public ZoneId getZone() {
        return zone;
    }

    public TravelForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public long getDelegation() {
        return delegation;
    }

    public void setDelegation(long delegation) {
        this.delegation = delegation;
    }
}

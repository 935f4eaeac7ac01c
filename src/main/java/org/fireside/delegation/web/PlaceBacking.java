package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.account.ConveningId;
import org.fireside.delegation.Delegations;
import org.fireside.delegation.Member;
import org.fireside.platform.PageRequest;
import org.fireside.platform.web.Notices;
import org.primefaces.event.ReorderEvent;

/** The form that gives a member a place by hand: opened by a button, or by dragging the member there. */
@Named
@ViewScoped
public class PlaceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationBacking shown;
    @Inject
    private Notices notices;

    private Member member;
    private Integer place;
    private String reason;

    /** Opens the form for a member, where it stands. */
    public void begin(Member chosen) {
        member = chosen;
        place = chosen.place();
        reason = chosen.given() == null ? null : chosen.given().reason();
    }

    /** Opens the form for the member who was dragged, with the place where it was dropped. */
    public void drop(ReorderEvent event) {
        begin(delegations.members(id(), shown.getDelegation(), new PageRequest(event.getFromIndex(), 1)).rows().get(0));
        place = event.getToIndex() + 1;
    }

    public void save() {
        if (notices.attempt(() -> delegations.givePlace(id(), shown.getDelegation(), member.guest().id(), place == null ? 0 : place, reason))) {
            notices.done("delegation.place.given", member.guest().name(), place);
            leave();
        }
    }

    public void takeBack() {
        if (notices.attempt(() -> delegations.takePlaceBack(id(), shown.getDelegation(), member.guest().id()))) {
            notices.done("delegation.place.takenBack", member.guest().name());
            leave();
        }
    }

    /** Closes the form, and changes nothing. */
    public void leave() {
        member = null;
    }

    private ConveningId id() {
        return new ConveningId(shown.getConvening());
    }

    public Member getMember() {
        return member;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.account.ConveningId;
import org.fireside.delegation.EntryState;
import org.fireside.delegation.FocalPoints;
import org.fireside.delegation.Member;
import org.fireside.platform.web.Notices;

/** The list of a delegation's members as such: agreeing with entries or returning them, making it final. */
@Named
@ViewScoped
public class EntryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FocalPoints focalPoints;
    @Inject
    private DelegationBacking shown;
    @Inject
    private Notices notices;

    private Member member;
    private String why;

    public boolean waits(Member entry) {
        return entry.entry().state() == EntryState.PENDING && entry.guest().expected();
    }

    public void approve(Member entry) {
        if (notices.attempt(() -> focalPoints.approve(id(), shown.getDelegation(), entry.guest().id()))) {
            notices.done("delegation.entry.approved", entry.guest().name());
            shown.load();
        }
    }

    public String approveAll() {
        return notices.attempt(() -> focalPoints.approveAll(id(), shown.getDelegation())) ? anew() : null;
    }

    /** Opens the form that returns an entry. */
    public void begin(Member entry) {
        member = entry;
        why = null;
    }

    public void giveBack() {
        if (notices.attempt(() -> focalPoints.giveBack(id(), shown.getDelegation(), member.guest().id(), why))) {
            notices.done("delegation.entry.returned", member.guest().name());
            leave();
            shown.load();
        }
    }

    /** Closes the form, and changes nothing. */
    public void leave() {
        member = null;
    }

    public String close() {
        if (!notices.attempt(() -> focalPoints.close(id(), shown.getDelegation()))) {
            return null;
        }
        notices.done("delegation.list.closed", shown.getLine().delegation().name());
        return anew();
    }

    public String open() {
        if (!notices.attempt(() -> focalPoints.open(id(), shown.getDelegation()))) {
            return null;
        }
        notices.done("delegation.list.opened", shown.getLine().delegation().name());
        return anew();
    }

    private String anew() {
        return "/delegation/delegation.xhtml?faces-redirect=true&convening=" + shown.getConvening() + "&delegation=" + shown.getDelegation();
    }

    private ConveningId id() {
        return new ConveningId(shown.getConvening());
    }

    public Member getMember() {
        return member;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

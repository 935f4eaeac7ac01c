package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.delegation.FocalPointCard;
import org.fireside.delegation.FocalPointFilled;
import org.fireside.delegation.FocalPoints;
import org.fireside.delegation.LetterCard;
import org.fireside.platform.Text;
import org.fireside.platform.web.Notices;
import org.omnifaces.util.Faces;

/** The focal point of a delegation as staff see it: who has the link, and whether the letter is there. */
@Named
@ViewScoped
public class FocalLinkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FocalPoints focalPoints;
    @Inject
    private Delegations delegations;
    @Inject
    private Convenings convenings;
    @Inject
    private CallerRoles roles;
    @Inject
    private Notices notices;

    private long convening;
    private long delegation;
    private DelegationCard card;
    private FocalPointCard holder;
    private LetterCard letter;
    private ZoneId zone;
    private boolean confidant;
    private String name;
    private String email;
    private String link;

    public void load() {
        card = delegations.get(id(), delegation);
        zone = convenings.get(id()).zone();
        holder = focalPoints.find(id(), delegation).orElse(null);
        letter = focalPoints.letter(id(), delegation).orElse(null);
        confidant = roles.in(id()).contains(Role.CONFIDANT);
        name = holder == null ? null : holder.name();
        email = holder == null ? null : holder.email();
    }

    /** Gives the link, which is shown by this page and never again. */
    public void issue() {
        if (notices.attempt(() -> link = Faces.getRequestBaseURL() + "focal-point/" + focalPoints.issue(id(), delegation, new FocalPointFilled(name, email)))) {
            load();
        }
    }

    public String revoke() {
        if (!notices.attempt(() -> focalPoints.revoke(id(), delegation))) {
            return null;
        }
        notices.done("delegation.focal.revoked");
        return "/delegation/focalpoint.xhtml?faces-redirect=true&convening=" + convening + "&delegation=" + delegation;
    }

    /** A time in the convening's zone. */
    public String at(Instant moment) {
        return When.at(LocalDateTime.ofInstant(moment, zone));
    }

    /** How the link that was given is told, or null where none was. */
    public String getIssued() {
        return link == null ? null : Text.of("delegation.focal.issued", holder.name());
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public String getLink() {
        return link;
    }

    public DelegationCard getCard() {
        return card;
    }

    public FocalPointCard getHolder() {
        return holder;
    }

    public LetterCard getLetter() {
        return letter;
    }

    public boolean isConfidant() {
        return confidant;
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

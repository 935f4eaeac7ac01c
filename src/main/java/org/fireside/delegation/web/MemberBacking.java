package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.ConveningId;
import org.fireside.delegation.MemberDetails;
import org.fireside.delegation.MemberFilled;
import org.fireside.delegation.Memberships;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;

/** One member of a delegation: what is known of them only as such. */
@Named
@ViewScoped
public class MemberBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Memberships memberships;
    @Inject
    private Notices notices;

    private long convening;
    private long delegation;
    private long registration;
    private MemberDetails details;
    private LocalDate credentialsOn;
    private String phone;
    private Conflict conflict;

    public void load() {
        details = memberships.details(id(), delegation, registration);
        credentialsOn = details.filled().credentialsOn();
        phone = details.filled().phone();
    }

    public String save() {
        if (!notices.attempt(() -> memberships.rewrite(id(), delegation, registration, details.version(), filled()), this::compare)) {
            return null;
        }
        notices.done("delegation.member.saved", details.guest().name());
        return "/delegation/delegation.xhtml?faces-redirect=true&convening=" + convening + "&delegation=" + delegation;
    }

    private MemberFilled filled() {
        return new MemberFilled(credentialsOn, phone);
    }

    private void compare() {
        MemberDetails current = memberships.details(id(), delegation, registration);
        conflict = Conflict.between(current.version(), values(current.filled()), values(filled()));
    }

    private static Map<String, String> values(MemberFilled filled) {
        var values = new LinkedHashMap<String, String>();
        values.put("delegation.member.credentialsOn", Objects.toString(filled.credentialsOn(), null));
        values.put("delegation.member.phone", filled.phone());
        return values;
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        details = memberships.details(id(), delegation, registration);
        return save();
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public MemberDetails getDetails() {
        return details;
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

    public long getRegistration() {
        return registration;
    }

    public void setRegistration(long registration) {
        this.registration = registration;
    }

    public LocalDate getCredentialsOn() {
        return credentialsOn;
    }

    public void setCredentialsOn(LocalDate credentialsOn) {
        this.credentialsOn = credentialsOn;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}

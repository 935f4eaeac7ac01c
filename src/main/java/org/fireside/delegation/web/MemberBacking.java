package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
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
    private Convenings convenings;
    @Inject
    private Notices notices;

    private long convening;
    private long delegation;
    private long registration;
    private MemberDetails details;
    private LocalDate credentialsOn;
    private String phone;
    private TravelForm form;
    private ZoneId zone;
    private Conflict conflict;

    public void load() {
        details = memberships.details(id(), delegation, registration);
        credentialsOn = details.filled().credentialsOn();
        phone = details.filled().phone();
        form = TravelForm.of(details.filled().travel());
        zone = convenings.get(id()).zone();
    }

    public String save() {
        if (!notices.attempt(() -> memberships.rewrite(id(), delegation, registration, details.version(), filled()), this::compare)) {
            return null;
        }
        notices.done("delegation.member.saved", details.guest().name());
        return "/delegation/delegation.xhtml?faces-redirect=true&convening=" + convening + "&delegation=" + delegation;
    }

    private MemberFilled filled() {
        return new MemberFilled(credentialsOn, phone, form.filled());
    }

    private void compare() {
        MemberDetails current = memberships.details(id(), delegation, registration);
        conflict = Conflict.between(current.version(), values(current.filled()), values(filled()));
    }

    private static Map<String, String> values(MemberFilled filled) {
        var values = new LinkedHashMap<String, String>();
        values.put("delegation.member.credentialsOn", Objects.toString(filled.credentialsOn(), null));
        values.put("delegation.member.phone", filled.phone());
        values.putAll(TravelForm.values(filled.travel()));
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

    /** When, how and where the delegation arrives, where the member does not otherwise. */
    public String getGeneralArrival() {
        return When.arrival(details.general());
    }

    /** When, how and from where the delegation departs, where the member does not otherwise. */
    public String getGeneralDeparture() {
        return When.departure(details.general());
    }

    public TravelForm getForm() {
        return form;
    }

    public ZoneId getZone() {
        return zone;
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

package org.fireside.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.convening.ConveningCard;
import org.fireside.delegation.EntryCard;
import org.fireside.delegation.EntryState;
import org.fireside.delegation.MemberFilled;
import org.fireside.delegation.Travel;
import org.fireside.platform.Given;
import org.fireside.platform.Refused;

/** That a registration belongs to a delegation, and what is known of it only as a member. */
@Entity
@Table(name = "delegation_member")
public class Membership {

    @Id
    @Column(name = "registration_id")
    private long registrationId;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delegation_id")
    private Delegation delegation;
    @Column(name = "credentials_on")
    private LocalDate credentialsOn;
    private String phone;
    @Embedded
    private Journey journey;
    @Enumerated(EnumType.STRING)
    @Column(name = "entry_state")
    private EntryState entryState = EntryState.APPROVED;
    @Column(name = "returned_because")
    private String returnedBecause;
    @Column(name = "by_focal_point")
    private boolean byFocalPoint;
    @Column(name = "changed_after_closing")
    private boolean changedAfterClosing;

    protected Membership() {
    }

    Membership(Delegation delegation, long registrationId) {
        this.delegation = delegation;
        this.registrationId = registrationId;
    }

    /**
     * Writes anew what is known.
     *
     * @throws Refused if the member's travel, or that together with the delegation's, cannot be so
     */
    public void rewrite(MemberFilled filled, ConveningCard convening) {
        Journey own = Journey.of(filled.travel(), convening);
        Journey.refuseUnlessPossible(filled.travel().over(delegation.travel(convening.zone())), convening);
        credentialsOn = filled.credentialsOn();
        phone = filled.phone();
        journey = own;
    }

    /** The focal point entered or corrected it: it waits until staff agree. */
    public void enter() {
        byFocalPoint = true;
        entryState = EntryState.PENDING;
        returnedBecause = null;
    }

    /** @throws Refused if the focal point did not enter it */
    public void refuseUnlessByFocalPoint() {
        if (!byFocalPoint) {
            throw Refused.because("focal.notYours");
        }
    }

    public void approve() {
        entryState = EntryState.APPROVED;
        returnedBecause = null;
    }

    /** Gives it back to the focal point. @throws Refused if no word says why, or the focal point did not enter it */
    public void giveBack(String why) {
        refuseUnlessByFocalPoint();
        if (Given.orNull(why) == null) {
            throw new Refused("why", "delegation.entry.why.missing");
        }
        entryState = EntryState.RETURNED;
        returnedBecause = why.strip();
    }

    /** It was changed although the list was final. */
    public void markChangedAfterClosing() {
        changedAfterClosing = true;
    }

    public EntryCard entry() {
        return new EntryCard(entryState, returnedBecause, byFocalPoint, changedAfterClosing);
    }

    /** Forgets what was written of the person. */
    public void forget() {
        credentialsOn = null;
        phone = null;
        journey = null;
    }

    /** What is known, in a zone's times. */
    public MemberFilled filled(ZoneId zone) {
        return new MemberFilled(credentialsOn, phone, journey == null ? Travel.UNKNOWN : journey.read(zone));
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("credentialsOn", Objects.toString(credentialsOn, null));
        facts.put("phone", phone);
        facts.putAll(journey == null ? Map.of() : journey.facts());
        return facts;
    }

    public long registrationId() {
        return registrationId;
    }

    public int version() {
        return version;
    }
}

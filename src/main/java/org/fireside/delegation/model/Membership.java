package org.fireside.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.delegation.MemberFilled;

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

    protected Membership() {
    }

    Membership(Delegation delegation, long registrationId) {
        this.delegation = delegation;
        this.registrationId = registrationId;
    }

    public void rewrite(MemberFilled filled) {
        credentialsOn = filled.credentialsOn();
        phone = filled.phone();
    }

    public MemberFilled filled() {
        return new MemberFilled(credentialsOn, phone);
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("credentialsOn", Objects.toString(credentialsOn, null));
        facts.put("phone", phone);
        return facts;
    }

    public long registrationId() {
        return registrationId;
    }

    public int version() {
        return version;
    }
}

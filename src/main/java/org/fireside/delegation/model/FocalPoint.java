package org.fireside.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fireside.delegation.FocalPointCard;
import org.fireside.delegation.FocalPointFilled;

/** The delegation's own officer, who holds its secret link. */
@Entity
@Table(name = "focal_point")
public class FocalPoint {

    @Id
    @Column(name = "delegation_id")
    private long delegationId;
    @Version
    private int version;
    private String name;
    private String email;
    @Column(name = "code_hash")
    private byte[] codeHash;
    @Column(name = "issued_by")
    private String issuedBy;
    @Column(name = "issued_at")
    private Instant issuedAt;

    protected FocalPoint() {
    }

    public FocalPoint(long delegationId) {
        this.delegationId = delegationId;
    }

    /** Gives the link to somebody; an earlier one leads nowhere from now on. */
    public void issue(FocalPointFilled filled, byte[] hash, String by, Instant at) {
        name = filled.name();
        email = filled.email();
        codeHash = hash;
        issuedBy = by;
        issuedAt = at;
    }

    public long delegationId() {
        return delegationId;
    }

    public FocalPointCard card() {
        return new FocalPointCard(name, email, issuedBy, issuedAt);
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", name);
        facts.put("email", email);
        return facts;
    }
}

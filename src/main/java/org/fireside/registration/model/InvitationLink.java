package org.fireside.registration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fireside.account.ConveningId;

/** A guest's personal link: of its secret part only the hash. */
@Entity
@Table(name = "invitation_link")
public class InvitationLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "registration_id")
    private long registrationId;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "code_hash")
    private byte[] codeHash;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected InvitationLink() {
    }

    public InvitationLink(Registration registration, byte[] codeHash, Instant now) {
        this.registrationId = registration.id();
        this.conveningId = registration.conveningId();
        this.codeHash = codeHash.clone();
        this.madeAt = now;
    }

    /** It leads nowhere any more. */
    public void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    public long registrationId() {
        return registrationId;
    }

    public ConveningId convening() {
        return new ConveningId(conveningId);
    }
}

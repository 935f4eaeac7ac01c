package org.fireside.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.fireside.delegation.LetterCard;
import org.fireside.delegation.LetterFile;
import org.fireside.delegation.LetterKind;
import org.fireside.platform.Refused;

/** The letter (note verbale) by which a delegation is accredited. Few may read it, and each reading is kept. */
@Entity
@Table(name = "credential_letter")
public class CredentialLetter {

    private static final int MEGABYTE = 1024 * 1024;

    @Id
    @Column(name = "delegation_id")
    private long delegationId;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    private LetterKind kind;
    private int size;
    private byte[] content;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected CredentialLetter() {
    }

    public CredentialLetter(long delegationId) {
        this.delegationId = delegationId;
    }

    /**
     * Takes a file in place of what was there.
     *
     * @throws Refused if it is none, too large, or no PDF, JPEG or PNG by its content
     */
    public void replace(byte[] file, Instant at) {
        if (file.length == 0) {
            throw new Refused("letter", "focal.letter.none");
        }
        if (file.length > LetterCard.MOST_MEGABYTES * MEGABYTE) {
            throw new Refused("letter", "focal.letter.large", LetterCard.MOST_MEGABYTES);
        }
        kind = LetterKind.of(file).orElseThrow(() -> new Refused("letter", "focal.letter.kind"));
        size = file.length;
        content = file.clone();
        uploadedAt = at;
    }

    public LetterFile file() {
        return new LetterFile(kind, content.clone());
    }
}

package org.fireside.directory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.fireside.directory.OrganisationCard;
import org.fireside.directory.OrganisationKind;

/** A country, party, host, newsroom or company. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String name;
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    protected Organisation() {
    }

    public Organisation(String name, OrganisationKind kind) {
        this.name = name.strip();
        this.kind = kind;
    }

    public long id() {
        return id;
    }

    public OrganisationCard card() {
        return new OrganisationCard(id, name, kind);
    }
}

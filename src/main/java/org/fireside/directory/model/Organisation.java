package org.fireside.directory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.fireside.directory.OrganisationCard;
import org.fireside.directory.OrganisationFilled;
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

    public Organisation(OrganisationFilled filled) {
        rewrite(filled);
    }

    public void rewrite(OrganisationFilled filled) {
        name = filled.name();
        kind = filled.kind();
    }

    public int version() {
        return version;
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        return Map.of("name", name, "organisationKind", kind.name());
    }

    public long id() {
        return id;
    }

    public OrganisationCard card() {
        return new OrganisationCard(id, version, name, kind);
    }
}

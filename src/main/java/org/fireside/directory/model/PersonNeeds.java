package org.fireside.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.fireside.directory.NeedsCard;
import org.fireside.directory.NeedsFilled;

/** What a person may not eat and what they need to get in and about; apart from the person, because few may read it. */
@Entity
@Table(name = "person_needs")
public class PersonNeeds {

    @Id
    @Column(name = "person_id")
    private long personId;
    @Version
    private int version;
    private String dietary;
    @Column(name = "access_needs")
    private String access;

    protected PersonNeeds() {
    }

    public PersonNeeds(long personId) {
        this.personId = personId;
    }

    public long personId() {
        return personId;
    }

    /** @return whether anything changed */
    public boolean rewrite(NeedsFilled filled) {
        boolean changes = !Objects.equals(dietary, filled.dietary()) || !Objects.equals(access, filled.access());
        dietary = filled.dietary();
        access = filled.access();
        return changes;
    }

    public NeedsCard card() {
        return new NeedsCard(version, dietary, access);
    }
}

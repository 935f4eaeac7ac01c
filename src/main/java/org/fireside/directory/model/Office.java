package org.fireside.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Refused;

/** A title that a person holds or held in an organisation. Its holder may not be named yet. */
@Entity
@Table(name = "office")
public class Office {

    /** What {@link #columns} has the values of. */
    static final String[] COLUMNS = {"version", "title", "organisation_id", "person_id", "rank_class", "held_from", "held_until", "has_left"};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String title;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;
    @Column(name = "person_id")
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(name = "rank_class")
    private RankClass rankClass;
    @Column(name = "held_from")
    private LocalDate heldFrom;
    @Column(name = "held_until")
    private LocalDate heldUntil;
    @Column(name = "has_left")
    private boolean hasLeft;

    protected Office() {
    }

    /** @throws Refused if the last day is before the first */
    public Office(OfficeFilled filled, Organisation organisation, Long personId) {
        this.personId = personId;
        rewrite(filled, organisation);
    }

    /** Writes the office anew, with the holder it has. @throws Refused if the last day is before the first */
    public void rewrite(OfficeFilled filled, Organisation organisation) {
        if (filled.heldFrom() != null && filled.heldUntil() != null && filled.heldUntil().isBefore(filled.heldFrom())) {
            throw new Refused("heldUntil", "office.dates");
        }
        this.title = filled.title();
        this.organisation = organisation;
        this.rankClass = filled.rankClass();
        this.heldFrom = filled.heldFrom();
        this.heldUntil = filled.heldUntil();
        this.hasLeft = filled.hasLeft() || filled.heldUntil() != null;
    }

    /**
     * Names the holder of an office that had none.
     *
     * @throws Refused if it has one
     */
    public void name(long holder) {
        if (personId != null) {
            throw Refused.because("office.held");
        }
        personId = holder;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("title", title);
        facts.put("organisation", organisation.card().name());
        facts.put("rankClass", rankClass.name());
        facts.put("heldFrom", Objects.toString(heldFrom, null));
        facts.put("heldUntil", Objects.toString(heldUntil, null));
        facts.put("hasLeft", String.valueOf(hasLeft));
        return facts;
    }

    /** A new office's values, where many are written at once. */
    Object[] columns() {
        return new Object[] {1, title, organisation.id(), personId, rankClass.name(), heldFrom, heldUntil, hasLeft};
    }

    public OfficeCard card() {
        return new OfficeCard(id, version, title, organisation.id(), organisation.card().name(), personId, rankClass,
                heldFrom, heldUntil, hasLeft);
    }
}

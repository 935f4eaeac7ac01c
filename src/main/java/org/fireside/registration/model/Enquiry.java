package org.fireside.registration.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Refused;
import org.fireside.registration.EnquiryCard;
import org.fireside.registration.EnquiryFilled;
import org.fireside.registration.EnquiryKind;

/** A question that the organizer asks guests. */
@Entity
@Table(name = "enquiry")
public class Enquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    private String wording;
    @Enumerated(EnumType.STRING)
    private EnquiryKind kind;
    private boolean wanted;
    @Column(name = "of_guests")
    private boolean ofGuests;
    @Column(name = "of_companions")
    private boolean ofCompanions;
    private boolean retired;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "enquiry_choice", joinColumns = @JoinColumn(name = "enquiry_id"))
    @OrderColumn(name = "position")
    @Column(name = "choice")
    private List<String> choices = new ArrayList<>();

    protected Enquiry() {
    }

    /** @throws Refused as {@link #rewrite} does */
    public Enquiry(long conveningId, EnquiryFilled filled) {
        this.conveningId = conveningId;
        rewrite(filled);
    }

    /** Writes the question anew. @throws Refused if nobody is asked, or there is nothing to choose from */
    public void rewrite(EnquiryFilled filled) {
        if (!filled.ofGuests() && !filled.ofCompanions()) {
            throw new Refused("ofGuests", "enquiry.nobody");
        }
        if (filled.kind() == EnquiryKind.CHOICE && filled.choices().size() < 2) {
            throw new Refused("choices", "enquiry.choices.few");
        }
        wording = filled.wording();
        kind = filled.kind();
        wanted = filled.wanted();
        ofGuests = filled.ofGuests();
        ofCompanions = filled.ofCompanions();
        choices.clear();
        if (kind == EnquiryKind.CHOICE) {
            choices.addAll(filled.choices());
        }
    }

    /** It is asked no more; what was answered stays. */
    public void retire() {
        retired = true;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long conveningId() {
        return conveningId;
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("wording", wording);
        facts.put("kind", kind.name());
        facts.put("choices", choices.isEmpty() ? null : String.join("; ", choices));
        facts.put("wanted", String.valueOf(wanted));
        facts.put("ofGuests", String.valueOf(ofGuests));
        facts.put("ofCompanions", String.valueOf(ofCompanions));
        return facts;
    }

    public EnquiryCard card() {
        return new EnquiryCard(id, version, wording, kind, List.copyOf(choices), wanted, ofGuests, ofCompanions);
    }
}

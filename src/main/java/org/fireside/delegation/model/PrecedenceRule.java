package org.fireside.delegation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fireside.delegation.PrecedenceBy;
import org.fireside.delegation.PrecedenceCard;
import org.fireside.delegation.Rung;
import org.fireside.directory.CountryNames;
import org.fireside.platform.Refused;

/** A convening's own order of precedence. It begins as the product's default. */
@Entity
@Table(name = "precedence")
public class PrecedenceRule {

    @Id
    @Column(name = "convening_id")
    private long conveningId;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    @Column(name = "ordered_by")
    private PrecedenceBy by = PrecedenceCard.DEFAULT.by();
    private String language;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "precedence_rung", joinColumns = @JoinColumn(name = "convening_id"))
    @OrderColumn(name = "position")
    @Column(name = "rung")
    @Enumerated(EnumType.STRING)
    private List<Rung> rungs = new ArrayList<>(PrecedenceCard.DEFAULT.rungs());
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected PrecedenceRule() {
    }

    public PrecedenceRule(long conveningId) {
        this.conveningId = conveningId;
    }

    /**
     * Goes by something else.
     *
     * @throws Refused if countries are to be in the order of a language that is not known
     */
    public void goBy(PrecedenceBy chosen, String tag, String who, Instant at) {
        if (chosen == PrecedenceBy.COUNTRY && (tag == null || !CountryNames.LANGUAGES.contains(tag))) {
            throw new Refused("language", "precedence.language.unknown");
        }
        by = chosen;
        language = chosen == PrecedenceBy.COUNTRY ? tag : null;
        changed(who, at);
    }

    /**
     * Puts a rung elsewhere; the others keep their order.
     *
     * @param place from 1
     * @throws Refused if there is no such place
     */
    public void move(Rung rung, int place, String who, Instant at) {
        if (place < 1 || place > rungs.size()) {
            throw Refused.because("precedence.place.none", rungs.size());
        }
        rungs.remove(rung);
        rungs.add(place - 1, rung);
        changed(who, at);
    }

    private void changed(String who, Instant at) {
        changedBy = who;
        changedAt = at;
    }

    public PrecedenceCard card() {
        return new PrecedenceCard(version, by, language, rungs, changedBy, changedAt);
    }
}

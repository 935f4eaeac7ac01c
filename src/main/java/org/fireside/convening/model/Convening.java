package org.fireside.convening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningFilled;
import org.fireside.convening.ConveningKind;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.ConveningState;
import org.fireside.platform.Refused;

/** The whole occasion, and its life from draft to archive. */
@Entity
@Table(name = "convening")
public class Convening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String title;
    @Enumerated(EnumType.STRING)
    private ConveningKind kind;
    @Column(name = "host_id")
    private long hostId;
    private String venue;
    private String city;
    @Column(name = "time_zone")
    private String timeZone;
    @Embedded
    private Period period;
    @Column(name = "when_in_words")
    private String whenInWords;
    private LocalDate around;
    private Integer capacity;
    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_rule")
    private AttributionRule attributionRule;
    private String description;
    @Enumerated(EnumType.STRING)
    private ConveningState state;

    protected Convening() {
    }

    /** A draft. @throws Refused as {@link #rewrite} does */
    public Convening(ConveningFilled filled, long hostId) {
        state = ConveningState.DRAFT;
        rewrite(filled, hostId);
    }

    /**
     * Writes the convening anew.
     *
     * @throws Refused if it is over, or its time makes no sense
     */
    public void rewrite(ConveningFilled filled, long hostId) {
        refuseIfOver();
        Period given = Period.of(filled.startsAt(), filled.endsAt(), filled.timeZone());
        if (!given.isKnown() && filled.whenInWords() == null) {
            throw new Refused("startsAt", "convening.time.missing");
        }
        if (!given.isKnown() && filled.around() == null) {
            throw new Refused("around", "convening.around.missing");
        }
        this.title = filled.title();
        this.kind = filled.kind();
        this.hostId = hostId;
        this.venue = filled.venue();
        this.city = filled.city();
        this.timeZone = filled.timeZone().getId();
        this.period = given;
        this.whenInWords = filled.whenInWords();
        this.around = given.isKnown() ? filled.startsAt().toLocalDate() : filled.around();
        this.capacity = filled.capacity();
        this.attributionRule = filled.attributionRule();
        this.description = filled.description();
    }

    /**
     * Goes on in its life.
     *
     * @throws Refused if the move is not legal now
     */
    public void make(ConveningMove move) {
        if (!move.isLegalFrom(state)) {
            throw Refused.because("convening.move.illegal." + move);
        }
        state = move.to();
    }

    /** @throws Refused if nothing of it may be changed any more */
    public void refuseIfOver() {
        if (state == ConveningState.ARCHIVED || state == ConveningState.CANCELLED) {
            throw Refused.because("convening.over." + state);
        }
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** An embedded value whose columns are all empty comes back as null. */
    public Period period() {
        return period == null ? Period.unknown() : period;
    }

    public Integer capacity() {
        return capacity;
    }

    public AttributionRule attributionRule() {
        return attributionRule;
    }

    public long hostId() {
        return hostId;
    }

    public String title() {
        return title;
    }

    /** The facts that the audit trail keeps, but for the name of the host. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("title", title);
        facts.put("kind", kind.name());
        facts.put("venue", venue);
        facts.put("city", city);
        facts.put("timeZone", timeZone);
        facts.put("startsAt", period().isKnown() ? period().startsAt().toString() : null);
        facts.put("endsAt", period().isKnown() ? period().endsAt().toString() : null);
        facts.put("whenInWords", whenInWords);
        facts.put("capacity", capacity == null ? null : capacity.toString());
        facts.put("attributionRule", attributionRule.name());
        facts.put("description", description);
        facts.put("state", state.name());
        return facts;
    }

    /** @param host name of the host organisation */
    public ConveningCard card(String host) {
        return new ConveningCard(id, version, title, kind, hostId, host, venue, city, zone(), period().startsAt(), period().endsAt(),
                whenInWords, around, capacity, attributionRule, description, state);
    }
}

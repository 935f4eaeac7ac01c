package org.fireside.convening.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.Part;
import org.fireside.convening.SessionCard;
import org.fireside.convening.SessionFilled;
import org.fireside.convening.SessionFormat;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;

/** One item of a convening's agenda, and who is on stage in it. */
@Entity
@Table(name = "session")
public class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "convening_id")
    private Convening convening;
    private String title;
    @Enumerated(EnumType.STRING)
    private SessionFormat format;
    private String room;
    @Embedded
    private Period period;
    private int position;
    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_rule")
    private AttributionRule attributionRule;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "session_topic", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "topic")
    @OrderColumn(name = "position")
    private List<String> topics = new ArrayList<>();
    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<OnStage> onStage = new ArrayList<>();

    protected Session() {
    }

    /** @param position its place among sessions whose time is not known */
    public Session(Convening convening, SessionFilled filled, int position) {
        this.convening = convening;
        this.position = position;
        rewrite(filled);
    }

    /**
     * Writes the session anew.
     *
     * @throws Refused if the convening is over, the time makes no sense or lies outside the convening's, or the rule is looser
     */
    public void rewrite(SessionFilled filled) {
        convening.refuseIfOver();
        Period given = Period.of(filled.startsAt(), filled.endsAt(), convening.zone());
        refuseIfOutside(given, convening.period());
        title = filled.title();
        format = filled.format();
        room = filled.room();
        period = given;
        attributionRule = ruleWithin(convening.attributionRule(), filled.attributionRule());
        if (!topics.equals(filled.topics())) {
            topics.clear();
            topics.addAll(filled.topics());
        }
    }

    private static AttributionRule ruleWithin(AttributionRule whole, AttributionRule wanted) {
        if (wanted != null && wanted.isLooserThan(whole)) {
            throw new Refused("attributionRule", "session.rule.looser");
        }
        return wanted == null ? whole : wanted;
    }

    /** A session is never looser than its convening. @return whether its rule had to become stricter */
    public boolean followRule(AttributionRule whole) {
        boolean looser = attributionRule.isLooserThan(whole);
        attributionRule = looser ? whole : attributionRule;
        return looser;
    }

    private static void refuseIfOutside(Period given, Period whole) {
        if (!given.isKnown()) {
            return;
        }
        if (!whole.isKnown()) {
            throw new Refused("startsAt", "session.time.conveningUnknown");
        }
        if (given.startsBefore(whole)) {
            throw new Refused("startsAt", "session.time.outside");
        }
        if (given.endsAfter(whole)) {
            throw new Refused("endsAt", "session.time.outside");
        }
    }

    /** Whether the session starts before its convening would, or the convening would have no known time. */
    public boolean startsBefore(Period whole) {
        return !whole.isKnown() || period().startsBefore(whole);
    }

    /** Whether the session would no longer lie within its convening's time. */
    public boolean isOutside(Period whole) {
        return period().isKnown() && (startsBefore(whole) || period().endsAfter(whole));
    }

    /**
     * Puts a person on stage.
     *
     * @throws Refused if the person is there already in that part, or it is no part for the stage
     */
    public void putOnStage(long personId, Part part) {
        refuseUnlessForStage(part);
        if (onStage.stream().anyMatch(place -> Objects.equals(place.personId(), personId) && place.part() == part)) {
            throw new Refused("person", "session.stage.already");
        }
        onStage.add(OnStage.named(this, personId, part, onStage.size()));
    }

    /** Keeps a place on stage for somebody not yet named. @throws Refused if it is no part for the stage */
    public void keepPlaceOnStage(String knownAs, Part part) {
        refuseUnlessForStage(part);
        onStage.add(OnStage.unnamed(this, knownAs, part, onStage.size()));
    }

    /** @throws NotFound if there is no such place */
    public void takeOffStage(long placeId) {
        convening.refuseIfOver();
        if (!onStage.removeIf(place -> place.id() == placeId)) {
            throw new NotFound("place on stage", placeId);
        }
    }

    private void refuseUnlessForStage(Part part) {
        convening.refuseIfOver();
        if (!Part.onStage().contains(part)) {
            throw new Refused("part", "session.stage.part.wrong");
        }
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long conveningId() {
        return convening.id();
    }

    public String title() {
        return title;
    }

    /** An embedded value whose columns are all empty comes back as null. */
    private Period period() {
        return period == null ? Period.unknown() : period;
    }

    public List<Long> peopleOnStage() {
        return onStage.stream().map(OnStage::personId).filter(Objects::nonNull).toList();
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("title", title);
        facts.put("format", format.name());
        facts.put("room", room);
        facts.put("startsAt", period().isKnown() ? period().startsAt().toString() : null);
        facts.put("endsAt", period().isKnown() ? period().endsAt().toString() : null);
        facts.put("attributionRule", attributionRule.name());
        facts.put("topics", topics.isEmpty() ? null : String.join("; ", topics));
        return facts;
    }

    /** @param names of the people on stage, by their ids */
    public SessionCard card(Map<Long, String> names) {
        return new SessionCard(id, version, convening.id(), title, format, room, period().startsAt(), period().endsAt(), attributionRule,
                List.copyOf(topics), onStage.stream().map(place -> place.read(names)).toList());
    }
}

package org.fireside.delegation.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.convening.ConveningCard;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.DelegationFilled;
import org.fireside.delegation.GivenPlace;
import org.fireside.delegation.Travel;
import org.fireside.directory.OrganisationCard;
import org.fireside.platform.Given;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;

/** A country's or an organisation's party at a convening. */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "organisation_id")
    private long organisationId;
    @Column(name = "head_registration_id")
    private Long headId;
    private String liaison;
    private String note;
    @Embedded
    private Journey journey;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "closed_by")
    private String closedBy;
    @OneToMany(mappedBy = "delegation", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Membership> members = new HashSet<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "delegation_override", joinColumns = @JoinColumn(name = "delegation_id"))
    private List<PrecedenceOverride> overrides = new ArrayList<>();

    protected Delegation() {
    }

    public Delegation(long conveningId, long organisationId, DelegationFilled filled) {
        this.conveningId = conveningId;
        rewrite(organisationId, filled);
    }

    public void rewrite(long organisation, DelegationFilled filled) {
        organisationId = organisation;
        liaison = filled.liaison();
        note = filled.note();
    }

    /** Makes the list of its members final. */
    public void closeList(String by, Instant at) {
        closedBy = by;
        closedAt = at;
    }

    /** Makes the list of its members provisional again. */
    public void openList() {
        closedBy = null;
        closedAt = null;
    }

    /** Whether the list of its members is final. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Marks a member, where there is one, as changed after the list was final. */
    public void markChangedAfterClosing(long registration) {
        findMember(registration).ifPresent(Membership::markChangedAfterClosing);
    }

    /** Writes anew how it comes, stays and goes. @throws Refused if it cannot be so */
    public void travel(Travel travel, ConveningCard convening) {
        journey = Journey.of(travel, convening);
    }

    /** How it comes, stays and goes, in a zone's times. An embedded value whose columns are all empty comes back as null. */
    public Travel travel(ZoneId zone) {
        return journey == null ? Travel.UNKNOWN : journey.read(zone);
    }

    /** The facts of its travel that the audit trail keeps. */
    public Map<String, String> travelFacts() {
        return journey == null ? Map.of() : journey.facts();
    }

    /** Takes somebody as a member. @return whether it was none before */
    public boolean take(long registration) {
        return findMember(registration).isEmpty() && members.add(new Membership(this, registration));
    }

    /** What is known of a member as such. @throws NotFound if the registration is not a member's */
    public Membership member(long registration) {
        return findMember(registration).orElseThrow(() -> new NotFound("member", registration));
    }

    private Optional<Membership> findMember(long registration) {
        return members.stream().filter(member -> member.registrationId() == registration).findFirst();
    }

    /** Makes a member its head. @throws NotFound if the registration is not a member's */
    public void makeHead(long registration) {
        headId = member(registration).registrationId();
    }

    /**
     * Lets a member go.
     *
     * @return whether it was one
     * @throws Refused if it is the head: another is named first
     */
    public boolean letGo(long registration) {
        if (Long.valueOf(registration).equals(headId)) {
            throw Refused.because("delegation.head.stays");
        }
        takePlaceBack(registration);
        return members.removeIf(member -> member.registrationId() == registration);
    }

    /**
     * Puts a member where the order of precedence would not, in place of an earlier override.
     *
     * @param place from 1
     * @throws NotFound if the registration is not a member's
     * @throws Refused if there are fewer places, or no reason is given
     */
    public void givePlace(long registration, int place, String reason, String by, Instant at) {
        long member = member(registration).registrationId();
        if (place < 1 || place > members.size()) {
            throw new Refused("place", "delegation.place.none", members.size());
        }
        if (Given.orNull(reason) == null) {
            throw new Refused("reason", "delegation.place.reason.missing");
        }
        takePlaceBack(registration);
        overrides.add(new PrecedenceOverride(member, place, reason.strip(), by, at));
    }

    /** Lets the order of precedence decide again. */
    public void takePlaceBack(long registration) {
        overrides.removeIf(override -> override.registrationId() == registration);
    }

    /** The places that were given by hand, by registration. */
    public Map<Long, GivenPlace> givenPlaces() {
        return overrides.stream().collect(Collectors.toMap(PrecedenceOverride::registrationId, PrecedenceOverride::read));
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

    public long organisationId() {
        return organisationId;
    }

    public Long headId() {
        return headId;
    }

    public Set<Long> members() {
        return members.stream().map(Membership::registrationId).collect(Collectors.toSet());
    }

    /** The facts that the audit trail keeps, but for the names of organisation and head. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("liaison", liaison);
        facts.put("note", note);
        return facts;
    }

    /** @param head how its head is written, or null */
    public DelegationCard card(OrganisationCard organisation, String head) {
        return new DelegationCard(id, version, organisation.name(), organisation.kind(), headId, head, liaison, note, closedAt);
    }
}

package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.delegation.model.Delegation;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.DelegationRepository.MemberState;
import org.fireside.delegation.model.PrecedenceRepository;
import org.fireside.delegation.model.QuotaRepository;
import org.fireside.directory.CountryNames;
import org.fireside.directory.Offices;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.GuestCard;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.Registrations;

/** The delegations of a convening and their members. */
@Guarded
@ApplicationScoped
@Transactional
public class Delegations {

    @Inject
    private DelegationRepository delegations;
    @Inject
    private PrecedenceRepository precedence;
    @Inject
    private QuotaRepository quotas;
    @Inject
    private QuotaCount count;
    @Inject
    private FinalList finalList;
    @Inject
    private Registrations registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private Offices offices;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<PresenceAsked> presenceAsked;
    @Inject
    private Event<DelegationChanged> changed;

    /** One page of the delegations in order of precedence, with their numbers. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<DelegationLine> page(ConveningId convening, PageRequest request) {
        PrecedenceCard rule = precedence.inForce(convening);
        var page = delegations.page(convening, rule, convenings.get(convening).around(), request);
        Map<Long, DelegationCard> cards = byId(cards(convening, page.rows()));
        Map<Long, List<MemberState>> members = delegations.memberStates(cards.keySet()).stream().collect(Collectors.groupingBy(MemberState::delegation));
        Set<Long> present = present(convening, members.values().stream().flatMap(List::stream).map(MemberState::registration).toList());
        return new Page<>(page.rows().stream().map(d -> line(cards.get(d.id()), rule, members.getOrDefault(d.id(), List.of()), present)).toList(), page.total());
    }

    private static DelegationLine line(DelegationCard card, PrecedenceCard rule, List<MemberState> members, Set<Long> present) {
        return new DelegationLine(card, listedAs(card, rule), members.size(), members.stream().filter(MemberState::confirmed).count(),
                members.stream().filter(m -> present.contains(m.registration())).count(),
                members.stream().filter(m -> m.confirmed() && !present.contains(m.registration())).count(), card.headId() != null && present.contains(card.headId()));
    }

    private static String listedAs(DelegationCard card, PrecedenceCard rule) {
        String listed = rule.language() == null || card.kind() != OrganisationKind.COUNTRY ? card.name() : CountryNames.in(card.name(), rule.language());
        return listed.equals(card.name()) ? null : listed;
    }

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public DelegationCard get(ConveningId convening, long id) {
        return cards(convening, List.of(delegations.get(convening, id))).get(0);
    }

    /** The numbers of one delegation. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public DelegationLine line(ConveningId convening, long id) {
        List<MemberState> members = delegations.memberStates(List.of(id));
        return line(get(convening, id), precedence.inForce(convening), members, present(convening, members.stream().map(MemberState::registration).toList()));
    }

    /** One page of a delegation's members, in order of precedence. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<Member> members(ConveningId convening, long id, PageRequest request) {
        Delegation delegation = delegations.get(convening, id);
        Page<Long> page = delegations.members(delegation, precedence.inForce(convening), convenings.get(convening).around(), request);
        Map<Long, GivenPlace> given = delegation.givenPlaces();
        ZoneId zone = convenings.get(convening).zone();
        Map<Long, GuestCard> guests = registrations.cards(convening, page.rows());
        Set<Long> present = present(convening, page.rows());
        return new Page<>(page.rows().stream().map(guest -> new Member(request.first() + page.rows().indexOf(guest) + 1, guests.get(guest),
                guest.equals(delegation.headId()), present.contains(guest), given.get(guest),
                delegation.member(guest).filled(zone), delegation.member(guest).entry())).toList(), page.total());
    }

    /** All delegations of a convening, by name. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<DelegationCard> all(ConveningId convening) {
        return cards(convening, delegations.byName(convening, new PageRequest(0, PageRequest.LARGEST)));
    }

    /** The cards of many delegations of this convening, by their ids. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Long, DelegationCard> cards(ConveningId convening, Collection<Long> ids) {
        return byId(cards(convening, delegations.of(convening, ids)));
    }

    /** The delegations that registrations belong to, by registration. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Long, DelegationCard> ofRegistrations(ConveningId convening, Collection<Long> ids) {
        Map<Long, Long> of = delegations.ofRegistrations(convening, ids);
        Map<Long, DelegationCard> cards = cards(convening, Set.copyOf(of.values()));
        var found = new HashMap<Long, DelegationCard>();
        of.forEach((registration, delegation) -> found.put(registration, cards.get(delegation)));
        return found;
    }

    /**
     * Creates a delegation.
     *
     * @return its id
     * @throws Refused if the country or organisation has one at this convening already, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long create(ConveningId convening, @Valid DelegationFilled filled) {
        convenings.get(convening).refuseIfOver();
        long organisation = offices.organisation(filled.organisation(), filled.kind());
        if (delegations.exists(convening, organisation)) {
            throw new Refused("organisation", "delegation.twice", filled.organisation());
        }
        var delegation = new Delegation(convening.value(), organisation, filled);
        delegations.add(delegation);
        audit.record(subject(convening, delegation), "delegation.created", Map.of(), facts(convening, delegation));
        changed.fire(new DelegationChanged(convening));
        return delegation.id();
    }

    /** Writes a delegation anew. @throws StaleEdit if somebody else saved first */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(ConveningId convening, long id, int version, @Valid DelegationFilled filled) {
        convenings.get(convening).refuseIfOver();
        Delegation delegation = delegations.get(convening, id);
        StaleEdit.refuseIfStale(version, delegation.version());
        var before = facts(convening, delegation);
        delegation.rewrite(offices.organisation(filled.organisation(), filled.kind()), filled);
        delegations.flush();
        audit.record(subject(convening, delegation), "delegation.rewritten", before, facts(convening, delegation));
    }

    /** How a delegation comes, stays and goes. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Travel travel(ConveningId convening, long id) {
        return delegations.get(convening, id).travel(convenings.get(convening).zone());
    }

    /**
     * Writes anew how a delegation comes, stays and goes.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if it cannot travel so
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewriteTravel(ConveningId convening, long id, int version, @Valid Travel travel) {
        ConveningCard card = convenings.get(convening);
        card.refuseIfOver();
        Delegation delegation = delegations.get(convening, id);
        StaleEdit.refuseIfStale(version, delegation.version());
        var before = delegation.travelFacts();
        delegation.travel(travel, card);
        delegations.flush();
        audit.record(subject(convening, delegation), "delegation.travelRewritten", before, delegation.travelFacts());
    }

    /**
     * Registers somebody, or a place known by office only, as a member; both are done, or neither.
     *
     * @throws Refused as {@link Registrations#register} does, or if the delegation's quota of a part is full
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long register(ConveningId convening, long id, @Valid GuestFilled filled) {
        Delegation delegation = delegations.get(convening, id);
        long registration = registrations.register(convening, filled);
        take(convening, delegation, registration);
        return registration;
    }

    /**
     * Takes somebody registered already as a member.
     *
     * @throws Refused if it is a member of a delegation already, or the quota of a part is full
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void take(ConveningId convening, long id, long registration) {
        convenings.get(convening).refuseIfOver();
        Delegation delegation = delegations.get(convening, id);
        DelegationCard of = ofRegistrations(convening, Set.of(registration)).get(registration);
        if (of != null) {
            throw new Refused("person", of.id() == id ? "delegation.memberAlready" : "delegation.memberElsewhere",
                    registrations.get(convening, registration).name(), of.name());
        }
        take(convening, delegation, registration);
    }

    private void take(ConveningId convening, Delegation delegation, long registration) {
        GuestCard guest = registrations.get(convening, registration);
        quotas.lock(delegation.id());
        if (delegation.take(registration)) {
            delegations.flush();
            count.count(delegation.id(), Set.of(), guest.countedParts());
            recordMember(convening, delegation, registration, "delegation.memberTaken");
        }
    }

    /** Lets a member go, who stays registered. @throws Refused if it is the head */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void letGo(ConveningId convening, long id, long registration) {
        convenings.get(convening).refuseIfOver();
        Delegation delegation = delegations.get(convening, id);
        quotas.lock(delegation.id());
        if (delegation.letGo(registration)) {
            delegations.flush();
            count.count(delegation.id(), registrations.get(convening, registration).countedParts(), Set.of());
            recordMember(convening, delegation, registration, "delegation.memberGone");
        }
    }

    /**
     * Puts a member where the order of precedence would not.
     *
     * @param place from 1
     * @throws Refused if there are fewer places, no reason is given, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void givePlace(ConveningId convening, long id, long registration, int place, @Size(max = 500) String reason) {
        convenings.get(convening).refuseIfOver();
        Delegation delegation = delegations.get(convening, id);
        var before = placeFacts(convening, delegation, registration);
        delegation.givePlace(registration, place, reason, caller.nameForTheRecord(), clock.instant());
        delegations.flush();
        audit.record(subject(convening, delegation), "delegation.placeGiven", before, placeFacts(convening, delegation, registration));
    }

    /** Lets the order of precedence decide about a member again. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void takePlaceBack(ConveningId convening, long id, long registration) {
        convenings.get(convening).refuseIfOver();
        Delegation delegation = delegations.get(convening, id);
        var before = placeFacts(convening, delegation, registration);
        delegation.takePlaceBack(registration);
        delegations.flush();
        audit.record(subject(convening, delegation), "delegation.placeTakenBack", before, placeFacts(convening, delegation, registration));
    }

    private Map<String, String> placeFacts(ConveningId convening, Delegation delegation, long registration) {
        GivenPlace given = delegation.givenPlaces().get(registration);
        return given == null ? Map.of() : Map.of("member", registrations.get(convening, registration).name(),
                "place", String.valueOf(given.place()), "reason", given.reason());
    }

    /** Makes a member the head. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void makeHead(ConveningId convening, long id, long registration) {
        convenings.get(convening).refuseIfOver();
        Delegation delegation = delegations.get(convening, id);
        var before = facts(convening, delegation);
        delegation.makeHead(registration);
        audit.record(subject(convening, delegation), "delegation.headNamed", before, facts(convening, delegation));
        finalList.touched(delegation, subject(convening, delegation), registration, registrations.get(convening, registration).name());
        changed.fire(new DelegationChanged(convening));
    }

    private void recordMember(ConveningId convening, Delegation delegation, long registration, String action) {
        String name = registrations.get(convening, registration).name();
        audit.record(subject(convening, delegation), action, Map.of(), Map.of("member", name));
        finalList.touched(delegation, subject(convening, delegation), registration, name);
        changed.fire(new DelegationChanged(convening));
    }

    private Set<Long> present(ConveningId convening, Collection<Long> ids) {
        var asked = new PresenceAsked(convening, ids);
        presenceAsked.fire(asked);
        return asked.present();
    }

    private List<DelegationCard> cards(ConveningId convening, List<Delegation> rows) {
        var names = offices.organisations(rows.stream().map(Delegation::organisationId).collect(Collectors.toSet()));
        var heads = registrations.cards(convening, rows.stream().map(Delegation::headId).filter(Objects::nonNull).toList());
        return rows.stream().map(d -> d.card(names.get(d.organisationId()), d.headId() == null ? null : heads.get(d.headId()).name())).toList();
    }

    private static Map<Long, DelegationCard> byId(List<DelegationCard> cards) {
        return cards.stream().collect(Collectors.toMap(DelegationCard::id, card -> card));
    }

    /** The facts that the audit trail keeps, with names in place of numbers. */
    private Map<String, String> facts(ConveningId convening, Delegation delegation) {
        DelegationCard card = cards(convening, List.of(delegation)).get(0);
        var facts = delegation.facts();
        facts.put("organisation", card.name());
        facts.put("head", card.head());
        return facts;
    }

    private AuditSubject subject(ConveningId convening, Delegation delegation) {
        return new AuditSubject(convening.value(), "delegation", delegation.id(),
                offices.organisations(Set.of(delegation.organisationId())).get(delegation.organisationId()).name());
    }
}

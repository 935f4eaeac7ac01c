package org.fireside.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningBegun;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.model.Convening;
import org.fireside.convening.model.ConveningRepository;
import org.fireside.convening.model.Session;
import org.fireside.directory.Offices;
import org.fireside.directory.OrganisationCard;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.AuditLine;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** Schedules convenings and takes them through their life. */
@Guarded
@ApplicationScoped
@Transactional
public class Convenings {

    @Inject
    private ConveningRepository convenings;
    @Inject
    private Offices offices;
    @Inject
    private CallerRoles roles;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<ConveningBegun> begun;
    @Inject
    private Event<CapacitySet> capacitySet;
    @Inject
    private Event<ConveningMoved> moved;
    @Inject
    private Event<Figures> figuresWanted;

    /** One page of a list of the caller's convenings; an administrator sees the names of all. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Page<ConveningCard> page(ConveningList list, PageRequest request) {
        var page = convenings.page(list, seenIn(list), clock.instant(), request);
        Map<Long, String> hosts = hosts(page.rows());
        return new Page<>(page.rows().stream().map(c -> c.card(hosts.get(c.hostId()))).toList(), page.total());
    }

    private Set<Long> seenIn(ConveningList list) {
        if (list == ConveningList.MINE) {
            return roles.conveningsAs(Role.ORGANIZER);
        }
        return roles.everywhere().contains(Role.ADMINISTRATOR) ? convenings.allIds()
                : roles.conveningsAs(Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR);
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public ConveningCard get(ConveningId id) {
        return card(convenings.get(id));
    }

    /**
     * Begins a convening as a draft; the caller becomes its first organizer.
     *
     * @throws Refused if its time makes no sense
     */
    @AllowedTo(Role.ORGANIZER)
    public ConveningId begin(@Valid ConveningFilled filled) {
        var convening = new Convening(filled, host(filled));
        convenings.add(convening);
        var id = new ConveningId(convening.id());
        audit.record(subject(convening), "convening.begun", Map.of(), facts(convening));
        begun.fire(new ConveningBegun(id, caller.nameForTheRecord()));
        capacitySet.fire(new CapacitySet(id, convening.capacity()));
        return id;
    }

    /**
     * Writes a convening anew. Sessions that would be looser than it become as strict.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if it is over, its time makes no sense or leaves a session outside, or more are confirmed than it would hold
     */
    @AllowedTo(Role.ORGANIZER)
    public void rewrite(ConveningId id, int version, @Valid ConveningFilled filled) {
        Convening convening = convenings.get(id);
        StaleEdit.refuseIfStale(version, convening.version());
        var before = facts(convening);
        convening.rewrite(filled, host(filled));
        refuseIfSessionsOutside(id, convening);
        tightenSessions(id, convening);
        if (!Objects.equals(before.get("capacity"), convening.facts().get("capacity"))) {
            capacitySet.fire(new CapacitySet(id, convening.capacity()));
        }
        convenings.flush();
        audit.record(subject(convening), "convening.rewritten", before, facts(convening));
    }

    private void tightenSessions(ConveningId id, Convening convening) {
        for (Session session : convenings.sessions(id)) {
            var before = session.facts();
            if (session.followRule(convening.attributionRule())) {
                audit.record(new AuditSubject(id.value(), "session", session.id(), session.title()), "session.ruleFollowed", before, session.facts());
            }
        }
    }

    private void refuseIfSessionsOutside(ConveningId id, Convening convening) {
        convenings.sessions(id).stream().filter(session -> session.isOutside(convening.period())).findFirst().ifPresent(session -> {
            throw new Refused(session.startsBefore(convening.period()) ? "startsAt" : "endsAt", "convening.time.leavesOutside", session.title());
        });
    }

    /**
     * Takes a convening one step on in its life.
     *
     * @throws StaleEdit if somebody else changed it first
     * @throws Refused if the move is not legal now
     */
    @AllowedTo(Role.ORGANIZER)
    public void make(ConveningId id, int version, ConveningMove move) {
        Convening convening = convenings.get(id);
        StaleEdit.refuseIfStale(version, convening.version());
        var before = facts(convening);
        convening.make(move);
        convenings.flush();
        audit.record(subject(convening), "convening." + move, before, facts(convening));
        moved.fire(new ConveningMoved(id, move.to()));
    }

    /** What each room counts of a convening. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Figures.Figure, Long> figures(ConveningId id) {
        var figures = new Figures(id);
        figuresWanted.fire(figures);
        return figures.counted();
    }

    /** What was changed in a convening, newest first. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Page<AuditLine> trail(ConveningId id, PageRequest request) {
        return audit.ofConvening(id.value(), request);
    }

    private long host(ConveningFilled filled) {
        return offices.organisation(filled.host(), OrganisationKind.HOST);
    }

    private ConveningCard card(Convening convening) {
        return convening.card(hosts(List.of(convening)).get(convening.hostId()));
    }

    private Map<Long, String> hosts(List<Convening> of) {
        return offices.organisations(of.stream().map(Convening::hostId).collect(Collectors.toSet())).values().stream()
                .collect(Collectors.toMap(OrganisationCard::id, OrganisationCard::name));
    }

    /** The facts that the audit trail keeps, with the host's name in place of its number. */
    private Map<String, String> facts(Convening convening) {
        var facts = convening.facts();
        facts.put("host", card(convening).host());
        return facts;
    }

    private static AuditSubject subject(Convening convening) {
        return new AuditSubject(convening.id(), "convening", convening.id(), convening.title());
    }
}

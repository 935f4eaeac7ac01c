package org.fireside.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningState;
import org.fireside.convening.Convenings;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.desk.model.CheckIn;
import org.fireside.desk.model.Direction;
import org.fireside.desk.model.Presence;
import org.fireside.desk.model.PresenceRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Refused;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Registrations;

/** Checks people in and out: locked, evaluated, written and audited in one transaction, and twice the same is once. */
@Guarded
@ApplicationScoped
@Transactional
public class CheckInDesk {

    @Inject
    private PresenceRepository presences;
    @Inject
    private Registrations registrations;
    @Inject
    private Delegations delegations;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<PresenceChanged> presenceChanged;

    /** Which of these guests are in. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Set<Long> present(ConveningId convening, Collection<Long> registrations) {
        return presences.present(convening, registrations);
    }

    /** Guests by what somebody types; each word may be begun only, in any order. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<DeskCard> search(ConveningId convening, String typed, int limit) {
        List<GuestCard> guests = registrations.search(convening, typed, limit);
        List<Long> ids = guests.stream().map(GuestCard::id).toList();
        Map<Long, DelegationCard> of = delegations.ofRegistrations(convening, ids);
        Set<Long> present = presences.present(convening, ids);
        return guests.stream().map(guest -> new DeskCard(guest, name(of.get(guest.id())), present.contains(guest.id()))).toList();
    }

    /** @throws Refused if the convening is neither published nor live */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Outcome checkIn(ConveningId convening, long registration) {
        return pass(convening, registration, Direction.IN, Outcome.Kind.CHECKED_IN, Outcome.Kind.ALREADY_IN);
    }

    /** @throws Refused if the convening is neither published nor live */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Outcome checkOut(ConveningId convening, long registration) {
        return pass(convening, registration, Direction.OUT, Outcome.Kind.CHECKED_OUT, Outcome.Kind.NOT_IN);
    }

    private Outcome pass(ConveningId convening, long registration, Direction direction, Outcome.Kind done, Outcome.Kind already) {
        refuseUnlessOpen(convening);
        GuestCard guest = registrations.get(convening, registration);
        String delegation = name(delegations.ofRegistrations(convening, List.of(registration)).get(registration));
        Instant now = clock.instant();
        if (!guest.expected() && direction == Direction.IN) {
            return new Outcome(Outcome.Kind.NOT_EXPECTED, guest, delegation, now);
        }
        Presence presence = presences.lock(convening, registration, now);
        CheckIn entry = presence.change(direction, now, caller.nameForTheRecord());
        if (entry == null) {
            return new Outcome(already, guest, delegation, presence.since());
        }
        presences.add(entry);
        audit.record(new AuditSubject(convening.value(), "presence", registration, guest.name()), "presence." + direction);
        presenceChanged.fire(new PresenceChanged(convening));
        return new Outcome(done, guest, delegation, now);
    }

    private void refuseUnlessOpen(ConveningId convening) {
        ConveningState state = convenings.get(convening).state();
        if (state != ConveningState.PUBLISHED && state != ConveningState.LIVE) {
            throw Refused.because("desk.closed");
        }
    }

    private static String name(DelegationCard delegation) {
        return delegation == null ? null : delegation.name();
    }
}

package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.registration.GuestDetails;
import org.fireside.registration.GuestFilter;
import org.fireside.registration.GuestIntake;

/** The lists of guests, delegations and members for export: read part by part, so that none is ever in memory as a whole. */
@Guarded
@ApplicationScoped
@Transactional
public class DelegationExport {

    @Inject
    private GuestIntake guests;
    @Inject
    private Delegations delegations;

    /** The registrations of a list, in its order; what they say is then asked for in parts. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Long> guestIds(ConveningId convening, GuestFilter filter) {
        return guests.ids(convening, filter);
    }

    /** What these registrations say, in their order. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<ExportedGuest> guests(ConveningId convening, List<Long> ids) {
        Map<Long, DelegationCard> of = delegations.ofRegistrations(convening, ids);
        return guests.details(convening, ids).stream().map(details -> {
            DelegationCard delegation = of.get(details.guest().id());
            return new ExportedGuest(null, delegation == null ? null : delegation.name(), details);
        }).toList();
    }

    /** One part of a delegation's members, in order of precedence. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<ExportedGuest> members(ConveningId convening, long delegation, PageRequest request) {
        String name = delegations.get(convening, delegation).name();
        Page<Member> page = delegations.members(convening, delegation, request);
        Map<Long, GuestDetails> details = guests.details(convening, page.rows().stream().map(member -> member.guest().id()).toList()).stream()
                .collect(Collectors.toMap(each -> each.guest().id(), each -> each));
        return new Page<>(page.rows().stream().map(member -> new ExportedGuest(member.place(), name, details.get(member.guest().id()))).toList(), page.total());
    }
}

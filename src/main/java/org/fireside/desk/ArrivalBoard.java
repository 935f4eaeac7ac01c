package org.fireside.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.delegation.DelegationLine;
import org.fireside.delegation.Delegations;
import org.fireside.desk.model.PresenceRepository;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Who has arrived: per delegation how many are expected, in and missing, and whether the head is in. */
@Guarded
@ApplicationScoped
@Transactional
public class ArrivalBoard {

    @Inject
    private Delegations delegations;
    @Inject
    private PresenceRepository presences;

    /** One page of the delegations in order of precedence; the statements are the same however many are shown. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<DelegationLine> page(ConveningId convening, PageRequest request) {
        return delegations.page(convening, request);
    }

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public BoardTotals totals(ConveningId convening) {
        return presences.boardTotals(convening);
    }
}

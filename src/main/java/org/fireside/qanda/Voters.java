package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fireside.platform.Refused;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.qanda.model.Pseudonyms;

/** Who may vote, and answer polls. */
@ApplicationScoped
class Voters {

    @Inject
    private FloorRepository floors;
    @Inject
    private Pseudonyms pseudonyms;

    /** Under which pseudonym this phone votes. @throws Refused if it has no ballot where one is needed, or is blocked */
    byte[] get(Floor floor, Phone phone) {
        byte[] voter = find(floor, phone);
        if (voter == null) {
            throw Refused.because("floor.ballot.needed." + floor.admission());
        }
        if (floors.isBlocked(floor.sessionId(), pseudonyms.asker(floor.sessionId(), phone))) {
            throw Refused.because("floor.blocked");
        }
        return voter;
    }

    /** Under which pseudonym this phone votes, or null where it does not. */
    byte[] find(Floor floor, Phone phone) {
        return pseudonyms.voter(floor.sessionId(), floor.admission(), phone);
    }
}

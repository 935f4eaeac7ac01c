package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.convening.Agenda;
import org.fireside.platform.Text;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.registration.GuestLinksAsked;

/** Leads guests from their personal page to the open floors, where they are known then. */
@ApplicationScoped
public class FloorLinks {

    @Inject
    private FloorRepository floors;
    @Inject
    private Agenda agenda;

    void onAsked(@Observes GuestLinksAsked asked) {
        for (Floor floor : floors.open(asked.convening())) {
            asked.add(Text.of("phone.join", agenda.session(asked.convening(), floor.sessionId()).title()), "/q/" + floor.card().code() + "?me=" + asked.code());
        }
    }
}

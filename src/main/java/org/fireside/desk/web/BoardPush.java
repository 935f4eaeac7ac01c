package org.fireside.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.fireside.delegation.DelegationChanged;
import org.fireside.desk.PresenceChanged;
import org.fireside.platform.web.LiveStreams;
import org.fireside.registration.RegistrationChanged;

/** Tells arrival boards of what is committed, and of nothing else. */
@ApplicationScoped
public class BoardPush {

    @Inject
    private LiveStreams streams;

    void onPresence(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged changed) {
        streams.tell(BoardStream.topic(changed.convening()));
    }

    void onRegistration(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationChanged changed) {
        streams.tell(BoardStream.topic(changed.convening()));
    }

    void onDelegation(@Observes(during = TransactionPhase.AFTER_SUCCESS) DelegationChanged changed) {
        streams.tell(BoardStream.topic(changed.convening()));
    }
}

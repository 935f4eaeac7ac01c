package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.fireside.account.AllowedTo;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.Seals;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Registrations;

/** The way to the floors that the desk gives a guest who is there: also one who accompanies a guest, and has no personal link. */
@Guarded
@ApplicationScoped
@Transactional
public class Passes {

    private static final String SEAL = "pass";

    @Inject
    private Registrations registrations;
    @Inject
    private Seals seals;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * A pass for a guest, to be scanned at once.
     *
     * @throws NotFound if there is no such guest
     * @throws Refused if the guest is not expected
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public String give(ConveningId convening, long registration) {
        GuestCard guest = registrations.get(convening, registration);
        if (!guest.expected()) {
            throw Refused.because("qanda.pass.notExpected");
        }
        audit.record(new AuditSubject(convening.value(), "registration", guest.id(), guest.name()), "pass.given");
        return seals.sealed(SEAL, Pass.of(registration, clock.instant()).text());
    }

    /** The registration of the guest whom this pass was given to; empty where it is none, or not good any more. */
    @AllowedToAnyone(because = "whoever scans a pass is the guest whom the desk gave it to")
    public Optional<Long> registration(String pass) {
        return seals.unsealed(SEAL, pass).flatMap(Pass::read).filter(read -> read.isGood(clock.instant())).map(Pass::registrationId);
    }
}

package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.desk.CheckInDesk;
import org.fireside.platform.NotFound;
import org.fireside.platform.SecretCode;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.FloorRepository;
import org.fireside.registration.GuestCard;
import org.fireside.registration.RegistrationState;
import org.fireside.registration.Registrations;

/**
 * Gives each admitted guest one ballot, so that a script has no more votes than a person. The ballot is a secret that only the guest's
 * browser keeps; here it is kept that the guest has one, and not which, so that no vote leads back to the guest.
 */
@Guarded
@ApplicationScoped
@Transactional
public class Ballots {

    private static final String AUDIENCE = "audience (phone)";

    @Inject
    private FloorRepository floors;
    @Inject
    private Registrations registrations;
    @Inject
    private CheckInDesk desk;
    @Inject
    private CallerRoles roles;

    /**
     * The ballot of the guest whose phone this is, the one time that it is given.
     *
     * @return empty where everybody votes without one, the phone is nobody's, the guest is not admitted, or has a ballot already
     * @throws NotFound if there is no such floor
     */
    @AllowedToAnyone(because = "a phone that shows a guest's personal link gets that guest's one ballot")
    public Optional<String> give(String code, Phone phone) {
        Floor floor = floors.typed(code);
        if (floor.admission() == Admission.ANYONE || phone.registrationId() == null || !isAdmitted(floor, phone.registrationId())) {
            return Optional.empty();
        }
        return floors.giveBallot(floor.sessionId(), phone.registrationId()) ? Optional.of(SecretCode.generate()) : Optional.empty();
    }

    private boolean isAdmitted(Floor floor, long registration) {
        var convening = new ConveningId(floor.conveningId());
        return roles.asDesk(convening, AUDIENCE, () -> {
            GuestCard guest = registrations.cards(convening, List.of(registration)).get(registration);
            return guest != null && guest.state() == RegistrationState.CONFIRMED
                    && (floor.admission() == Admission.CONFIRMED || !desk.present(convening, List.of(registration)).isEmpty());
        });
    }
}

package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.directory.MergeMove;
import org.fireside.directory.MergeObstacle;
import org.fireside.directory.PeopleMerged;
import org.fireside.directory.PeopleParted;
import org.fireside.platform.Text;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/**
 * When two entries of the directory become one, the registrations of the one become the other's. Where both are registered at a
 * convening, the registration that is not expected stays with the entry that went.
 */
@ApplicationScoped
public class MergeObserver {

    private static final String KIND = "registration";

    @Inject
    private RegistrationRepository registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private CallerRoles roles;

    void onMerged(@Observes PeopleMerged merged) {
        List<Registration> ofKept = registrations.of(merged.kept());
        for (Registration registration : registrations.of(merged.gone())) {
            ofKept.stream().filter(other -> other.conveningId() == registration.conveningId()).findFirst()
                    .ifPresentOrElse(other -> refuseIfExpected(registration, other, merged), () -> move(registration, merged));
        }
    }

    private void refuseIfExpected(Registration ofGone, Registration ofKept, PeopleMerged merged) {
        if (ofGone.isExpected()) {
            String key = ofKept.isExpected() ? "registration.merge.bothExpected" : "registration.merge.otherExpected";
            merged.refuse(new MergeObstacle(key, List.of(title(ofGone))));
        }
    }

    private void move(Registration registration, PeopleMerged merged) {
        registrations.giveTo(List.of(registration.id()), merged.kept());
        merged.moved(MergeMove.ofRow(KIND, registration.id()));
    }

    void onParted(@Observes PeopleParted parted) {
        registrations.giveTo(parted.rows(KIND), parted.gone());
    }

    /** Whoever is not in a convening's team does not learn which one it is. */
    private String title(Registration registration) {
        var convening = new ConveningId(registration.conveningId());
        return Set.of().equals(roles.in(convening)) ? Text.of("registration.merge.otherTeam") : convenings.get(convening).title();
    }
}

package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.convening.Part;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.QuotaRepository;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.registration.RegistrationChanged;

/** Keeps count of the parts that members of delegations play, inside the transaction in which they change. */
@ApplicationScoped
class QuotaCount {

    @Inject
    private QuotaRepository quotas;
    @Inject
    private DelegationRepository delegations;

    /** @throws Refused if it is one too many */
    void onChanged(@Observes RegistrationChanged changed) {
        Long delegation = delegations.ofRegistrations(changed.convening(), List.of(changed.registration())).get(changed.registration());
        if (delegation != null) {
            quotas.lock(delegation);
            count(delegation, changed.before(), changed.after());
        }
    }

    /** Counts a member whose parts are others than before. The delegation is locked. @throws Refused if it is one too many */
    void count(long delegation, Set<Part> before, Set<Part> after) {
        missing(before, after).forEach(part -> quotas.giveBack(delegation, part));
        missing(after, before).stream().filter(part -> !quotas.take(delegation, part)).findFirst().ifPresent(part -> {
            throw new Refused("parts", "delegation.quota.full", Text.of("part." + part), quotas.quotas(delegation).get(part));
        });
    }

    /**
     * Counts a delegation's members anew, after many came or were changed at once. The delegation is locked.
     *
     * @throws Refused if there are more in a part than may come
     */
    void recount(long delegation) {
        Map<Part, Integer> taken = quotas.taken(delegation);
        quotas.quotas(delegation).forEach((part, quota) -> {
            if (taken.getOrDefault(part, 0) > quota) {
                throw new Refused(null, "delegation.quota.full", Text.of("part." + part), quota);
            }
            quotas.set(delegation, part, quota, taken.getOrDefault(part, 0));
        });
    }

    private static Set<Part> missing(Set<Part> from, Set<Part> in) {
        var missing = EnumSet.noneOf(Part.class);
        missing.addAll(from);
        missing.removeAll(in);
        return missing;
    }
}

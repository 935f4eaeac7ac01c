package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.QuotaRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;

/**
 * How many members a delegation may bring in each part. Whoever is neither cancelled nor has declined counts: also the invited, for a
 * place is kept for them, and those on the waiting list, for the delegation has named them. Who plays two parts counts in both.
 */
@Guarded
@ApplicationScoped
@Transactional
public class Quotas {

    @Inject
    private QuotaRepository quotas;
    @Inject
    private DelegationRepository repository;
    @Inject
    private Delegations delegations;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;

    /** All parts, with what is taken and what may be. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<QuotaLine> of(ConveningId convening, long id) {
        long delegation = repository.get(convening, id).id();
        Map<Part, Integer> limits = quotas.quotas(delegation);
        Map<Part, Integer> taken = quotas.taken(delegation);
        return Arrays.stream(Part.values()).map(part -> new QuotaLine(part, limits.get(part), taken.getOrDefault(part, 0))).toList();
    }

    /**
     * Sets all quotas of a delegation.
     *
     * @param edited those that the form began with
     * @param wanted those that are to be; no limit for a part that is not in it
     * @throws StaleEdit if somebody else set others meanwhile
     * @throws Refused if more members play a part already, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void set(ConveningId convening, long id, @NotNull Map<Part, Integer> edited, @NotNull Map<Part, @NotNull @PositiveOrZero @Max(9999) Integer> wanted) {
        convenings.get(convening).refuseIfOver();
        long delegation = repository.get(convening, id).id();
        quotas.lock(delegation);
        Map<Part, Integer> before = quotas.quotas(delegation);
        if (!before.equals(edited)) {
            throw new StaleEdit();
        }
        Map<Part, Integer> taken = quotas.taken(delegation);
        for (Part part : Part.values()) {
            if (!Objects.equals(before.get(part), wanted.get(part))) {
                set(delegation, part, wanted.get(part), taken.getOrDefault(part, 0));
            }
        }
        audit.record(new AuditSubject(convening.value(), "delegation", delegation, delegations.get(convening, id).name()),
                "delegation.quotasSet", facts(before), facts(wanted));
    }

    private void set(long delegation, Part part, Integer quota, int taken) {
        if (quota == null) {
            quotas.remove(delegation, part);
        } else if (taken > quota) {
            throw new Refused(part.name(), "delegation.quota.tooSmall", Text.of("part." + part), taken);
        } else {
            quotas.set(delegation, part, quota, taken);
        }
    }

    private static Map<String, String> facts(Map<Part, Integer> quotas) {
        var facts = new LinkedHashMap<String, String>();
        quotas.forEach((part, quota) -> facts.put("quota." + part, quota.toString()));
        return facts;
    }
}

package org.fireside.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.record.model.Remark;
import org.fireside.record.model.RemarkRepository;

/** The attribution rules of remarks after they were logged. */
@Guarded
@ApplicationScoped
@Transactional
public class Remarks {

    @Inject
    private RemarkRepository remarks;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Makes the rule stricter. @throws Refused if it is not stricter @throws StaleEdit if somebody else changed it first */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public void tighten(ConveningId convening, long id, int version, @NotNull AttributionRule rule) {
        change(convening, id, version, "remark.tightened", (remark, now) -> remark.tighten(rule, caller.nameForTheRecord(), now));
    }

    /** Makes the rule looser. @throws Refused if it is not looser or no reason is given @throws StaleEdit if somebody else changed it first */
    @AllowedTo(Role.ORGANIZER)
    public void loosen(ConveningId convening, long id, int version, @NotNull AttributionRule rule, @Size(max = 500) String reason) {
        change(convening, id, version, "remark.loosened", (remark, now) -> remark.loosen(rule, caller.nameForTheRecord(), now, reason));
    }

    private void change(ConveningId convening, long id, int version, String action, BiConsumer<Remark, Instant> change) {
        convenings.get(convening).refuseIfOver();
        Remark remark = remarks.get(convening, id);
        StaleEdit.refuseIfStale(version, remark.version());
        var before = remark.facts();
        change.accept(remark, clock.instant());
        remarks.flush();
        audit.record(new AuditSubject(convening.value(), "remark", id, "#" + id), action, before, remark.facts());
    }
}

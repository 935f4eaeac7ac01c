package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.directory.Erasure;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.model.RegistrationRepository;
import org.fireside.registration.model.RetentionRepository;
import org.fireside.registration.model.RetentionTerm;

/**
 * How long the names of a convening's guests are kept after it (GDPR, article 5: no longer than is necessary). Then who was only a guest,
 * and is registered nowhere else, is erased.
 */
@Guarded
@ApplicationScoped
@Transactional
public class Retention {

    @Inject
    private RetentionRepository retentions;
    @Inject
    private RegistrationRepository registrations;
    @Inject
    private GuestCards cards;
    @Inject
    private Convenings convenings;
    @Inject
    private Erasure erasure;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** How long they are kept. */
    @AllowedTo(Role.ORGANIZER)
    public RetentionCard get(ConveningId convening) {
        LocalDate last = lastDay(convenings.get(convening));
        return retentions.find(convening).map(term -> term.card(last)).orElseGet(() -> new RetentionCard(0, null, null));
    }

    private static LocalDate lastDay(ConveningCard convening) {
        return convening.endsAt() == null ? convening.around() : LocalDate.ofInstant(convening.endsAt(), convening.zone());
    }

    /**
     * Sets how long they are kept.
     *
     * @param days after the end, or null for as long as nobody erases them
     * @throws StaleEdit if somebody else saved first
     * @throws Refused unless it is from a day to ten years
     */
    @AllowedTo(Role.ORGANIZER)
    public void set(ConveningId convening, int version, Integer days) {
        RetentionTerm term = retentions.find(convening).orElseGet(() -> retentions.add(new RetentionTerm(convening.value())));
        StaleEdit.refuseIfStale(version, term.version());
        var before = Objects.toString(term.days(), "");
        term.set(days);
        retentions.flush();
        audit.record(new AuditSubject(convening.value(), "convening", convening.value(), convenings.get(convening).title()), "retention.set",
                Map.of("retentionDays", before), Map.of("retentionDays", Objects.toString(days, "")));
    }

    /** One page of those who would be erased if their time ran out now, in the order of the list. */
    @AllowedTo(Role.ORGANIZER)
    public Page<GuestCard> wouldGo(ConveningId convening, PageRequest request) {
        Page<Long> page = retentions.wouldGo(convening, clock.instant(), request);
        return new Page<>(cards.of(convenings.get(convening), registrations.inOrder(convening, page.rows())), page.total());
    }

    /** Some of those whose time has run out. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<DueErasure> due(int limit) {
        return retentions.due(clock.instant(), limit);
    }

    /** Erases somebody whose time has run out, and says so in the trail of the convening that kept them longest. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void letGo(DueErasure due) {
        var convening = new ConveningId(due.conveningId());
        erasure.eraseDue(due.personId());
        audit.record(new AuditSubject(due.conveningId(), "convening", due.conveningId(), convenings.get(convening).title()), "retention.letGo");
    }
}

package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.platform.AuditRecord;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.model.GuestSearch;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationBatches;
import org.fireside.registration.model.RegistrationRepository;

/** Registrations by the thousand: found, made and changed in few statements, by the rules that hold for one. */
@Guarded
@ApplicationScoped
@Transactional
public class GuestIntake {

    @Inject
    private RegistrationRepository registrations;
    @Inject
    private RegistrationBatches batches;
    @Inject
    private GuestSearch search;
    @Inject
    private GuestCards cards;
    @Inject
    private WaitingList waitingList;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;

    /** The people registered at a convening whose names have these keys, and those of these ids, by person. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<Long, GuestDetails> registered(ConveningId convening, Collection<String> nameKeys, Collection<Long> people) {
        return details(convening, batches.ofPeople(convening, nameKeys, people)).stream()
                .collect(Collectors.toMap(details -> details.guest().personId(), details -> details));
    }

    /** The places at a convening that are known by office only. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<GuestDetails> unnamed(ConveningId convening) {
        return details(convening, batches.unnamed(convening));
    }

    /** Registrations of a list as a whole, in its order: only their ids, for what is then read in parts. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<Long> ids(ConveningId convening, GuestFilter filter) {
        return search.all(convening, filter);
    }

    /** Registrations with the people and offices they are of, in the order of the ids. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<GuestDetails> details(ConveningId convening, List<Long> ids) {
        return cards.details(convenings.get(convening), registrations.inOrder(convening, ids));
    }

    /** How many places are left; none where there is no limit. Nobody else takes one of them before this transaction ends. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public OptionalInt placesLeft(ConveningId convening) {
        return batches.placesLeft(convening);
    }

    /**
     * Registers people, and places known by office only.
     *
     * @param confirmed whether their places are confirmed at once
     * @return the registrations' ids, in order
     * @throws Refused if somebody is registered already, not enough places are left, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Long> register(ConveningId convening, @Valid List<GuestTaken> taken, boolean confirmed) {
        ConveningCard card = convenings.get(convening);
        card.refuseIfOver();
        List<Registration> made = taken.stream()
                .map(each -> new Registration(convening.value(), each.personId(), each.officeId(), each.parts(), each.note())).toList();
        if (confirmed) {
            registrations.lockPlaces(convening);
            made.forEach(registration -> registration.make(RegistrationMove.CONFIRM));
        }
        countPlaces(convening, (int) made.stream().filter(Registration::takesPlace).count());
        List<Long> ids = batches.add(made);
        audit.recordAll(records(card, registrations.inOrder(convening, ids), "registration.registered", Map.of()));
        return ids;
    }

    /**
     * Writes registrations anew, and names who fills places that were known by their office only.
     *
     * @throws StaleEdit if somebody else saved one of them first
     * @throws Refused if one would have no part, a place has a name or its person one already, not enough places are left, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(ConveningId convening, @Valid List<GuestChanged> changed) {
        ConveningCard card = convenings.get(convening);
        card.refuseIfOver();
        List<Long> ids = changed.stream().map(GuestChanged::id).toList();
        registrations.lockPlaces(convening);
        List<Registration> known = registrations.inOrder(convening, ids);
        Map<Long, Map<String, String>> before = records(card, known, null, Map.of()).stream()
                .collect(Collectors.toMap(record -> record.subject().id(), AuditRecord::after));
        Map<Long, GuestChanged> changes = changed.stream().collect(Collectors.toMap(GuestChanged::id, each -> each));
        countPlaces(convening, known.stream().mapToInt(registration -> rewrite(registration, changes.get(registration.id()))).sum());
        registrations.flush();
        registrations.index(ids);
        audit.recordAll(records(card, known, "registration.rewritten", before));
        waitingList.promote(convening);
    }

    /** @return how many places more are taken: one, none, or one less */
    private static int rewrite(Registration registration, GuestChanged changed) {
        StaleEdit.refuseIfStale(changed.version(), registration.version());
        boolean took = registration.takesPlace();
        if (changed.personId() != null) {
            registration.name(changed.personId());
        }
        registration.rewrite(changed.officeId(), changed.parts(), changed.note());
        return Boolean.compare(registration.takesPlace(), took);
    }

    private void countPlaces(ConveningId convening, int more) {
        if (more != 0 && !batches.takePlaces(convening, more)) {
            throw Refused.because("registration.full");
        }
    }

    /** What the audit trail keeps, with names in place of numbers. @param before the facts before, by registration */
    private List<AuditRecord> records(ConveningCard convening, List<Registration> of, String action, Map<Long, Map<String, String>> before) {
        Map<Long, GuestCard> written = cards.of(convening, of).stream().collect(Collectors.toMap(GuestCard::id, card -> card));
        return of.stream().map(registration -> {
            GuestCard guest = written.get(registration.id());
            return new AuditRecord(new AuditSubject(convening.id(), "registration", guest.id(), guest.name()), action,
                    before.getOrDefault(guest.id(), Map.of()), registration.facts(guest));
        }).toList();
    }
}

package org.fireside.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.Offices;
import org.fireside.directory.People;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Given;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.model.GuestSearch;
import org.fireside.registration.model.Registration;
import org.fireside.registration.model.RegistrationRepository;

/** Registers people and places at a convening, and takes them through their life. */
@Guarded
@ApplicationScoped
@Transactional
public class Registrations {

    @Inject
    private RegistrationRepository registrations;
    @Inject
    private GuestSearch search;
    @Inject
    private GuestCards cards;
    @Inject
    private Convenings convenings;
    @Inject
    private People people;
    @Inject
    private Offices offices;
    @Inject
    private WaitingList waitingList;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<RegistrationChanged> changed;

    /** One page of the guests, by name. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Page<GuestCard> page(ConveningId convening, GuestFilter filter, PageRequest request) {
        Page<Long> page = search.page(convening, filter, request);
        return new Page<>(cards.of(convenings.get(convening), registrations.inOrder(convening, page.rows())), page.total());
    }

    /** Guests by what somebody types: words of name, office and organisation in any order, accents and case ignored. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<GuestCard> search(ConveningId convening, String typed, int limit) {
        return page(convening, new GuestFilter(typed, null, null), new PageRequest(0, limit)).rows();
    }

    /** The cards of many registrations of this convening, by their ids; ids of others are left out. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Long, GuestCard> cards(ConveningId convening, Collection<Long> ids) {
        return cards.of(convenings.get(convening), registrations.inOrder(convening, ids)).stream()
                .collect(Collectors.toMap(GuestCard::id, Function.identity()));
    }

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public GuestCard get(ConveningId convening, long id) {
        return card(convenings.get(convening), registrations.get(convening, id));
    }

    /** The registration of a person, where there is one. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Optional<GuestCard> find(ConveningId convening, long personId) {
        return registrations.findOf(convening, personId).map(registration -> card(convenings.get(convening), registration));
    }

    /**
     * Registers a person, or a place known by office only. Who is chosen from the directory and given no office comes in the one they hold.
     *
     * @return the registration's id
     * @throws Refused if the person is registered already, no place is left, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long register(ConveningId convening, @Valid GuestFilled filled) {
        convenings.get(convening).refuseIfOver();
        registrations.lockPlaces(convening);
        Long person = filled.personId() != null ? filled.personId() : filled.person() == null ? null : Long.valueOf(people.register(filled.person()));
        refuseSecond(convening, person);
        var registration = new Registration(convening.value(), person, office(convening, filled, person), filled.parts(), filled.note());
        registrations.add(registration);
        if (filled.confirmed()) {
            move(convening, registration, RegistrationMove.CONFIRM);
        }
        registrations.index(registration.id());
        audit.record(subject(convening, registration), "registration.registered", Map.of(), facts(convening, registration));
        return registration.id();
    }

    private Long office(ConveningId convening, GuestFilled filled, Long person) {
        if (filled.officeId() != null) {
            return filled.officeId();
        }
        if (filled.office() == null) {
            return filled.personId() == null ? null : held(convening, filled.personId());
        }
        return offices.register(filled.office(), person);
    }

    /** The office that counts of a person's: one held on the day before a former one, then the one of the highest rank. */
    private Long held(ConveningId convening, long person) {
        LocalDate day = convenings.get(convening).around();
        return offices.of(person).stream().min(Comparator.comparing((OfficeCard office) -> office.isFormerOn(day)).thenComparing(OfficeCard::rankClass))
                .map(OfficeCard::id).orElse(null);
    }

    private void refuseSecond(ConveningId convening, Long person) {
        if (person != null && registrations.findOf(convening, person).isPresent()) {
            throw new Refused("person", "registration.twice");
        }
    }

    /**
     * Names the holder of a place that was known by office only: somebody of the directory, or else somebody new.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if it has a name, or the person is registered already
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void name(ConveningId convening, long id, int version, Long personId, @Valid PersonFilled person) {
        convenings.get(convening).refuseIfOver();
        Registration registration = current(convening, id, version);
        long named = personId != null ? personId : people.register(person);
        refuseSecond(convening, named);
        var before = facts(convening, registration);
        registration.name(named);
        tell(convening, registration, registration.countedParts());
        offices.name(registration.officeId(), named);
        registrations.flush();
        registrations.index(registration.id());
        audit.record(subject(convening, registration), "registration.named", before, facts(convening, registration));
    }

    /**
     * Writes a registration anew, and the person and the office it is of.
     *
     * @throws StaleEdit if somebody else saved any of them first
     * @throws Refused if no part is left, nobody and no office is, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(ConveningId convening, long id, @Valid GuestRewritten written) {
        convenings.get(convening).refuseIfOver();
        registrations.lockPlaces(convening);
        Registration registration = current(convening, id, written.edited().guest().version());
        var before = facts(convening, registration);
        boolean took = registration.takesPlace();
        Set<Part> counted = registration.countedParts();
        if (registration.personId() != null) {
            people.rewrite(registration.personId(), written.edited().person().version(), written.person());
        }
        registration.rewrite(office(written, registration), written.parts(), written.note());
        countPlace(convening, took, registration.takesPlace());
        tell(convening, registration, counted);
        registrations.flush();
        registrations.index(registration.id());
        audit.record(subject(convening, registration), "registration.rewritten", before, facts(convening, registration));
        waitingList.promote(convening);
    }

    private Long office(GuestRewritten written, Registration registration) {
        OfficeCard known = written.edited().office();
        if (known == null || written.office() == null) {
            return written.office() == null ? null : Long.valueOf(offices.register(written.office(), registration.personId()));
        }
        if (!written.office().says(known)) {
            offices.rewrite(known.id(), known.version(), written.office());
        }
        return known.id();
    }

    /**
     * Takes a registration one step on in its life, and with a guest those who accompany the guest: all of them or none. A place that comes
     * free goes to who has waited longest.
     *
     * @throws StaleEdit if somebody else changed it first
     * @throws Refused if the move is not legal now, or no place is left for all of them
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void make(ConveningId convening, long id, int version, RegistrationMove move) {
        convenings.get(convening).refuseIfOver();
        registrations.lockPlaces(convening);
        Registration registration = current(convening, id, version);
        RegistrationState before = registration.state();
        Long number = move.to() == RegistrationState.WAITLISTED ? registrations.nextWaitingNumber(convening) : null;
        moveAndRecord(convening, registration, move, number);
        if (move != RegistrationMove.INVITE_AGAIN) {
            registrations.companions(registration).stream().filter(companion -> move.isLegalFrom(companion.state()))
                    .filter(companion -> companion.state() != RegistrationState.DECLINED || before == RegistrationState.DECLINED)
                    .forEach(companion -> moveAndRecord(convening, companion, move, number));
        }
        waitingList.moved(convening, registration, before);
    }

    private void moveAndRecord(ConveningId convening, Registration registration, RegistrationMove move, Long waitingNumber) {
        var before = facts(convening, registration);
        move(convening, registration, move);
        if (waitingNumber != null) {
            registration.waitAs(waitingNumber);
        }
        registrations.flush();
        audit.record(subject(convening, registration), "registration." + move, before, facts(convening, registration));
    }

    private void move(ConveningId convening, Registration registration, RegistrationMove move) {
        boolean took = registration.takesPlace();
        Set<Part> counted = registration.countedParts();
        registration.make(move);
        countPlace(convening, took, registration.takesPlace());
        tell(convening, registration, counted);
    }

    private void tell(ConveningId convening, Registration registration, Set<Part> before) {
        changed.fire(new RegistrationChanged(convening, registration.id(), before, registration.countedParts()));
    }

    /** Registers somebody who accompanies a guest, to be moved on together. @return the registration's id @throws Refused if there is no name */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long accompany(ConveningId convening, long guest, @Valid PersonFilled person) {
        convenings.get(convening).refuseIfOver();
        var registration = Registration.accompanying(registrations.get(convening, guest), people.register(person));
        registrations.add(registration);
        registrations.index(registration.id());
        audit.record(subject(convening, registration), "registration.registered", Map.of(), facts(convening, registration));
        return registration.id();
    }

    /** Registers somebody else in the place of who was to accompany a guest. @throws Refused if nobody is accompanied, or there is no name */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void replace(ConveningId convening, long id, @Valid PersonFilled person) {
        convenings.get(convening).refuseIfOver();
        Registration registration = registrations.get(convening, id);
        var before = facts(convening, registration);
        registration.replace(people.register(person));
        registrations.flush();
        registrations.index(registration.id());
        audit.record(subject(convening, registration), "registration.replaced", before, facts(convening, registration));
    }

    private void countPlace(ConveningId convening, boolean took, boolean takes) {
        if (takes && !took && !registrations.takePlace(convening)) {
            throw Refused.because("registration.full");
        }
        if (took && !takes) {
            registrations.givePlaceBack(convening);
        }
    }

    private Registration current(ConveningId convening, long id, int version) {
        Registration registration = registrations.get(convening, id);
        StaleEdit.refuseIfStale(version, registration.version());
        return registration;
    }

    private GuestCard card(ConveningCard convening, Registration registration) {
        return cards.of(convening, List.of(registration)).get(0);
    }

    private AuditSubject subject(ConveningId convening, Registration registration) {
        return new AuditSubject(convening.value(), "registration", registration.id(), card(convenings.get(convening), registration).name());
    }

    /** A registration with the person and the office it is of, for the form. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public GuestDetails details(ConveningId convening, long id) {
        GuestCard guest = get(convening, id);
        return new GuestDetails(guest, guest.personId() == null ? null : people.cards(List.of(guest.personId())).get(guest.personId()),
                guest.officeId() == null ? null : offices.cards(List.of(guest.officeId())).get(guest.officeId()));
    }

    /** The facts that the audit trail keeps, with names in place of numbers. */
    private Map<String, String> facts(ConveningId convening, Registration registration) {
        return registration.facts(card(convenings.get(convening), registration));
    }
}

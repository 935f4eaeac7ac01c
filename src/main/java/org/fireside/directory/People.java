package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fireside.account.AllowedTo;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.OfficeRepository;
import org.fireside.directory.model.Person;
import org.fireside.directory.model.PersonRepository;
import org.fireside.directory.model.PersonSearch;
import org.fireside.directory.model.PhotoRepository;
import org.fireside.platform.AuditLine;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Folding;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The people of the directory. */
@Guarded
@ApplicationScoped
@Transactional
public class People {

    /** More people of near names are no help. */
    private static final int NEAR_SHOWN = 5;

    @Inject
    private PersonRepository people;
    @Inject
    private PersonSearch search;
    @Inject
    private PhotoRepository photos;
    @Inject
    private OfficeRepository offices;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<WrittenAnew> writtenAnew;

    /** People by what somebody types: accents and case ignored, names in any order, each word may be begun only. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<PersonCard> search(String typed, int limit) {
        return people.inOrder(search.first(typed, limit));
    }

    /** One page of the directory, by name: all, or those whom what somebody types fits. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<PersonLine> page(String typed, PageRequest request) {
        Page<Long> found = search.page(Folding.words(typed), request);
        return new Page<>(lines(found.rows()), found.total());
    }

    private List<PersonLine> lines(List<Long> ids) {
        Map<Long, List<OfficeCard>> held = offices.ofAll(ids);
        return people.inOrder(ids).stream().map(card -> new PersonLine(card, held.getOrDefault(card.id(), List.of()))).toList();
    }

    /** All whom what somebody types fits, or everybody, by name: only their ids, for what is then read in parts. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Long> ids(String typed) {
        return search.all(Folding.words(typed));
    }

    /** These people with all that the directory's page shows of them, but needs and photo, in the order of the ids. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<ExportedPerson> exported(List<Long> ids) {
        Map<Long, List<OfficeCard>> held = offices.ofAll(ids);
        return people.whole(ids).stream().map(person -> person.exported(held.getOrDefault(person.id(), List.of()))).toList();
    }

    /** All that the directory's page shows of a person, but needs and offices. @throws NotFound if the person went into another entry */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public PersonDetails details(long id) {
        return current(id).details(photos.exists(id));
    }

    /** Whether near names are in the directory already, before somebody is added: those who have them. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<PersonLine> near(PersonFilled filled) {
        return lines(people.near(NameKey.of(filled.givenName(), filled.familyName()), NEAR_SHOWN));
    }

    /** The cards of many people in one query, by their ids. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Long, PersonCard> cards(Collection<Long> ids) {
        return people.cards(ids);
    }

    /** The telephone numbers of those of these people who have one, by their ids. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<Long, String> phones(Collection<Long> ids) {
        return people.phones(ids);
    }

    /**
     * Adds a person to the people.
     *
     * @return the person's id
     * @throws Refused if the e-mail address is somebody else's, or there is no name
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long register(@Valid PersonFilled filled) {
        return add(new Person(filled), filled.email());
    }

    /**
     * Adds a person to the directory, with all that is known beside the name.
     *
     * @return the person's id
     * @throws Refused if the e-mail address is somebody else's, there is no name, or a language is none
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long register(@Valid PersonFilled filled, @Valid DetailsFilled details) {
        var person = new Person(filled);
        person.rewrite(details);
        return add(person, filled.email());
    }

    private long add(Person person, String email) {
        refuseSecondOwner(email, null);
        people.add(person);
        audit.record(subject(person), "person.added", Map.of(), person.facts());
        return person.id();
    }

    /**
     * Writes a person anew.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if the e-mail address is somebody else's, or there is no name
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(long id, int version, @Valid PersonFilled filled) {
        rewrite(id, version, person -> rename(person, filled));
    }

    /**
     * Writes a person anew, with all that is known beside the name.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if the e-mail address is somebody else's, there is no name, or a language is none
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(long id, int version, @Valid PersonFilled filled, @Valid DetailsFilled details) {
        rewrite(id, version, person -> {
            rename(person, filled);
            person.rewrite(details);
        });
    }

    private void rewrite(long id, int version, Consumer<Person> writing) {
        Person person = current(id);
        StaleEdit.refuseIfStale(version, person.version());
        var before = person.facts();
        writing.accept(person);
        people.flush();
        writtenAnew.fire(WrittenAnew.person(id));
        audit.record(subject(person), "person.rewritten", before, person.facts());
    }

    private void rename(Person person, PersonFilled filled) {
        refuseSecondOwner(filled.email(), person.id());
        person.rewrite(filled);
    }

    /** One page of what was changed of a person, newest first. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<AuditLine> trail(long id, PageRequest request) {
        return audit.ofSubject("person", id, request);
    }

    private Person current(long id) {
        Person person = people.get(id);
        if (person.isMerged() || person.isErased()) {
            throw new NotFound("person", id);
        }
        return person;
    }

    private void refuseSecondOwner(String email, Long except) {
        if (email != null) {
            people.findByEmail(email).filter(other -> except == null || other.id() != except).ifPresent(other -> {
                throw new Refused("email", "person.email.taken", other.card().styledName());
            });
        }
    }

    private static AuditSubject subject(Person person) {
        return new AuditSubject(null, "person", person.id(), person.card().styledName());
    }
}

package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fireside.account.AllowedTo;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.Person;
import org.fireside.directory.model.PersonRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Folding;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The people of the directory. */
@Guarded
@ApplicationScoped
@Transactional
public class People {

    @Inject
    private PersonRepository people;
    @Inject
    private AuditTrail audit;

    /** People by what somebody types: accents and case ignored, names in any order, each word may be begun only. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<PersonCard> search(String typed, int limit) {
        return people.byWords(Folding.words(typed), limit);
    }

    /** The cards of many people in one query, by their ids. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Long, PersonCard> cards(Collection<Long> ids) {
        return people.cards(ids);
    }

    /**
     * Adds a person to the people.
     *
     * @return the person's id
     * @throws Refused if the e-mail address is somebody else's, or there is no name
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long register(@Valid PersonFilled filled) {
        refuseSecondOwner(filled.email(), null);
        var person = new Person(filled);
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
        Person person = people.get(id);
        StaleEdit.refuseIfStale(version, person.version());
        refuseSecondOwner(filled.email(), id);
        var before = person.facts();
        person.rewrite(filled);
        people.flush();
        audit.record(subject(person), "person.rewritten", before, person.facts());
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

package org.fireside.directory;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fireside.account.AllowedTo;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.ErasureRepository;
import org.fireside.directory.model.Person;
import org.fireside.directory.model.PersonRepository;
import org.fireside.directory.model.PersonSearch;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;

/**
 * Erases people (GDPR, article 17): what was counted stays counted, but nothing says any more who it was. It cannot be taken back.
 */
@Guarded
@ApplicationScoped
@Transactional
public class Erasure {

    @Inject
    private PersonRepository people;
    @Inject
    private PersonSearch search;
    @Inject
    private ErasureRepository erasures;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;
    @Inject
    private Event<PersonErased> erased;

    /** People by what somebody types, for choosing who is to be erased. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<PersonCard> search(String typed, int limit) {
        return people.inOrder(search.first(typed, limit));
    }

    /** What erasing would do: everything is done, told, and rolled back, so that the erasure itself does just that. */
    @AllowedTo(Role.ADMINISTRATOR)
    public ErasurePreview preview(long personId) {
        PersonCard card = current(personId).card();
        var preview = new ErasurePreview(card, forget(personId).forgotten());
        transaction.setRollbackOnly();
        return preview;
    }

    /**
     * Erases a person.
     *
     * @param preview what was looked at before
     * @throws StaleEdit if the person was changed since
     * @throws Refused if the person was erased already
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public void erase(ErasurePreview preview) {
        Person person = current(preview.person().id());
        StaleEdit.refuseIfStale(preview.person().version(), person.version());
        erase(person);
    }

    /** Erases a person whose time to be kept has run out. @throws Refused if the person was erased already */
    @AllowedTo(Role.ADMINISTRATOR)
    public void eraseDue(long personId) {
        erase(current(personId));
    }

    private void erase(Person person) {
        forget(person.id());
        var nobody = new AuditSubject(null, "person", person.id(), Text.of("platform.erased"));
        audit.record(nobody, "person.erased");
    }

    private Person current(long personId) {
        Person person = people.get(personId);
        if (person.isErased()) {
            throw Refused.because("erasure.already");
        }
        return person;
    }

    private PersonErased forget(long personId) {
        var ids = new TreeSet<>(erasures.mergedInto(personId));
        ids.add(personId);
        var names = new HashSet<String>();
        ids.forEach(id -> names.addAll(people.get(id).writings()));
        var event = new PersonErased(ids, names);
        erased.fire(event);
        audit.forget("person", ids, names);
        Map<String, Long> own = erasures.forget(ids);
        own.forEach(event::forgot);
        ids.forEach(id -> people.get(id).erase(clock.instant()));
        people.flush();
        return event;
    }
}

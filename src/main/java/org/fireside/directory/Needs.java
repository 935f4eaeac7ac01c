package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Map;
import org.fireside.account.AllowedTo;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.NeedsRepository;
import org.fireside.directory.model.PersonNeeds;
import org.fireside.directory.model.PersonRepository;
import org.fireside.platform.AuditRecord;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.StaleEdit;

/**
 * What people may not eat and what they need to get in and about. It tells of health and faith (GDPR, article 9), so only a confidant
 * reads it, each reading is in the audit trail, and the trail never holds what was read.
 */
@Guarded
@ApplicationScoped
@Transactional
public class Needs {

    @Inject
    private NeedsRepository needs;
    @Inject
    private PersonRepository people;
    @Inject
    private AuditTrail audit;

    /** Reads a person's needs in the directory; the reading is kept in the trail. */
    @AllowedTo(Role.CONFIDANT)
    public NeedsCard read(long personId) {
        return read(null, personId);
    }

    /** Reads a person's needs for a convening, where the caller has made sure that the person is expected; the reading is kept in its trail. */
    @AllowedTo(Role.CONFIDANT)
    public NeedsCard read(ConveningId convening, long personId) {
        audit.record(subject(convening, personId), "person.needsRead");
        return own(personId);
    }

    /**
     * Reads the needs of those of these people who told any, for a convening where the caller has made sure that they are expected; each
     * reading is kept in its trail.
     */
    @AllowedTo(Role.CONFIDANT)
    public Map<Long, NeedsCard> read(ConveningId convening, Collection<Long> ids) {
        Map<Long, NeedsCard> told = needs.told(ids);
        audit.recordAll(people.cards(told.keySet()).values().stream().map(person -> new AuditRecord(
                new AuditSubject(convening.value(), "person", person.id(), person.styledName()), "person.needsRead", Map.of(), Map.of())).toList());
        return told;
    }

    /**
     * Writes a person's needs anew.
     *
     * @throws StaleEdit if somebody else saved first
     */
    @AllowedTo(Role.CONFIDANT)
    public void rewrite(long personId, int version, @Valid NeedsFilled filled) {
        StaleEdit.refuseIfStale(version, own(personId).version());
        write(personId, filled);
    }

    /** What a person told of themselves, shown to them again. */
    @AllowedToAnyone(because = "it is shown to the person it is about, through their own link, which the door that calls this has checked")
    public NeedsCard own(long personId) {
        return needs.find(personId).map(PersonNeeds::card).orElseGet(() -> new NeedsCard(0, null, null));
    }

    /** Writes what a person tells of themselves. */
    @AllowedToAnyone(because = "a person tells it of themselves, through their own link, which the door that calls this has checked")
    public void tell(long personId, @Valid NeedsFilled filled) {
        write(personId, filled);
    }

    private void write(long personId, NeedsFilled filled) {
        PersonNeeds known = needs.find(personId).orElseGet(() -> needs.add(new PersonNeeds(personId)));
        if (known.rewrite(filled)) {
            needs.flush();
            audit.record(subject(null, personId), "person.needsChanged");
        }
    }

    private AuditSubject subject(ConveningId convening, long personId) {
        return new AuditSubject(convening == null ? null : convening.value(), "person", personId, people.get(personId).card().styledName());
    }
}

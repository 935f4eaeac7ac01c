package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fireside.account.AllowedTo;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.NeedsRepository;
import org.fireside.directory.model.OfficeRepository;
import org.fireside.directory.model.Person;
import org.fireside.directory.model.PersonRepository;
import org.fireside.directory.model.PhotoRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;

/** What is kept about a person, in all rooms (GDPR, articles 15 and 20). */
@Guarded
@ApplicationScoped
@Transactional
public class KeptAbout {

    @Inject
    private PersonRepository people;
    @Inject
    private OfficeRepository offices;
    @Inject
    private NeedsRepository needs;
    @Inject
    private PhotoRepository photos;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<KeptAsked> asked;

    /** What is kept about a person who asked an administrator for it; that it was given out is kept in the trail. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<KeptSection> person(long personId) {
        String name = people.get(personId).card().styledName();
        audit.record(new AuditSubject(null, "person", personId, name), "person.keptGiven");
        return themselves(personId);
    }

    /** What is kept about a person, shown to them. */
    @AllowedToAnyone(because = "it is shown to the person it is about, through their own link, which the door that calls this has checked")
    public List<KeptSection> themselves(long personId) {
        var about = new KeptAsked(personId);
        about.add("kept.directory", ofDirectory(people.get(personId)));
        asked.fire(about);
        return about.sections();
    }

    private List<KeptFact> ofDirectory(Person person) {
        var facts = new ArrayList<KeptFact>();
        person.facts().forEach((fact, value) -> add(facts, "fact." + fact, value));
        LocalDate today = LocalDate.now(clock);
        offices.of(person.id()).forEach(office -> add(facts, "office.title", office.styledOn(today)));
        needs.find(person.id()).ifPresent(told -> {
            add(facts, "needs.dietary", told.card().dietary());
            add(facts, "needs.access", told.card().access());
        });
        photos.find(person.id()).ifPresent(photo -> add(facts, "person.photo", "JPEG, " + photo.jpeg().length + " B"));
        return facts;
    }

    private static void add(List<KeptFact> facts, String label, String value) {
        if (value != null) {
            facts.add(new KeptFact(label, value));
        }
    }
}

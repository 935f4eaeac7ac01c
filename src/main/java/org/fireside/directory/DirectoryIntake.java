package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.DirectoryBatches;
import org.fireside.directory.model.Office;
import org.fireside.directory.model.OfficeRepository;
import org.fireside.directory.model.Organisation;
import org.fireside.directory.model.Person;
import org.fireside.platform.AuditRecord;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Folding;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** People and offices by the thousand: found, added and rewritten in few statements, by the rules that hold for one. */
@Guarded
@ApplicationScoped
@Transactional
public class DirectoryIntake {

    @Inject
    private DirectoryBatches batches;
    @Inject
    private OfficeRepository offices;
    @Inject
    private People people;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<WrittenAnew> writtenAnew;

    /** The people who have these addresses, by address. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<String, PersonCard> byEmail(Collection<String> emails) {
        return people.cards(batches.idsByEmail(emails)).values().stream().collect(Collectors.toMap(PersonCard::email, card -> card));
    }

    /**
     * People whose names have these keys (see {@link NameKey}), by key.
     *
     * @param each how many of one key at most, for a key may be that of thousands
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<String, List<PersonCard>> near(Collection<String> keys, int each) {
        return people.cards(batches.idsByNameKey(keys, each)).values().stream()
                .collect(Collectors.groupingBy(card -> NameKey.of(card.givenName(), card.familyName())));
    }

    /** The offices of these people, by person. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Map<Long, List<OfficeCard>> officesOf(Collection<Long> ids) {
        return offices.ofAll(ids);
    }

    /**
     * Adds people to the directory.
     *
     * @return their ids, in order
     * @throws Refused if one has no name, or an address that is somebody else's (the database knows)
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Long> registerPeople(@Valid List<PersonFilled> filled) {
        List<Person> added = filled.stream().map(Person::new).toList();
        List<Long> ids = batches.addPeople(added);
        var records = new ArrayList<AuditRecord>();
        for (int i = 0; i < added.size(); i++) {
            PersonFilled person = filled.get(i);
            String name = Style.name(person.honorific(), person.givenName(), person.familyName(), person.postNominals());
            records.add(new AuditRecord(new AuditSubject(null, "person", ids.get(i), name), "person.added", Map.of(), added.get(i).facts()));
        }
        audit.recordAll(records);
        return ids;
    }

    /** Writes people anew. @throws StaleEdit if somebody else saved one of them first @throws Refused if one would have no name */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewritePeople(@Valid List<PersonRewritten> rewritten) {
        Map<Long, Person> known = batches.people(rewritten.stream().map(PersonRewritten::id).toList());
        var records = new ArrayList<AuditRecord>();
        for (PersonRewritten each : rewritten) {
            Person person = known.get(each.id());
            StaleEdit.refuseIfStale(each.version(), person.version());
            var before = person.facts();
            person.rewrite(each.person());
            records.add(new AuditRecord(new AuditSubject(null, "person", each.id(), person.card().styledName()), "person.rewritten", before, person.facts()));
        }
        audit.recordAll(records);
        tellWrittenAnew(new WrittenAnew(known.keySet(), Set.of()));
    }

    /** Lists of other convenings show what was written anew. */
    private void tellWrittenAnew(WrittenAnew written) {
        if (!written.people().isEmpty() || !written.offices().isEmpty()) {
            batches.flush();
            writtenAnew.fire(written);
        }
    }

    /**
     * Adds offices; their organisations are found by name or added.
     *
     * @return their ids, in order
     * @throws Refused if the last day of one is before its first
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<Long> registerOffices(@Valid List<OfficeTaken> taken) {
        Map<String, Organisation> organisations = organisations(taken.stream().map(each -> each.office().organisation()).toList());
        List<Office> added = taken.stream()
                .map(each -> new Office(each.office(), organisations.get(key(each.office().organisation())), each.personId())).toList();
        List<Long> ids = batches.addOffices(added);
        var records = new ArrayList<AuditRecord>();
        for (int i = 0; i < added.size(); i++) {
            records.add(new AuditRecord(subject(ids.get(i), taken.get(i).personId(), taken.get(i).office()), "office.added", Map.of(), added.get(i).facts()));
        }
        audit.recordAll(records);
        return ids;
    }

    /** Writes offices anew. @throws StaleEdit if somebody else saved one of them first @throws Refused if the last day of one is before its first */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewriteOffices(@Valid List<OfficeRewritten> rewritten) {
        Map<String, Organisation> organisations = organisations(rewritten.stream().map(each -> each.office().organisation()).toList());
        Map<Long, Office> known = batches.offices(rewritten.stream().map(OfficeRewritten::id).toList());
        var records = new ArrayList<AuditRecord>();
        for (OfficeRewritten each : rewritten) {
            Office office = known.get(each.id());
            StaleEdit.refuseIfStale(each.version(), office.version());
            var before = office.facts();
            office.rewrite(each.office(), organisations.get(key(each.office().organisation())));
            records.add(new AuditRecord(subject(each.id(), office.card().personId(), each.office()), "office.rewritten", before, office.facts()));
        }
        audit.recordAll(records);
        tellWrittenAnew(new WrittenAnew(Set.of(), known.keySet()));
    }

    /** Names the holders of offices that had none. @param holders people, by office @throws Refused if one has a holder */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void nameHolders(Map<Long, Long> holders) {
        batches.offices(holders.keySet()).forEach((id, office) -> office.name(holders.get(id)));
    }

    /** The trail of an office stands with its holder, where there is one. */
    private static AuditSubject subject(long office, Long holder, OfficeFilled written) {
        return holder == null ? new AuditSubject(null, "office", office, written.title()) : new AuditSubject(null, "person", holder, written.title());
    }

    private Map<String, Organisation> organisations(Collection<String> names) {
        var found = new HashMap<String, Organisation>();
        batches.organisations(names).forEach(organisation -> found.put(key(organisation.card().name()), organisation));
        for (String name : names) {
            found.computeIfAbsent(key(name), any -> batches.add(new Organisation(new OrganisationFilled(name, OrganisationKind.OTHER))));
        }
        return found;
    }

    private static String key(String name) {
        return String.join(" ", Folding.words(name));
    }
}

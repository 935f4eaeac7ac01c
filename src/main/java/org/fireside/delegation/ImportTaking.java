package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Import;
import org.fireside.directory.DirectoryIntake;
import org.fireside.directory.OfficeRewritten;
import org.fireside.directory.OfficeTaken;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.PersonRewritten;
import org.fireside.platform.AuditRecord;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.registration.GuestChanged;
import org.fireside.registration.GuestIntake;
import org.fireside.registration.GuestTaken;

/** Writes rows as they were planned: people, offices, registrations, members; each in few statements for all of them. */
@ApplicationScoped
class ImportTaking {

    @Inject
    private DirectoryIntake directory;
    @Inject
    private GuestIntake guests;
    @Inject
    private Delegations delegations;
    @Inject
    private DelegationRepository repository;
    @Inject
    private FinalList finalList;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<DelegationChanged> changed;

    /** The places that are left; none where there is no limit. */
    OptionalInt placesLeft(ConveningId convening) {
        return guests.placesLeft(convening);
    }

    /** @return the people whom it added to the directory */
    List<Long> write(ConveningId convening, Import of, List<RowPlan> plans) {
        Map<RowPlan, Long> people = people(plans);
        Map<RowPlan, Long> offices = offices(plans, people);
        Map<RowPlan, Long> registrations = registrations(convening, of, plans, people, offices);
        join(convening, plans, registrations);
        finalList.touched(convening, plans.stream().filter(plan -> plan.kind() != RowKind.MATCH).collect(Collectors.toMap(registrations::get, RowPlan::name)));
        changed.fire(new DelegationChanged(convening));
        return plans.stream().filter(RowPlan::addsPerson).map(people::get).toList();
    }

    private Map<RowPlan, Long> people(List<RowPlan> plans) {
        List<RowPlan> adding = plans.stream().filter(RowPlan::addsPerson).toList();
        Map<RowPlan, Long> ids = assigned(adding, directory.registerPeople(adding.stream().map(RowPlan::personWritten).toList()));
        directory.rewritePeople(plans.stream().filter(RowPlan::rewritesPerson)
                .map(plan -> new PersonRewritten(plan.person().id(), plan.person().version(), plan.personWritten())).toList());
        plans.stream().filter(plan -> plan.person() != null).forEach(plan -> ids.put(plan, plan.person().id()));
        return ids;
    }

    private Map<RowPlan, Long> offices(List<RowPlan> plans, Map<RowPlan, Long> people) {
        List<RowPlan> adding = plans.stream().filter(RowPlan::addsOffice).toList();
        Map<RowPlan, Long> ids = assigned(adding,
                directory.registerOffices(adding.stream().map(plan -> new OfficeTaken(plan.officeWritten(), people.get(plan))).toList()));
        directory.rewriteOffices(plans.stream().filter(RowPlan::rewritesOffice)
                .map(plan -> new OfficeRewritten(plan.office().id(), plan.office().version(), plan.officeWritten())).toList());
        plans.stream().filter(plan -> plan.office() != null).forEach(plan -> ids.put(plan, plan.office().id()));
        directory.nameHolders(plans.stream().filter(RowPlan::fills).filter(plan -> plan.office() != null && plan.office().personId() == null)
                .collect(Collectors.toMap(plan -> plan.office().id(), people::get, (first, second) -> first)));
        return ids;
    }

    private Map<RowPlan, Long> registrations(ConveningId convening, Import of, List<RowPlan> plans, Map<RowPlan, Long> people, Map<RowPlan, Long> offices) {
        List<RowPlan> adding = plans.stream().filter(plan -> plan.kind() == RowKind.NEW).toList();
        Map<RowPlan, Long> ids = assigned(adding, guests.register(convening,
                adding.stream().map(plan -> new GuestTaken(people.get(plan), offices.get(plan), plan.parts(), plan.note())).toList(), of.confirms()));
        List<GuestChanged> changed = plans.stream().filter(plan -> plan.kind() == RowKind.CHANGE).map(plan -> new GuestChanged(
                plan.registered().guest().id(), plan.registered().guest().version(), plan.fills() ? people.get(plan) : null, offices.get(plan), plan.parts(), plan.note())).toList();
        if (!changed.isEmpty()) {
            guests.rewrite(convening, changed);
        }
        plans.stream().filter(plan -> plan.registered() != null).forEach(plan -> ids.put(plan, plan.registered().guest().id()));
        return ids;
    }

    private static Map<RowPlan, Long> assigned(List<RowPlan> plans, List<Long> ids) {
        var assigned = new IdentityHashMap<RowPlan, Long>();
        Iterator<Long> next = ids.iterator();
        plans.forEach(plan -> assigned.put(plan, next.next()));
        return assigned;
    }

    private void join(ConveningId convening, List<RowPlan> plans, Map<RowPlan, Long> registrations) {
        var joining = new LinkedHashMap<String, List<RowPlan>>();
        plans.stream().filter(RowPlan::joins)
                .forEach(plan -> joining.computeIfAbsent(ImportKnowledge.folded(plan.delegation().name()), any -> new ArrayList<>()).add(plan));
        var records = new ArrayList<AuditRecord>();
        for (List<RowPlan> members : joining.values()) {
            DelegationName name = members.get(0).delegation();
            long delegation = name.id() != null ? name.id() : create(convening, name);
            var subject = new AuditSubject(convening.value(), "delegation", delegation, name.name());
            repository.addMembers(delegation, members.stream().map(registrations::get).toList());
            members.forEach(member -> records.add(new AuditRecord(subject, "delegation.memberTaken", Map.of(), Map.of("member", member.name()))));
        }
        audit.recordAll(records);
    }

    /** Creates a delegation that rows name, or finds it where rows before created it. */
    private long create(ConveningId convening, DelegationName named) {
        return repository.findNamed(convening, named.name())
                .orElseGet(() -> delegations.create(convening, new DelegationFilled(named.name(), OrganisationKind.COUNTRY, null, null)));
    }
}

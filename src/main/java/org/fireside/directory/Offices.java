package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fireside.account.AllowedTo;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.Office;
import org.fireside.directory.model.OfficeRepository;
import org.fireside.directory.model.Organisation;
import org.fireside.directory.model.PersonRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The offices and organisations of the directory. */
@Guarded
@ApplicationScoped
@Transactional
public class Offices {

    @Inject
    private OfficeRepository offices;
    @Inject
    private PersonRepository people;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<WrittenAnew> writtenAnew;

    /**
     * Adds an office; its organisation is found by name or added.
     *
     * @param personId its holder, or null while nobody is named
     * @return the office's id
     * @throws Refused if the last day is before the first
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long register(@Valid OfficeFilled filled, Long personId) {
        var office = new Office(filled, findOrAdd(filled.organisation(), OrganisationKind.OTHER), personId);
        offices.add(office);
        audit.record(subject(office), "office.added", Map.of(), office.facts());
        return office.id();
    }

    /**
     * Writes an office anew, with the holder it has.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if the last day is before the first
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewrite(long id, int version, @Valid OfficeFilled filled) {
        Office office = offices.get(id);
        StaleEdit.refuseIfStale(version, office.version());
        var before = office.facts();
        office.rewrite(filled, findOrAdd(filled.organisation(), OrganisationKind.OTHER));
        offices.flush();
        writtenAnew.fire(WrittenAnew.offices(Set.of(id)));
        audit.record(subject(office), "office.rewritten", before, office.facts());
    }

    /** Names the holder of an office that had none. @throws Refused if it has one */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void name(long officeId, long personId) {
        offices.get(officeId).name(personId);
        offices.flush();
    }

    /** The cards of many offices in one query, by their ids. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Long, OfficeCard> cards(Collection<Long> ids) {
        return offices.cards(ids);
    }

    /** A person's offices, those held now first. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<OfficeCard> of(long personId) {
        return offices.of(personId);
    }

    /** The id of the organisation of that name, which is added where it is not known. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long organisation(String name, OrganisationKind kind) {
        return findOrAdd(name, kind).id();
    }

    /** The cards of many organisations in one query, by their ids. */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public Map<Long, OrganisationCard> organisations(Collection<Long> ids) {
        return offices.organisations(ids);
    }

    /** Organisations with a word that begins as typed. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<OrganisationCard> searchOrganisations(String typed, int limit) {
        return offices.organisationPage(typed, new PageRequest(0, limit)).rows();
    }

    /** One page of the organisations, by name: all, or those with a word that begins as typed. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<OrganisationCard> organisations(String typed, PageRequest request) {
        return offices.organisationPage(typed, request);
    }

    /** An organisation by its id. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public OrganisationCard organisation(long id) {
        return offices.getOrganisation(id).card();
    }

    /** One page of those who hold or held an office in an organisation, those who do now first. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<HolderLine> holders(long organisation, PageRequest request) {
        Page<OfficeCard> page = offices.in(organisation, request);
        Map<Long, PersonCard> holders = people.cards(page.rows().stream().map(OfficeCard::personId).filter(Objects::nonNull).toList());
        return new Page<>(page.rows().stream().map(office -> new HolderLine(office, holders.get(office.personId()))).toList(), page.total());
    }

    /**
     * Writes an organisation anew; it is called so in all convenings.
     *
     * @throws StaleEdit if somebody else saved first
     * @throws Refused if another organisation has the name
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void rewriteOrganisation(long id, int version, @Valid OrganisationFilled filled) {
        Organisation organisation = offices.getOrganisation(id);
        StaleEdit.refuseIfStale(version, organisation.version());
        offices.findOrganisation(filled.name()).filter(other -> other.id() != id).ifPresent(other -> {
            throw new Refused("name", "organisation.name.taken", other.card().name());
        });
        var before = organisation.facts();
        organisation.rewrite(filled);
        offices.flush();
        writtenAnew.fire(WrittenAnew.offices(offices.idsIn(id)));
        audit.record(new AuditSubject(null, "organisation", id, filled.name()), "organisation.rewritten", before, organisation.facts());
    }

    private Organisation findOrAdd(String name, OrganisationKind kind) {
        return offices.findOrganisation(name).orElseGet(() -> {
            var added = new Organisation(new OrganisationFilled(name, kind));
            offices.add(added);
            return added;
        });
    }

    /** The trail of an office stands with its holder, where there is one. */
    private static AuditSubject subject(Office office) {
        OfficeCard card = office.card();
        return card.personId() == null ? new AuditSubject(null, "office", card.id(), card.title())
                : new AuditSubject(null, "person", card.personId(), card.title());
    }
}

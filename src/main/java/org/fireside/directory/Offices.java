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
import org.fireside.directory.model.Office;
import org.fireside.directory.model.OfficeRepository;
import org.fireside.directory.model.Organisation;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** The offices and organisations of the directory. */
@Guarded
@ApplicationScoped
@Transactional
public class Offices {

    @Inject
    private OfficeRepository offices;

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
        office.rewrite(filled, findOrAdd(filled.organisation(), OrganisationKind.OTHER));
        offices.flush();
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
        return offices.organisationsLike(typed, limit);
    }

    private Organisation findOrAdd(String name, OrganisationKind kind) {
        return offices.findOrganisation(name).orElseGet(() -> {
            var added = new Organisation(name, kind);
            offices.add(added);
            return added;
        });
    }
}

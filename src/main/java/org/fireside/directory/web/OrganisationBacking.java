package org.fireside.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fireside.directory.HolderLine;
import org.fireside.directory.Offices;
import org.fireside.directory.OrganisationCard;
import org.fireside.directory.OrganisationFilled;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.Text;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;

/** One organisation of the directory, and who holds or held its offices. */
@Named
@ViewScoped
public class OrganisationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Offices offices;
    @Inject
    private Notices notices;

    private long organisation;
    private OrganisationCard card;
    private DatabasePages<HolderLine> holders;
    private String name;
    private OrganisationKind kind;
    private Conflict conflict;

    public void load() {
        card = offices.organisation(organisation);
        name = card.name();
        kind = card.kind();
        holders = new DatabasePages<>(request -> offices.holders(organisation, request));
    }

    public String save() {
        if (!notices.attempt(() -> offices.rewriteOrganisation(organisation, card.version(), new OrganisationFilled(name, kind)), this::compare)) {
            return null;
        }
        notices.done("organisation.saved", name);
        return "/directory/organisation.xhtml?faces-redirect=true&organisation=" + organisation;
    }

    private void compare() {
        OrganisationCard current = offices.organisation(organisation);
        conflict = Conflict.between(current.version(), values(current.name(), current.kind()), values(name, kind));
    }

    private static Map<String, String> values(String name, OrganisationKind kind) {
        var values = new LinkedHashMap<String, String>();
        values.put("organisation.name", name);
        values.put("organisation.kind", Text.of("organisation.kind." + kind));
        return values;
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        card = offices.organisation(organisation);
        return save();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public OrganisationCard getCard() {
        return card;
    }

    public DatabasePages<HolderLine> getHolders() {
        return holders;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(long organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }
}

package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.account.ConveningId;
import org.fireside.delegation.DelegationFilled;
import org.fireside.delegation.DelegationLine;
import org.fireside.delegation.Delegations;
import org.fireside.delegation.OrderOfPrecedence;
import org.fireside.directory.OrganisationKind;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;

/** The list of delegations, and the form of a new one. */
@Named
@ViewScoped
public class DelegationListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Delegations delegations;
    @Inject
    private OrderOfPrecedence order;
    @Inject
    private Notices notices;

    private long convening;
    private String rule;
    private DatabasePages<DelegationLine> rows;
    private String organisation;
    private OrganisationKind kind = OrganisationKind.COUNTRY;
    private String liaison;
    private String note;

    public void load() {
        var id = new ConveningId(convening);
        rule = InForce.rule(order.get(id));
        rows = new DatabasePages<>(request -> delegations.page(id, request));
    }

    public String create() {
        var created = new long[1];
        if (!notices.attempt(() -> created[0] = delegations.create(new ConveningId(convening), new DelegationFilled(organisation, kind, liaison, note)))) {
            return null;
        }
        notices.done("delegation.created", organisation);
        return "/delegation/delegation.xhtml?faces-redirect=true&convening=" + convening + "&delegation=" + created[0];
    }

    /** What the order of the list goes by. */
    public String getRule() {
        return rule;
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public DatabasePages<DelegationLine> getRows() {
        return rows;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getLiaison() {
        return liaison;
    }

    public void setLiaison(String liaison) {
        this.liaison = liaison;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

package org.fireside.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.directory.Offices;
import org.fireside.directory.OrganisationCard;
import org.fireside.platform.web.AskedWith;
import org.fireside.platform.web.DatabasePages;

/** The list of the directory's organisations. */
@Named
@ViewScoped
public class OrganisationListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Offices offices;

    private String typed;
    private DatabasePages<OrganisationCard> rows;

    @PostConstruct
    void begin() {
        rows = new DatabasePages<>(request -> offices.organisations(typed, request));
    }

    /** What the export is asked with, so that it holds what the list shows. */
    public String getQuery() {
        return new AskedWith().and("typed", typed).toString();
    }

    public DatabasePages<OrganisationCard> getRows() {
        return rows;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}

package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningList;
import org.fireside.convening.Convenings;
import org.fireside.convening.When;
import org.fireside.platform.web.AskedWith;
import org.fireside.platform.web.DatabasePages;

/** The lists of convenings. */
@Named
@ViewScoped
public class ConveningListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Convenings convenings;

    private ConveningList list = ConveningList.UPCOMING;
    private DatabasePages<ConveningCard> rows;

    /** What the export is asked with, so that it holds what the list shows. */
    public String getQuery() {
        return new AskedWith().and("list", list).toString();
    }

    public DatabasePages<ConveningCard> getRows() {
        if (rows == null) {
            rows = new DatabasePages<>(request -> convenings.page(list, request));
        }
        return rows;
    }

    public ConveningList[] getLists() {
        return ConveningList.values();
    }

    public ConveningList getList() {
        return list;
    }

    public void setList(ConveningList list) {
        this.list = list == null ? ConveningList.UPCOMING : list;
    }

    /** When a convening is, as it is written. */
    public String when(ConveningCard card) {
        return When.of(card);
    }
}

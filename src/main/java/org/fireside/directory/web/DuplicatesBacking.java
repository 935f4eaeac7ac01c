package org.fireside.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.directory.DuplicatePair;
import org.fireside.directory.Merges;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;

/** The list of likely duplicates in the directory. */
@Named
@ViewScoped
public class DuplicatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Merges merges;
    @Inject
    private Notices notices;

    private String typed;
    private DatabasePages<DuplicatePair> rows;

    @PostConstruct
    void begin() {
        rows = new DatabasePages<>(request -> merges.likely(typed, request));
    }

    public void tellApart(DuplicatePair pair) {
        if (notices.attempt(() -> merges.tellApart(pair.one().id(), pair.other().id()))) {
            notices.done("person.toldApart", pair.one().styledName(), pair.other().styledName());
        }
    }

    public DatabasePages<DuplicatePair> getRows() {
        return rows;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}

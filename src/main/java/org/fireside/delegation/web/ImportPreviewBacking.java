package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.delegation.DelegationImport;
import org.fireside.delegation.ImportCounts;
import org.fireside.delegation.ImportLine;
import org.fireside.delegation.ImportPreview;
import org.fireside.delegation.RowFilter;
import org.fireside.delegation.RowKind;
import org.fireside.platform.web.DatabasePages;
import org.fireside.platform.web.Notices;

/** The preview of a list: what each row would do, who is meant, and the taking. */
@Named
@ViewScoped
public class ImportPreviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportPreview preview;
    @Inject
    private DelegationImport lists;
    @Inject
    private ImportBacking shown;
    @Inject
    private Notices notices;

    private RowFilter filter = new RowFilter(null, false);
    private ImportCounts counts;
    private DatabasePages<ImportLine> rows;

    /** Shows the rows of a kind only; null for all. */
    public void show(RowKind kind) {
        filter = new RowFilter(kind, false);
    }

    public void showLeftOut() {
        filter = new RowFilter(null, true);
    }

    public void decide(ImportLine line, Long person) {
        if (notices.attempt(() -> preview.decide(shown.id(), shown.getList(), line.id(), person))) {
            anew();
        }
    }

    /** @param place a registration, or null for one more */
    public void fill(ImportLine line, Long place) {
        if (notices.attempt(() -> preview.fill(shown.id(), shown.getList(), line.id(), place))) {
            anew();
        }
    }

    public void askAgain(ImportLine line) {
        if (notices.attempt(() -> preview.askAgain(shown.id(), shown.getList(), line.id()))) {
            anew();
        }
    }

    public void allNew() {
        if (notices.attempt(() -> preview.decideThatAllAreNew(shown.id(), shown.getList()))) {
            anew();
        }
    }

    public void leaveOut(ImportLine line, boolean out) {
        if (notices.attempt(() -> preview.leaveOut(shown.id(), shown.getList(), line.id(), out))) {
            anew();
        }
    }

    public String takeAll() {
        return take(false);
    }

    public String takeGood() {
        return take(true);
    }

    private String take(boolean onlyGood) {
        return notices.attempt(() -> lists.take(shown.id(), shown.getList(), shown.getCard().version(), onlyGood)) ? shown.page(shown.getList()) : null;
    }

    public String chooseAgain() {
        return notices.attempt(() -> lists.chooseAgain(shown.id(), shown.getList(), shown.getCard().version())) ? shown.page(shown.getList()) : null;
    }

    /** Counts the rows anew. */
    void anew() {
        counts = null;
    }

    public ImportCounts getCounts() {
        if (counts == null) {
            counts = preview.counts(shown.id(), shown.getList());
        }
        return counts;
    }

    public DatabasePages<ImportLine> getRows() {
        if (rows == null) {
            rows = new DatabasePages<>(request -> preview.page(shown.id(), shown.getList(), filter, request));
        }
        return rows;
    }

    public RowFilter getFilter() {
        return filter;
    }

    public RowKind[] getKinds() {
        return RowKind.values();
    }
}

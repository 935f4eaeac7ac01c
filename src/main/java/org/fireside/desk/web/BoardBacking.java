package org.fireside.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.account.ConveningId;
import org.fireside.delegation.DelegationLine;
import org.fireside.desk.ArrivalBoard;
import org.fireside.desk.BoardTotals;
import org.fireside.platform.web.DatabasePages;

/** The arrival board, as it stands each time it is asked for. */
@Named
@ViewScoped
public class BoardBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArrivalBoard board;

    private long convening;
    private BoardTotals totals;
    private DatabasePages<DelegationLine> rows;

    public void load() {
        rows = new DatabasePages<>(request -> board.page(new ConveningId(convening), request));
        refresh();
    }

    /** Asks anew; the list asks by itself. */
    public void refresh() {
        totals = board.totals(new ConveningId(convening));
    }

    public BoardTotals getTotals() {
        return totals;
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
}

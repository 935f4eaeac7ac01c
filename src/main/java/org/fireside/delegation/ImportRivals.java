package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fireside.account.ConveningId;
import org.fireside.delegation.model.Import;
import org.fireside.delegation.model.ImportRows;
import org.fireside.delegation.model.QuotaRepository;
import org.fireside.delegation.model.RowFound;
import org.fireside.delegation.model.StagedRow;

/**
 * Rows of a list that want the same: what is left of a delegation's quota, or a place that is known by its office only. The first of
 * them gets it, in the preview already, unless somebody decided otherwise.
 */
@ApplicationScoped
class ImportRivals {

    private static final int AT_ONCE = 1_000;

    @Inject
    private QuotaRepository quotas;
    @Inject
    private QuotaCount count;
    @Inject
    private ImportPlans plans;
    @Inject
    private ImportRows rows;

    /** The room that there is at this moment. */
    QuotaRoom room(ConveningId convening) {
        return new QuotaRoom(quotas.left(convening));
    }

    /** The room that there is, of which nobody else takes any before this transaction ends. */
    QuotaRoom lockedRoom(ConveningId convening) {
        quotas.lockAll(convening);
        return room(convening);
    }

    /** Counts the members anew after rows were written. */
    void recount(QuotaRoom room) {
        room.limited().forEach(count::recount);
    }

    /** What was found out about a row, which is an error where there is no room for it. */
    static RowFound found(RowPlan plan, QuotaRoom room) {
        return room.admits(plan) ? ImportWork.found(plan, null) : tooMany(plan);
    }

    static RowFound tooMany(RowPlan plan) {
        return new RowFound(plan.row(), RowKind.ERROR, plan.seen(), plan.identity(), StagedRow.TOO_MANY);
    }

    /** Looks anew which rows get it, after one of the list was changed. */
    void settle(ConveningId convening, Import of) {
        QuotaRoom room = room(convening);
        if (room.limited().isEmpty() && !plans.hasPlaces(convening)) {
            return;
        }
        var planning = plans.beginWhole(convening, of);
        int line = 0;
        List<StagedRow> staged;
        do {
            staged = rows.rivals(of, line, AT_ONCE);
            settle(of, staged, planning.plan(staged.stream().map(StagedRow::admitted).toList()), room);
            line = staged.isEmpty() ? line : staged.get(staged.size() - 1).line();
        } while (staged.size() == AT_ONCE);
    }

    private void settle(Import of, List<StagedRow> staged, List<RowPlan> planned, QuotaRoom room) {
        var otherwise = new ArrayList<RowFound>();
        for (int i = 0; i < staged.size(); i++) {
            RowFound found = found(planned.get(i), room);
            if (isOther(staged.get(i), found)) {
                otherwise.add(found);
            }
        }
        rows.write(of, otherwise);
    }

    /** Whether a row gets something that it did not get, or no longer what it got. Whatever else changed stays to be found when the row is taken. */
    private static boolean isOther(StagedRow row, RowFound found) {
        return row.isTooMany() != StagedRow.TOO_MANY.equals(found.returned()) || !Objects.equals(row.placeId(), found.row().placeId())
                || (row.kind() == RowKind.MAYBE) != (found.kind() == RowKind.MAYBE);
    }
}

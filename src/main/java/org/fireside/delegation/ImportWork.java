package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.delegation.model.Import;
import org.fireside.delegation.model.ImportRepository;
import org.fireside.delegation.model.ImportRows;
import org.fireside.delegation.model.ImportRows.RawRow;
import org.fireside.delegation.model.RowFound;
import org.fireside.delegation.model.StagedRow;
import org.fireside.delegation.model.Twins;
import org.fireside.delegation.reading.RowReader;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Refused;

/** The long part of an import: comparing all rows with what is known, and writing them. Each is one transaction: all of it counts, or nothing. */
@Guarded
@ApplicationScoped
@Transactional
public class ImportWork {

    private static final int AT_ONCE = 1_000;

    @Inject
    private ImportRepository imports;
    @Inject
    private ImportRows rows;
    @Inject
    private ImportPlans plans;
    @Inject
    private ImportTaking taking;
    @Inject
    private ImportProgress progress;
    @Inject
    private ImportRivals rivals;
    @Inject
    private Convenings convenings;
    @Inject
    private AuditTrail audit;

    /**
     * Does what the list is at: checks its rows, or takes them.
     *
     * @throws Refused if all rows were to be taken and one cannot be any more, or no place is left; nothing was written then
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void go(ConveningId convening, long id) {
        Import of = imports.get(convening, id);
        switch (of.card().state()) {
            case CHECKING -> check(convening, of);
            case TAKING -> take(convening, of);
            default -> throw Refused.because("import.elsewhere");
        }
    }

    /** Leaves the work that did nothing. @param why a key of the texts */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void fail(ConveningId convening, long id, String why) {
        imports.get(convening, id).fail(why);
    }

    /** Marks the rows that were to be taken and would do something else now than the preview showed. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void lookAgain(ConveningId convening, long id) {
        Import of = imports.get(convening, id);
        if (of.card().state() == ImportState.TAKING) {
            returnWhatChanged(convening, of);
        }
    }

    private void check(ConveningId convening, Import of) {
        var planning = plans.begin(convening, of);
        var twins = new Twins();
        QuotaRoom room = rivals.room(convening);
        List<String> headings = rows.raw(of, of.sheet(), of.headingLine(), 1).stream().filter(row -> row.line() == of.headingLine())
                .map(RawRow::cells).findFirst().orElse(List.of());
        int line = of.headingLine();
        int done = 0;
        List<RawRow> raw;
        do {
            raw = rows.raw(of, of.sheet(), line + 1, AT_ONCE);
            List<StagedRow> staged = raw.stream().filter(row -> !row.cells().equals(headings)).map(row -> staged(row, of.fields()))
                    .filter(row -> !row.given().isEmpty()).toList();
            rows.write(of, planning.plan(staged, twins).stream().map(plan -> ImportRivals.found(plan, room)).toList());
            line = raw.isEmpty() ? line : raw.get(raw.size() - 1).line();
            done += raw.size();
            imports.forgetWhatWasRead();
            progress.report(convening, of.id(), done);
        } while (raw.size() == AT_ONCE);
        imports.get(convening, of.id()).show();
    }

    private static StagedRow staged(RawRow row, List<ImportField> fields) {
        Map<ImportField, String> given = new EnumMap<>(ImportField.class);
        for (int column = 0; column < Math.min(fields.size(), row.cells().size()); column++) {
            ImportField field = fields.get(column);
            String text = field == null ? null : RowReader.tidied(field, row.cells().get(column));
            if (text != null) {
                given.put(field, text);
            }
        }
        return StagedRow.read(row.id(), row.line(), given);
    }

    static RowFound found(RowPlan plan, String returned) {
        return new RowFound(plan.row(), plan.kind(), plan.seen(), plan.identity(), returned);
    }

    private void take(ConveningId convening, Import of) {
        convenings.get(convening).refuseIfOver();
        QuotaRoom room = rivals.lockedRoom(convening);
        var planning = plans.beginWhole(convening, of);
        var written = new ArrayList<Long>();
        var returned = new ArrayList<RowFound>();
        int line = 0;
        List<StagedRow> staged;
        do {
            staged = rows.good(of, line, AT_ONCE);
            List<RowPlan> same = same(planning.plan(staged), room, returned);
            if (!returned.isEmpty() && !of.onlyGood()) {
                throw Refused.because("import.take.changed");
            }
            List<RowPlan> placed = placed(convening, of, same, returned);
            planning.added(taking.write(convening, of, placed));
            placed.forEach(plan -> written.add(plan.row().id()));
            line = staged.isEmpty() ? line : staged.get(staged.size() - 1).line();
            imports.forgetWhatWasRead();
            progress.report(convening, of.id(), written.size() + returned.size());
        } while (staged.size() == AT_ONCE);
        rivals.recount(room);
        finish(convening, imports.get(convening, of.id()), written, returned);
    }

    /** Those that still do what the preview showed, and for which there is room in their delegations; the others come back. */
    private static List<RowPlan> same(List<RowPlan> planned, QuotaRoom room, List<RowFound> returned) {
        var same = new ArrayList<RowPlan>();
        for (RowPlan plan : planned) {
            if (!plan.seen().equals(plan.row().seen())) {
                returned.add(found(plan, "import.returned.changed"));
            } else if (!room.admits(plan)) {
                returned.add(ImportRivals.tooMany(plan));
            } else {
                same.add(plan);
            }
        }
        return same;
    }

    /** Those for whom there is a place, where each takes one at once; the others come back. */
    private List<RowPlan> placed(ConveningId convening, Import of, List<RowPlan> planned, List<RowFound> returned) {
        if (!of.confirms() || !of.onlyGood()) {
            return planned;
        }
        var left = taking.placesLeft(convening);
        if (left.isEmpty()) {
            return planned;
        }
        int free = left.getAsInt();
        var placed = new ArrayList<RowPlan>();
        for (RowPlan plan : planned) {
            boolean takes = plan.takesPlace();
            if (takes && free == 0) {
                returned.add(found(plan, "registration.full"));
            } else {
                free -= takes ? 1 : 0;
                placed.add(plan);
            }
        }
        return placed;
    }

    private void finish(ConveningId convening, Import of, List<Long> written, List<RowFound> returned) {
        for (int from = 0; from < written.size(); from += AT_ONCE) {
            rows.remove(written.subList(from, Math.min(written.size(), from + AT_ONCE)));
        }
        rows.write(of, returned);
        ImportCounts counts = rows.counts(of);
        of.taken(written.size(), counts.good() + counts.open(), returned.isEmpty() ? null : "import.take.returned");
        if (of.card().state() == ImportState.DONE) {
            rows.removeAll(of);
        }
        audit.record(new AuditSubject(convening.value(), "import", of.id(), of.fileName()), "import.taken", Map.of(),
                Map.of("rows", String.valueOf(written.size())));
    }

    private void returnWhatChanged(ConveningId convening, Import of) {
        var planning = plans.beginWhole(convening, of);
        int line = 0;
        List<StagedRow> staged;
        do {
            staged = rows.good(of, line, AT_ONCE);
            rows.write(of, planning.plan(staged).stream().filter(plan -> !plan.seen().equals(plan.row().seen()))
                    .map(plan -> found(plan, "import.returned.changed")).toList());
            line = staged.isEmpty() ? line : staged.get(staged.size() - 1).line();
            imports.forgetWhatWasRead();
        } while (staged.size() == AT_ONCE);
        rivals.settle(convening, of);
    }
}

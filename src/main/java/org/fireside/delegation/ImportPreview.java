package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.delegation.model.Import;
import org.fireside.delegation.model.ImportRepository;
import org.fireside.delegation.model.ImportRows;
import org.fireside.delegation.model.StagedRow;
import org.fireside.delegation.reading.RowReader;
import org.fireside.directory.DirectoryIntake;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** What each row of a list would do, before anything is written, and the mending of what is wrong with it. */
@Guarded
@ApplicationScoped
@Transactional
public class ImportPreview {

    @Inject
    private ImportRepository imports;
    @Inject
    private ImportRows rows;
    @Inject
    private ImportPlans plans;
    @Inject
    private DirectoryIntake directory;
    @Inject
    private ImportRivals rivals;

    /** How many rows would do what. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public ImportCounts counts(ConveningId convening, long id) {
        return rows.counts(imports.get(convening, id));
    }

    /** One page of the rows, in the order of the file. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<ImportLine> page(ConveningId convening, long id, RowFilter filter, PageRequest request) {
        Import of = imports.get(convening, id);
        Page<StagedRow> page = rows.page(of, filter, request);
        return new Page<>(lines(plans.begin(convening, of).plan(page.rows())), page.total());
    }

    /** One row. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public ImportLine line(ConveningId convening, long id, long row) {
        Import of = imports.get(convening, id);
        return lines(plans.begin(convening, of).plan(List.of(rows.get(of, row)))).get(0);
    }

    private List<ImportLine> lines(List<RowPlan> planned) {
        Map<Long, List<OfficeCard>> offices = directory.officesOf(planned.stream().flatMap(plan -> plan.offers().stream()).map(PersonCard::id).toList());
        return planned.stream().map(plan -> line(plan, offices)).toList();
    }

    private static ImportLine line(RowPlan plan, Map<Long, List<OfficeCard>> offices) {
        return new ImportLine(plan.row().id(), plan.row().line(), plan.kind(), plan.row().leftOut(), plan.name(), plan.officeText(),
                plan.delegation() == null ? null : plan.delegation().name(), plan.delegation() != null && plan.delegation().id() == null,
                plan.row().given(), plan.person() == null ? null : plan.person().styledName(), plan.changes(), plan.problems(),
                plan.offers().stream().map(person -> offer(person, offices.getOrDefault(person.id(), List.of()))).toList(),
                plan.places().stream().map(place -> new ImportLine.Place(place.guest().id(), place.guest().name(), place.guest().note())).toList(),
                plan.fills() ? plan.registered().guest().name() : null,
                plan.row().isDecided() || StagedRow.NO_PLACE.equals(plan.row().placeId()), plan.row().admitted().returned());
    }

    private static ImportLine.Offer offer(PersonCard person, List<OfficeCard> offices) {
        String office = offices.isEmpty() ? null : offices.get(0).title() + ", " + offices.get(0).organisation();
        return new ImportLine.Offer(person.id(), person.styledName(), person.email(), office);
    }

    /**
     * Writes what a row says anew, and looks what it would do then.
     *
     * @return the row as it is now
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public ImportLine mend(ConveningId convening, long id, long row, Map<ImportField, String> texts) {
        Import of = shown(convening, id);
        StagedRow known = rows.get(of, row);
        var given = new EnumMap<ImportField, String>(ImportField.class);
        texts.forEach((field, text) -> {
            String tidied = RowReader.tidied(field, text);
            if (tidied != null) {
                given.put(field, tidied);
            }
        });
        replan(convening, of, known.saying(given));
        return line(convening, id, row);
    }

    /** Says who a row is of. @param person of the directory, or null for somebody new */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void decide(ConveningId convening, long id, long row, Long person) {
        Import of = shown(convening, id);
        replan(convening, of, rows.get(of, row).of(person, person == null));
    }

    /** Says which place, known by its office only until now, a row fills. @param place a registration, or null where it is one more */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void fill(ConveningId convening, long id, long row, Long place) {
        Import of = shown(convening, id);
        replan(convening, of, rows.get(of, row).filling(place == null ? StagedRow.NO_PLACE : place));
    }

    /** Takes back what somebody said of who a row is of: it is asked again. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void askAgain(ConveningId convening, long id, long row) {
        Import of = shown(convening, id);
        replan(convening, of, rows.get(of, row).of(null, false));
    }

    /** A row of which it is clear who it is of is asked about the place that it fills. */
    private static StagedRow asNew(StagedRow row) {
        return row.isDecided() ? row.filling(StagedRow.NO_PLACE) : row.of(null, true);
    }

    /** Says of all rows that may be of somebody known that they are of somebody new, and of those that may fill one of several places that they are more. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void decideThatAllAreNew(ConveningId convening, long id) {
        Import of = shown(convening, id);
        var planning = plans.beginWhole(convening, of);
        List<StagedRow> open = rows.ofKind(of, RowKind.MAYBE, PageRequest.LARGEST);
        while (!open.isEmpty()) {
            rows.write(of, planning.plan(open.stream().map(ImportPreview::asNew).toList()).stream().map(plan -> ImportWork.found(plan, null)).toList());
            open = rows.ofKind(of, RowKind.MAYBE, PageRequest.LARGEST);
        }
        rivals.settle(convening, of);
    }

    /** Leaves a row out, or takes it in again. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void leaveOut(ConveningId convening, long id, long row, boolean out) {
        Import of = shown(convening, id);
        replan(convening, of, rows.get(of, row).leftOut(out));
    }

    private Import shown(ConveningId convening, long id) {
        Import of = imports.get(convening, id);
        of.refuseUnlessShown();
        return of;
    }

    /** Plans a row anew, and those that said they were the same as it did or say so now. */
    private void replan(ConveningId convening, Import of, StagedRow row) {
        List<StagedRow> before = rows.alike(of, rows.get(of, row.id()));
        var planning = plans.begin(convening, of);
        rows.write(of, planning.plan(List.of(row)).stream().map(plan -> ImportWork.found(plan, null)).toList());
        write(planning, of, before);
        write(planning, of, rows.alike(of, row));
        rivals.settle(convening, of);
    }

    private void write(ImportPlans.Planning planning, Import of, List<StagedRow> alike) {
        rows.write(of, planning.plan(alike).stream().map(plan -> ImportWork.found(plan, null)).toList());
    }
}

package org.fireside.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.Convenings;
import org.fireside.delegation.model.DelegationRepository;
import org.fireside.delegation.model.Import;
import org.fireside.delegation.model.ImportRepository;
import org.fireside.delegation.model.ImportRows;
import org.fireside.delegation.model.ImportRows.RawRow;
import org.fireside.delegation.reading.Headings;
import org.fireside.delegation.reading.RowReader;
import org.fireside.platform.Caller;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.sheet.Sheet;
import org.fireside.platform.sheet.SheetFile;
import org.fireside.platform.sheet.SheetReader;
import org.fireside.platform.sheet.SheetRow;

/**
 * Takes lists of people as ministries send them: a file is read, its columns are chosen, each row is compared with what is known and
 * shown ({@link ImportPreview}), and only then taken. Between these steps it waits in the database, however long.
 */
@Guarded
@ApplicationScoped
@Transactional
public class DelegationImport {

    private static final int SAMPLES = 20;
    private static final int SHOWN_SAMPLES = 3;
    private static final Period KEPT = Period.ofDays(30);

    @Inject
    private ImportRepository imports;
    @Inject
    private ImportRows rows;
    @Inject
    private DelegationRepository delegations;
    @Inject
    private Convenings convenings;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<ImportBegun> begun;

    /**
     * Reads a file. Nothing of it is kept but its rows, until they are taken or given up.
     *
     * @param delegation whose list it is, or null where each row names its delegation
     * @param charset the encoding of a text, or null to find it out
     * @return the id of the list
     * @throws Refused if it cannot be read, with what to do about it, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public long read(ConveningId convening, Long delegation, @NotBlank String fileName, InputStream content, Charset charset) {
        convenings.get(convening).refuseIfOver();
        if (delegation != null) {
            delegations.get(convening, delegation);
        }
        imports.removeOlderThan(clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant());
        SheetFile file = sheets(content, charset);
        List<Integer> headingLines = file.sheets().stream().map(sheet -> Headings.line(sheet.rows())).toList();
        var added = new Import(convening.value(), delegation, fileName, file, headingLines, best(file), caller.nameForTheRecord(), clock.instant());
        imports.add(added);
        for (int number = 0; number < file.sheets().size(); number++) {
            rows.add(added, number, file.sheets().get(number).rows());
        }
        return added.id();
    }

    private static SheetFile sheets(InputStream content, Charset charset) {
        try {
            return SheetReader.read(content, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet whose headings say most; of equals the first. */
    private static int best(SheetFile file) {
        var known = file.sheets().stream().map(DelegationImport::knownHeadings).toList();
        return known.indexOf(Collections.max(known));
    }

    private static long knownHeadings(Sheet sheet) {
        int line = Headings.line(sheet.rows());
        List<String> headings = sheet.rows().stream().filter(row -> row.line() == line).findFirst().orElseThrow().cells();
        return new Headings(headings, List.of()).proposed().stream().filter(Objects::nonNull).count();
    }

    /** The lists of which something still waits, the newest first. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<ImportCard> waiting(ConveningId convening) {
        return imports.waiting(convening).stream().map(Import::card).toList();
    }

    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public ImportCard get(ConveningId convening, long id) {
        return imports.get(convening, id).card();
    }

    /**
     * What the columns of a sheet hold: as it was chosen for the sender's last list with the same headings, or else as the headings say.
     *
     * @param headingLine in which line the headings stand; 0 where there are none
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public ColumnsProposed columns(ConveningId convening, long id, int sheet, int headingLine) {
        Import of = imports.get(convening, id);
        List<SheetRow> samples = rows.raw(of, sheet, headingLine + 1, SAMPLES).stream().map(RawRow::read).toList();
        List<String> headings = headings(of, sheet, headingLine, samples);
        Optional<List<ImportField>> remembered = imports.remembered(sender(convening, of), Headings.fingerprint(headings))
                .filter(fields -> fields.size() == headings.size());
        List<ImportField> fields = remembered.orElseGet(() -> proposed(of, headings, samples));
        return new ColumnsProposed(headingLine, remembered.isPresent(), IntStream.range(0, headings.size())
                .mapToObj(column -> new ColumnChoice(column, headings.get(column), fields.get(column), samples(samples, column))).toList());
    }

    /** In a list of one delegation a country is that of the members more often than that of the delegation: it is only read where somebody says so. */
    private static List<ImportField> proposed(Import of, List<String> headings, List<SheetRow> samples) {
        List<ImportField> proposed = new ArrayList<>(new Headings(headings, samples).proposed());
        if (of.delegationId() != null) {
            Collections.replaceAll(proposed, ImportField.DELEGATION, null);
        }
        return proposed;
    }

    private List<String> headings(Import of, int sheet, int headingLine, List<SheetRow> samples) {
        List<String> headings = new ArrayList<>(rows.raw(of, sheet, headingLine, 1).stream().filter(row -> row.line() == headingLine)
                .map(RawRow::cells).findFirst().orElse(List.of()));
        int columns = samples.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        while (headings.size() < columns) {
            headings.add("");
        }
        return headings;
    }

    private static List<String> samples(List<SheetRow> rows, int column) {
        return rows.stream().filter(row -> row.cells().size() > column).map(row -> row.cells().get(column)).filter(cell -> !cell.isBlank())
                .distinct().limit(SHOWN_SAMPLES).toList();
    }

    /** Whose lists look like this one: the delegation's organisation, or the host of the convening where a list is of all. */
    private long sender(ConveningId convening, Import of) {
        return of.delegationId() == null ? convenings.get(convening).hostId() : delegations.get(convening, of.delegationId()).organisationId();
    }

    /**
     * Chooses what the columns hold, remembers it for the sender's next list with these headings, and begins to compare the rows with
     * what is known.
     *
     * @throws StaleEdit if somebody else went on with it first
     * @throws Refused if nothing would tell who is meant, two columns hold the same, or there are no rows
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void choose(ConveningId convening, long id, int version, @Valid ColumnsChosen chosen) {
        Import of = current(convening, id, version);
        List<SheetRow> samples = rows.raw(of, chosen.sheet(), chosen.headingLine() + 1, Integer.MAX_VALUE).stream().map(RawRow::read).toList();
        of.choose(chosen, isMonthFirst(chosen.fields(), samples), samples.size());
        rows.forget(of);
        List<String> headings = headings(of, chosen.sheet(), chosen.headingLine(), samples.subList(0, Math.min(SAMPLES, samples.size())));
        imports.remember(sender(convening, of), Headings.fingerprint(headings), of.fieldsWritten());
        imports.flush();
        begun.fire(new ImportBegun(convening, id, caller.nameForTheRecord()));
    }

    /** Whether one of the days can only be written as in the United States: then the others are as well. */
    private static boolean isMonthFirst(List<ImportField> fields, List<SheetRow> rows) {
        return List.of(ImportField.HELD_FROM, ImportField.HELD_UNTIL).stream().mapToInt(fields::indexOf).filter(column -> column >= 0)
                .anyMatch(column -> rows.stream().filter(row -> row.cells().size() > column).anyMatch(row -> RowReader.isMonthFirst(row.cells().get(column))));
    }

    /** Goes back to the choice of columns. What was mended in the preview is given up. @throws StaleEdit if somebody else went on with it first */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void chooseAgain(ConveningId convening, long id, int version) {
        current(convening, id, version).chooseAgain();
    }

    /**
     * Begins to take the rows.
     *
     * @param onlyGood whether rows that cannot be taken wait on, and the others are taken; else all are taken or none
     * @throws StaleEdit if somebody else went on with it first
     * @throws Refused if all are to be taken and some cannot be, none is there, or the convening is over
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void take(ConveningId convening, long id, int version, boolean onlyGood) {
        convenings.get(convening).refuseIfOver();
        Import of = current(convening, id, version);
        ImportCounts counts = rows.counts(of);
        of.take(onlyGood, (int) counts.good(), counts.open());
        imports.flush();
        begun.fire(new ImportBegun(convening, id, caller.nameForTheRecord()));
    }

    /** Gives a list up, with all of it that still waits. What was taken stays. @throws Refused while it is worked on */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void giveUp(ConveningId convening, long id) {
        Import of = imports.get(convening, id);
        if (of.card().state().isWorking()) {
            throw Refused.because("import.working");
        }
        imports.remove(of);
    }

    private Import current(ConveningId convening, long id, int version) {
        Import of = imports.get(convening, id);
        StaleEdit.refuseIfStale(version, of.version());
        return of;
    }
}

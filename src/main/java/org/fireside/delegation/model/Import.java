package org.fireside.delegation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fireside.delegation.ColumnsChosen;
import org.fireside.delegation.ImportCard;
import org.fireside.delegation.ImportField;
import org.fireside.delegation.ImportState;
import org.fireside.platform.Refused;
import org.fireside.platform.sheet.SheetFile;

/** A list of people that somebody sent, on its way into the tables. Its rows are in a table of their own: {@link ImportRows}. */
@Entity
@Table(name = "import")
public class Import {

    private static final int NAME_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "convening_id")
    private long conveningId;
    @Column(name = "delegation_id")
    private Long delegationId;
    @Column(name = "file_name")
    private String fileName;
    private String charset;
    @Column(name = "separated_by")
    private String separator;
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.COLUMNS;
    private int sheet;
    @Column(name = "heading_line")
    private int headingLine;
    private String fields;
    @Column(name = "month_first")
    private boolean monthFirst;
    private boolean confirms;
    @Column(name = "creates_delegations")
    private boolean createsDelegations;
    @Column(name = "only_good")
    private boolean onlyGood;
    private int done;
    private int work;
    private int taken;
    private String failure;
    @Column(name = "by_user")
    private String by;
    private Instant at;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "import_sheet", joinColumns = @JoinColumn(name = "import_id"))
    @OrderBy("number")
    private List<ImportSheet> sheets = new ArrayList<>();

    protected Import() {
    }

    /**
     * A list that was read.
     *
     * @param delegationId whose list it is, or null where each row names its delegation
     * @param headingLines the line in which each sheet's headings were found
     * @param best number of the sheet that is most probably meant
     */
    public Import(long conveningId, Long delegationId, String fileName, SheetFile file, List<Integer> headingLines, int best, String by, Instant at) {
        this.conveningId = conveningId;
        this.delegationId = delegationId;
        this.fileName = fileName.length() > NAME_LENGTH ? fileName.substring(fileName.length() - NAME_LENGTH) : fileName;
        this.charset = file.charset();
        this.separator = file.separator() == null ? null : String.valueOf(file.separator());
        this.by = by;
        this.at = at;
        for (int number = 0; number < file.sheets().size(); number++) {
            sheets.add(new ImportSheet(number, file.sheets().get(number), headingLines.get(number)));
        }
        this.sheet = best;
        this.headingLine = headingLines.get(best);
    }

    /**
     * Chooses which columns hold what: the rows are compared with what is known next.
     *
     * @param usMonths whether days in figures are written as in the United States
     * @param rows how many there are
     * @throws Refused if nothing would tell who is meant, two columns hold the same, there are no rows, or it is not the time for it
     */
    public void choose(ColumnsChosen chosen, boolean usMonths, int rows) {
        refuseUnless(ImportState.COLUMNS, ImportState.PREVIEW);
        List<ImportField> held = chosen.fields().stream().filter(field -> field != null).toList();
        if (!tellsWho(held)) {
            throw Refused.because("import.columns.nobody");
        }
        held.stream().filter(field -> held.indexOf(field) != held.lastIndexOf(field)).findFirst().ifPresent(twice -> {
            throw Refused.because("import.columns.twice", org.fireside.platform.Text.of("import.field." + twice));
        });
        if (rows == 0) {
            throw new Refused("headingLine", "import.columns.noRows");
        }
        sheet = chosen.sheet();
        headingLine = chosen.headingLine();
        fields = chosen.fields().stream().map(field -> field == null ? "" : field.name()).collect(Collectors.joining(","));
        confirms = chosen.confirms();
        createsDelegations = chosen.createsDelegations();
        monthFirst = usMonths;
        begin(ImportState.CHECKING, rows);
    }

    private static boolean tellsWho(List<ImportField> held) {
        return held.contains(ImportField.FULL_NAME) || held.contains(ImportField.FAMILY_NAME) || held.contains(ImportField.GIVEN_NAME)
                || held.contains(ImportField.OFFICE);
    }

    /** The rows were compared: what each would do can be looked at. */
    public void show() {
        refuseUnless(ImportState.CHECKING);
        state = ImportState.PREVIEW;
    }

    /** Goes back to the choice of columns. */
    public void chooseAgain() {
        refuseUnless(ImportState.PREVIEW);
        state = ImportState.COLUMNS;
    }

    /**
     * Begins to take the rows.
     *
     * @param good whether rows that cannot be taken do not hold up the others
     * @param rows how many are to be taken
     * @param open how many cannot be
     * @throws Refused if there are none, or all are to be taken and some cannot be
     */
    public void take(boolean good, int rows, long open) {
        refuseUnless(ImportState.PREVIEW);
        if (!good && open > 0) {
            throw Refused.because("import.take.open", open);
        }
        if (rows == 0) {
            throw Refused.because("import.take.none");
        }
        onlyGood = good;
        begin(ImportState.TAKING, rows);
    }

    private void begin(ImportState next, int rows) {
        state = next;
        done = 0;
        work = rows;
        failure = null;
    }

    /** The rows were written. @param written how many @param waiting how many still wait @param why some came back, a key of the texts, or null */
    public void taken(int written, long waiting, String why) {
        refuseUnless(ImportState.TAKING);
        taken += written;
        failure = why;
        state = waiting > 0 ? ImportState.PREVIEW : ImportState.DONE;
    }

    /** The work under way did nothing. @param why a key of the texts */
    public void fail(String why) {
        state = state == ImportState.CHECKING ? ImportState.COLUMNS : state == ImportState.TAKING ? ImportState.PREVIEW : state;
        failure = why;
    }

    /** Whoever changes a row must do it while the preview is shown. @throws Refused at another time */
    public void refuseUnlessShown() {
        refuseUnless(ImportState.PREVIEW);
    }

    private void refuseUnless(ImportState... wanted) {
        if (!List.of(wanted).contains(state)) {
            throw Refused.because(state.isWorking() ? "import.working" : "import.elsewhere");
        }
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long conveningId() {
        return conveningId;
    }

    public Long delegationId() {
        return delegationId;
    }

    public String fileName() {
        return fileName;
    }

    public int sheet() {
        return sheet;
    }

    public int headingLine() {
        return headingLine;
    }

    /** What each column holds, null for one that is not read; empty while it was not chosen. */
    public List<ImportField> fields() {
        return fields == null ? List.of() : parse(fields);
    }

    /** The fields that {@code fields} of the table names. */
    static List<ImportField> parse(String written) {
        return Arrays.stream(written.split(",", -1)).map(name -> name.isEmpty() ? null : ImportField.valueOf(name)).toList();
    }

    public String fieldsWritten() {
        return fields;
    }

    public boolean isMonthFirst() {
        return monthFirst;
    }

    public boolean confirms() {
        return confirms;
    }

    public boolean createsDelegations() {
        return createsDelegations;
    }

    public boolean onlyGood() {
        return onlyGood;
    }

    public ImportCard card() {
        return new ImportCard(id, version, delegationId, fileName, charset, separator, state, sheets.stream().map(ImportSheet::card).toList(), sheet,
                headingLine, confirms, createsDelegations, done, work, taken, failure, by, at);
    }
}

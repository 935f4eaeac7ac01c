package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fireside.delegation.ColumnChoice;
import org.fireside.delegation.ColumnsChosen;
import org.fireside.delegation.ColumnsProposed;
import org.fireside.delegation.DelegationImport;
import org.fireside.delegation.ImportField;
import org.fireside.platform.web.Notices;

/** The form in which is chosen what the columns of a list hold. */
@Named
@ViewScoped
public class ImportColumnsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationImport lists;
    @Inject
    private ImportBacking shown;
    @Inject
    private Notices notices;

    private Integer sheet;
    private Integer headingLine;
    private boolean confirms;
    private boolean createsDelegations;
    private ColumnsProposed proposed;
    private List<Column> columns;

    /** A column in the form. */
    public static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ColumnChoice choice;
        private ImportField field;

        Column(ColumnChoice choice) {
            this.choice = choice;
            this.field = choice.field();
        }

        public ColumnChoice getChoice() {
            return choice;
        }

        public ImportField getField() {
            return field;
        }

        public void setField(ImportField field) {
            this.field = field;
        }
    }

    private void propose() {
        proposed = lists.columns(shown.id(), shown.getList(), getSheet(), getHeadingLine());
        columns = new ArrayList<>(proposed.columns().stream().map(Column::new).toList());
    }

    /** Reads the headings of the line, or the sheet, that was chosen. */
    public void look() {
        columns = null;
    }

    /** Another sheet has its headings elsewhere. */
    public void chooseSheet() {
        headingLine = shown.getCard().sheets().stream().filter(each -> each.number() == sheet).findFirst().orElseThrow().headingLine();
        look();
    }

    public String choose() {
        var fields = Arrays.asList(getColumns().stream().map(Column::getField).toArray(ImportField[]::new));
        var chosen = new ColumnsChosen(getSheet(), getHeadingLine(), fields, confirms, createsDelegations);
        return notices.attempt(() -> lists.choose(shown.id(), shown.getList(), shown.getCard().version(), chosen)) ? shown.page(shown.getList()) : null;
    }

    public List<Column> getColumns() {
        if (columns == null) {
            propose();
        }
        return columns;
    }

    public boolean isRemembered() {
        getColumns();
        return proposed.remembered();
    }

    /** What a column may hold. */
    public ImportField[] getFields() {
        return ImportField.values();
    }

    public int getSheet() {
        return sheet == null ? shown.getCard().sheet() : sheet;
    }

    public void setSheet(int sheet) {
        this.sheet = sheet;
    }

    public int getHeadingLine() {
        return headingLine == null ? shown.getCard().headingLine() : headingLine;
    }

    public void setHeadingLine(int headingLine) {
        this.headingLine = headingLine;
    }

    public boolean isConfirms() {
        return confirms;
    }

    public void setConfirms(boolean confirms) {
        this.confirms = confirms;
    }

    public boolean isCreatesDelegations() {
        return createsDelegations;
    }

    public void setCreatesDelegations(boolean createsDelegations) {
        this.createsDelegations = createsDelegations;
    }
}

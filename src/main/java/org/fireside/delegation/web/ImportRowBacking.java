package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fireside.delegation.ImportField;
import org.fireside.delegation.ImportLine;
import org.fireside.delegation.ImportPreview;
import org.fireside.delegation.ImportProblem;
import org.fireside.platform.Given;
import org.fireside.platform.web.Notices;

/** The form in which a row of a list is mended. */
@Named
@ViewScoped
public class ImportRowBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportPreview preview;
    @Inject
    private ImportBacking shown;
    @Inject
    private ImportPreviewBacking rows;
    @Inject
    private Notices notices;

    private ImportLine line;
    private List<Field> fields;

    /** A field of the row in the form. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ImportField what;
        private final String problem;
        private String text;

        Field(ImportField what, String text, String problem) {
            this.what = what;
            this.text = text;
            this.problem = problem;
        }

        public ImportField getWhat() {
            return what;
        }

        /** What is wrong with it, or null. */
        public String getProblem() {
            return problem;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** Opens the form for a row. */
    public void begin(ImportLine chosen) {
        line = preview.line(shown.id(), shown.getList(), chosen.id());
        fields = Arrays.stream(ImportField.values()).map(field -> new Field(field, line.given().get(field), problem(field))).toList();
    }

    private String problem(ImportField field) {
        return Given.orNull(line.problems().stream().filter(problem -> problem.field() == field).map(ImportProblem::text).collect(Collectors.joining(" ")));
    }

    /** Saves the row; the form stays open while something is wrong with it. */
    public void save() {
        var texts = new EnumMap<ImportField, String>(ImportField.class);
        fields.stream().filter(field -> field.getText() != null).forEach(field -> texts.put(field.getWhat(), field.getText()));
        if (notices.attempt(() -> line = preview.mend(shown.id(), shown.getList(), line.id(), texts))) {
            rows.anew();
            afterSaving();
        }
    }

    private void afterSaving() {
        if (line.problems().isEmpty()) {
            notices.done("import.mend.done", line.line());
            leave();
        } else {
            begin(line);
        }
    }

    /** Closes the form, and changes nothing. */
    public void leave() {
        line = null;
    }

    /** What is wrong with the row as a whole. */
    public List<String> getProblems() {
        return line.problems().stream().filter(problem -> Objects.isNull(problem.field())).map(ImportProblem::text).toList();
    }

    public ImportLine getLine() {
        return line;
    }

    public List<Field> getFields() {
        return fields;
    }
}

package org.fireside.record.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.fireside.platform.Text;
import org.fireside.platform.sheet.SheetFormat;
import org.fireside.platform.sheet.SheetWriter;
import org.fireside.record.QuestionLine;

/** Questions and answers as a table. */
final class QuestionSheet {

    private static final String[] COLUMNS = {"record.number", "record.question", "record.askedBy", "record.topics", "record.rule",
        "record.answer", "record.answeredBy", "record.answerRule", "record.reached"};
    private static final int[] WIDTHS = {6, 60, 34, 30, 20, 60, 34, 20, 14};

    private QuestionSheet() {
    }

    /** Writes the lines of a session. */
    static void write(SheetFormat format, String title, List<QuestionLine> lines, OutputStream out) throws IOException {
        try (SheetWriter sheet = format.writer(out, Text.of("record.sheet"))) {
            sheet.heading(title);
            sheet.row(Text.of("record.disclaimer"));
            sheet.heading(Arrays.stream(COLUMNS).map(Text::of).toArray(String[]::new));
            sheet.layOut(WIDTHS);
            for (QuestionLine line : lines) {
                write(line, sheet);
            }
        }
    }

    private static void write(QuestionLine line, SheetWriter sheet) throws IOException {
        if (line.answers().isEmpty()) {
            sheet.row(question(line, null, null, null));
        }
        for (QuestionLine.AnswerLine answer : line.answers()) {
            sheet.row(question(line, answer.text(), answer.who(), Text.of("convening.rule." + answer.rule())));
        }
    }

    private static String[] question(QuestionLine line, String answer, String by, String rule) {
        return new String[] {line.reached() ? String.valueOf(line.number()) : null, line.text(), line.who(), String.join(", ", line.topics()),
            Text.of("convening.rule." + line.rule()), answer, by, rule,
            Text.of(line.reached() ? "record.reached.yes" : "record.reached.no")};
    }
}

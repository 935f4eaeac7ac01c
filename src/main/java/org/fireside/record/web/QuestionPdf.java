package org.fireside.record.web;

import java.io.OutputStream;
import java.util.List;
import org.fireside.platform.Text;
import org.fireside.platform.web.PdfSheet;
import org.fireside.platform.web.PdfSheet.Look;
import org.fireside.record.QuestionLine;

/** Questions and answers as a printed document. */
final class QuestionPdf {

    private QuestionPdf() {
    }

    /** Writes the lines of a session. */
    static void write(String title, String subtitle, List<QuestionLine> lines, OutputStream out) {
        try (var sheet = new PdfSheet(title, out)) {
            sheet.line(subtitle, Look.SUBTITLE, 4);
            sheet.line(Text.of("record.disclaimer"), Look.SOFT_TEXT, 14);
            if (lines.isEmpty()) {
                sheet.line(Text.of("record.questions.empty"), Look.PLAIN_TEXT, 4);
            }
            lines.forEach(line -> write(line, sheet));
        }
    }

    private static void write(QuestionLine line, PdfSheet sheet) {
        sheet.line(line.number() + ". " + line.who(), Look.NAME, 1);
        sheet.line(line.text(), Look.STRONG, 2);
        String about = String.join(" · ", line.topics().isEmpty() ? List.of(rule(line.rule())) : List.of(String.join(", ", line.topics()), rule(line.rule())));
        sheet.line(about, Look.SMALL, 6);
        for (QuestionLine.AnswerLine answer : line.answers()) {
            sheet.line(answer.who(), Look.SOFT_TEXT, 1);
            sheet.line(answer.text(), Look.PLAIN_TEXT, answer.rule() == line.rule() ? 6 : 1);
            if (answer.rule() != line.rule()) {
                sheet.line(rule(answer.rule()), Look.SMALL, 6);
            }
        }
        sheet.line(" ", Look.SMALL, 4);
    }

    private static String rule(Object rule) {
        return Text.of("convening.rule." + rule);
    }
}

package org.fireside.record.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.fireside.platform.Text;
import org.fireside.record.QuestionLine;

/** Questions and answers as a sheet. Every cell is text: what somebody typed is never taken for a formula. */
final class QuestionSheet {

    private static final String[] COLUMNS = {"record.number", "record.question", "record.askedBy", "record.topics", "record.rule",
        "record.answer", "record.answeredBy", "record.answerRule"};
    private static final int[] WIDTHS = {6, 60, 34, 30, 20, 60, 34, 20};

    private final CellStyle wrapped;
    private final CellStyle heading;
    private final SXSSFSheet sheet;
    private final SXSSFWorkbook workbook;
    private int rows;

    private QuestionSheet(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(Text.of("record.sheet"));
        this.wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped.setQuotePrefixed(true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.heading = workbook.createCellStyle();
        heading.setFont(bold);
    }

    /** Writes the lines of a session. */
    static void write(String title, List<QuestionLine> lines, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook()) {
            var made = new QuestionSheet(workbook);
            made.row(made.heading, title);
            made.row(made.wrapped, Text.of("record.disclaimer"));
            made.row(made.heading, Arrays.stream(COLUMNS).map(Text::of).toArray(String[]::new));
            lines.forEach(made::line);
            made.layOut();
            made.workbook.write(out);
        }
    }

    private void line(QuestionLine line) {
        if (line.answers().isEmpty()) {
            row(wrapped, question(line, "", "", ""));
        }
        line.answers().forEach(a -> row(wrapped, question(line, a.text(), a.who(), Text.of("convening.rule." + a.rule()))));
    }

    private static String[] question(QuestionLine line, String answer, String by, String rule) {
        return new String[] {String.valueOf(line.number()), line.text(), line.who(), String.join(", ", line.topics()),
            Text.of("convening.rule." + line.rule()), answer, by, rule};
    }

    private void row(CellStyle style, String... values) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(values[i]);
        }
    }

    private void layOut() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, 3);
    }
}

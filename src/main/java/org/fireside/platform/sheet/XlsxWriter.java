package org.fireside.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook of one sheet, of which only the last rows are in memory. Every cell is text, and marked as such. */
final class XlsxWriter implements SheetWriter {

    private static final int IN_MEMORY = 100;
    private static final int CHARACTER = 256;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle text;
    private final CellStyle bold;
    private int rows;

    XlsxWriter(OutputStream out, String name) {
        this.out = out;
        sheet = workbook.createSheet(name);
        text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setQuotePrefixed(true);
        Font font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        bold.setQuotePrefixed(true);
    }

    @Override
    public void heading(String... values) {
        write(bold, values);
    }

    @Override
    public void row(String... values) {
        write(text, values);
    }

    private void write(CellStyle style, String... values) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                var cell = row.createCell(i);
                cell.setCellStyle(style);
                cell.setCellValue(FormulaSafe.quotedInTextCell(values[i]));
            }
        }
    }

    @Override
    public void layOut(int... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        sheet.createFreezePane(0, rows);
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }
}

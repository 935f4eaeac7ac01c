package org.fireside.record.web;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import org.fireside.platform.Text;
import org.fireside.record.QuestionLine;

/** Questions and answers as a printed document: A4, page numbers, right-to-left text from the right. */
final class QuestionPdf {

    private static final Color SOFT = new Color(0x56, 0x60, 0x6d);
    private static final Color ACCENT = new Color(0xa8, 0x43, 0x1b);
    private static final BaseFont PLAIN = font("DejaVuSansCondensed.ttf");
    private static final BaseFont BOLD = font("DejaVuSansCondensed-Bold.ttf");
    private static final float MARGIN = 56;

    private final PdfPTable table = new PdfPTable(1);

    private QuestionPdf() {
        table.setWidthPercentage(100);
        table.setSplitLate(false);
    }

    /** Writes the lines of a session. */
    static void write(String title, String subtitle, List<QuestionLine> lines, OutputStream out) {
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Footer());
        document.addTitle(title);
        document.open();
        var pdf = new QuestionPdf();
        pdf.text(title, new Font(BOLD, 18), 2);
        pdf.text(subtitle, new Font(PLAIN, 10, Font.NORMAL, SOFT), 4);
        pdf.text(Text.of("record.disclaimer"), new Font(PLAIN, 9, Font.NORMAL, SOFT), 14);
        if (lines.isEmpty()) {
            pdf.text(Text.of("record.questions.empty"), new Font(PLAIN, 11), 4);
        }
        lines.forEach(pdf::line);
        document.add(pdf.table);
        document.close();
    }

    private void line(QuestionLine line) {
        text(line.number() + ". " + line.who(), new Font(BOLD, 10, Font.NORMAL, ACCENT), 1);
        text(line.text(), new Font(BOLD, 11), 2);
        String about = String.join(" · ", line.topics().isEmpty() ? List.of(rule(line.rule())) : List.of(String.join(", ", line.topics()), rule(line.rule())));
        text(about, new Font(PLAIN, 8, Font.NORMAL, SOFT), 6);
        for (QuestionLine.AnswerLine answer : line.answers()) {
            text(answer.who(), new Font(PLAIN, 9, Font.NORMAL, SOFT), 1);
            text(answer.text(), new Font(PLAIN, 11), answer.rule() == line.rule() ? 6 : 1);
            if (answer.rule() != line.rule()) {
                text(rule(answer.rule()), new Font(PLAIN, 8, Font.NORMAL, SOFT), 6);
            }
        }
        text(" ", new Font(PLAIN, 6), 4);
    }

    private static String rule(Object rule) {
        return Text.of("convening.rule." + rule);
    }

    private void text(String text, Font font, float after) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(after + 3);
        cell.setLeading(0, 1.35f);
        boolean rightToLeft = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
        cell.setRunDirection(rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        table.addCell(cell);
    }

    private static BaseFont font(String file) {
        try (var in = QuestionPdf.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The number of each page, at its foot. */
    private static final class Footer extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var phrase = new Phrase(Text.of("record.page", writer.getPageNumber()), new Font(PLAIN, 8, Font.NORMAL, SOFT));
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER, phrase, PageSize.A4.getWidth() / 2, MARGIN / 2, 0);
        }
    }
}

package org.fireside.platform.web;

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
import org.fireside.platform.Text;

/** A printed document, written line by line: A4, page numbers, right-to-left text from the right. Closing it writes it. */
public final class PdfSheet implements AutoCloseable {

    private static final Color SOFT = new Color(0x56, 0x60, 0x6d);
    private static final Color ACCENT = new Color(0xa8, 0x43, 0x1b);
    private static final BaseFont PLAIN = font("DejaVuSansCondensed.ttf");
    private static final BaseFont BOLD = font("DejaVuSansCondensed-Bold.ttf");
    private static final float MARGIN = 56;

    private final Document document;
    private final PdfPTable table = new PdfPTable(1);

    /** How a line looks. */
    public enum Look {
        TITLE(new Font(BOLD, 18)), NAME(new Font(BOLD, 10, Font.NORMAL, ACCENT)), STRONG(new Font(BOLD, 11)), PLAIN_TEXT(new Font(PLAIN, 11)),
        SUBTITLE(new Font(PLAIN, 10, Font.NORMAL, SOFT)), SOFT_TEXT(new Font(PLAIN, 9, Font.NORMAL, SOFT)), SMALL(new Font(PLAIN, 8, Font.NORMAL, SOFT));

        private final Font font;

        Look(Font font) {
            this.font = font;
        }
    }

    public PdfSheet(String title, OutputStream out) {
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out).setPageEvent(new Footer());
        document.addTitle(title);
        document.open();
        line(title, Look.TITLE, 2);
    }

    /** @param after space below the line, in points */
    public void line(String text, Look look, float after) {
        var cell = new PdfPCell(new Phrase(text, look.font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(after + 3);
        cell.setLeading(0, 1.35f);
        boolean rightToLeft = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
        cell.setRunDirection(rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        table.addCell(cell);
    }

    @Override
    public void close() {
        document.add(table);
        document.close();
    }

    private static BaseFont font(String file) {
        try (var in = PdfSheet.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The number of each page, at its foot. */
    private static final class Footer extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var phrase = new Phrase(Text.of("platform.page", writer.getPageNumber()), Look.SMALL.font);
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER, phrase, PageSize.A4.getWidth() / 2, MARGIN / 2, 0);
        }
    }
}

package org.fireside.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.fireside.platform.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads workbooks as a stream of XML events: a sheet is never in memory as a document. */
final class XlsxReader {

    static {
        ZipSecureFile.setMaxEntrySize(SheetLimits.UNPACKED);
    }

    private XlsxReader() {
    }

    /** @throws Refused if it is no workbook, or a broken one, or one that is made to fill the memory */
    static SheetFile read(Path file) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return new SheetFile(sheets(new XSSFReader(opened)), null, null);
        } catch (Refused e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new Refused("file", isBomb(e) ? "sheet.bomb" : "sheet.broken");
        }
    }

    private static boolean isBomb(Exception thrown) {
        return Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("Zip bomb"));
    }

    private static List<Sheet> sheets(XSSFReader reader) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var outline = new WorkbookOutline();
        parse(reader.getWorkbookData(), outline);
        var styles = reader.getStylesTable();
        var strings = reader.getSharedStringsTable();
        var limits = new SheetLimits();
        var sheets = new ArrayList<Sheet>();
        var each = reader.getSheetIterator();
        while (each.hasNext()) {
            try (InputStream content = each.next()) {
                if (outline.isVisible(each.getSheetName())) {
                    var rows = new XlsxRows(limits);
                    parse(content, new XlsxSheetEvents(styles, strings, rows, outline.countsFrom1904()));
                    sheets.add(new Sheet(each.getSheetName(), rows.filled(), rows.hidden()));
                }
            }
        }
        return sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    private static void parse(InputStream xml, DefaultHandler events) throws IOException, SAXException, ParserConfigurationException {
        var reader = XMLHelper.newXMLReader();
        reader.setContentHandler(events);
        try (xml) {
            reader.parse(new InputSource(xml));
        }
    }
}

package org.fireside.platform.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The events of a sheet, with what POI's own handler passes over: hidden rows and merged cells. A formula's cell holds its last value. */
final class XlsxSheetEvents extends XSSFSheetXMLHandler {

    private final XlsxRows rows;

    XlsxSheetEvents(Styles styles, SharedStrings strings, XlsxRows rows, boolean from1904) {
        super(styles, null, strings, rows, new PlainValues(from1904), false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) throws SAXException {
        if ("row".equals(localName)) {
            String hidden = attributes.getValue("hidden");
            rows.rowIsHidden("1".equals(hidden) || "true".equals(hidden));
        }
        if ("mergeCell".equals(localName)) {
            rows.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
        }
        super.startElement(uri, localName, qualifiedName, attributes);
    }
}

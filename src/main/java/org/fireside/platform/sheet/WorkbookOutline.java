package org.fireside.platform.sheet;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of itself before its sheets (ECMA-376, 18.2): which are hidden, and from when it counts days. */
final class WorkbookOutline extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if ("sheet".equals(localName) && attributes.getValue("state") != null && !"visible".equals(attributes.getValue("state"))) {
            hidden.add(attributes.getValue("name"));
        }
        if ("workbookPr".equals(localName)) {
            from1904 = "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
        }
    }

    boolean isVisible(String sheet) {
        return !hidden.contains(sheet);
    }

    boolean countsFrom1904() {
        return from1904;
    }
}

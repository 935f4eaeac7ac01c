package org.fireside.platform.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.fireside.platform.Refused;

/**
 * The rows of a sheet as they are read. A cell merged over several rows counts in each of them; one merged over several columns
 * counts in the first alone.
 */
final class XlsxRows implements SheetContentsHandler {

    private final SheetLimits limits;
    private final NavigableMap<Integer, List<String>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private boolean rowIsHidden;
    private int hidden;

    XlsxRows(SheetLimits limits) {
        this.limits = limits;
    }

    void rowIsHidden(boolean isHidden) {
        rowIsHidden = isHidden;
    }

    void merge(CellRangeAddress range) {
        if (range.getFirstRow() < range.getLastRow()) {
            merged.add(range);
        }
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        String text = value == null ? "" : FormulaSafe.unquoted(value.startsWith("ERROR:") ? value.substring(6) : value).strip();
        if (!text.isEmpty() && column < SheetLimits.COLUMNS * 10) {
            set(cells, column, text);
        }
    }

    @Override
    public void endRow(int row) {
        if (cells.isEmpty()) {
            return;
        }
        if (rowIsHidden) {
            hidden++;
            return;
        }
        limits.count(new SheetRow(row + 1, cells));
        rows.put(row + 1, cells);
    }

    int hidden() {
        return hidden;
    }

    /** The rows, with merged cells in each row they reach into. @throws Refused if more is merged than a sheet has cells */
    List<SheetRow> filled() {
        long budget = (long) rows.size() * SheetLimits.COLUMNS;
        for (CellRangeAddress range : merged) {
            var reached = rows.subMap(range.getFirstRow() + 1, true, range.getLastRow() + 1, true).values();
            budget -= reached.size();
            if (budget < 0) {
                throw new Refused("file", "sheet.broken");
            }
            fill(reached, range.getFirstColumn());
        }
        return rows.entrySet().stream().map(row -> new SheetRow(row.getKey(), row.getValue())).toList();
    }

    private static void fill(Collection<List<String>> reached, int column) {
        String top = reached.stream().findFirst().filter(first -> first.size() > column).map(first -> first.get(column)).orElse("");
        if (!top.isEmpty()) {
            reached.forEach(row -> set(row, column, top));
        }
    }

    private static void set(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }
}

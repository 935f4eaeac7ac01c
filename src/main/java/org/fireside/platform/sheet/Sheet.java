package org.fireside.platform.sheet;

import java.util.List;

/**
 * One sheet of a file.
 *
 * @param name of the sheet; empty for a file that has only one and gives it no name
 * @param rows that hold something, in order
 * @param hidden how many rows were left out because they are hidden
 */
public record Sheet(String name, List<SheetRow> rows, int hidden) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}

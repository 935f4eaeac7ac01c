package org.fireside.platform.sheet;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param line of the file, from 1, as the program that wrote it counts
 * @param cells their texts, from the first column; blank cells are empty texts
 */
public record SheetRow(int line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }
}

package org.fireside.platform.sheet;

import org.fireside.platform.Refused;

/** What a file may hold at most, so that no file, however it was made, takes the server's memory. */
final class SheetLimits {

    static final int LARGEST_FILE = 10 * 1024 * 1024;
    static final int ROWS = 50_000;
    static final int COLUMNS = 100;
    static final int CELL = 4_000;
    /** Of one part of an XLSX file when it is unpacked. */
    static final long UNPACKED = 200L * 1024 * 1024;
    private static final long CHARACTERS = 40_000_000;

    private int rows;
    private long characters;

    /** @throws Refused if the file holds more than can be taken */
    void count(SheetRow row) {
        rows++;
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (rows > ROWS || characters > CHARACTERS) {
            throw new Refused("file", "sheet.tooManyRows", ROWS);
        }
        if (row.cells().size() > COLUMNS) {
            throw new Refused("file", "sheet.tooManyColumns", row.line(), COLUMNS);
        }
        row.cells().stream().filter(cell -> cell.length() > CELL).findFirst().ifPresent(cell -> {
            throw new Refused("file", "sheet.cellTooLong", row.line(), CELL);
        });
    }
}

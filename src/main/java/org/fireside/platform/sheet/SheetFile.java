package org.fireside.platform.sheet;

import java.util.List;

/**
 * A file that was read.
 *
 * @param sheets those that are not hidden and not empty, in order
 * @param charset name of the encoding it was read in, or null where the format leaves no choice
 * @param separator what divides its columns, or null where the format leaves no choice
 */
public record SheetFile(List<Sheet> sheets, String charset, Character separator) {

    public SheetFile {
        sheets = List.copyOf(sheets);
    }
}

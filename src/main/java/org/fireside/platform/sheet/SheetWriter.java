package org.fireside.platform.sheet;

import java.io.Closeable;
import java.io.IOException;

/** Writes a table, row by row; it is complete when this is closed. No cell is ever taken for a formula, whatever somebody typed. */
public interface SheetWriter extends Closeable {

    /** Writes a row of headings. @param values one a column; null for a blank cell */
    void heading(String... values) throws IOException;

    /** Writes a row. @param values one a column; null for a blank cell */
    void row(String... values) throws IOException;

    /** How wide the columns are, in characters, where the format knows widths; what was written until now stays in sight when one scrolls. */
    default void layOut(int... widths) {
    }
}

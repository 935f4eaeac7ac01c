package org.fireside.platform;

import java.util.List;

/**
 * One page of a list that the database paged.
 *
 * @param rows of this page, in order
 * @param total number of rows over all pages
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}

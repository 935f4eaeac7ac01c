package org.fireside.platform;

import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Rows that are asked for by hundreds of values at once, through the transaction's own connection. For repositories. */
public final class BulkSelect {

    private BulkSelect() {
    }

    /** Question marks for so many values, with commas between. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Gives a native query its values. @param position of the question mark of the first of them, from 1 */
    public static Query bind(Query query, int position, Collection<?> values) {
        int next = position;
        for (Object value : values) {
            query.setParameter(next++, value);
        }
        return query;
    }

    /** The rows of a query. @param values one for each of its question marks, in order */
    public static List<Object[]> rows(Connection connection, String sql, Collection<?> values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            int position = 1;
            for (Object value : values) {
                query.setObject(position++, value);
            }
            var rows = new ArrayList<Object[]>();
            try (var found = query.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** The numbers in the first column of a query. @param values one for each of its question marks, in order */
    public static List<Long> numbers(Connection connection, String sql, Collection<?> values) throws SQLException {
        return rows(connection, sql, values).stream().map(row -> ((Number) row[0]).longValue()).toList();
    }
}

package org.fireside.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Many new rows of one table, written in batches through the transaction's own connection. For repositories, where the rows are
 * thousands and their entities have proved them; otherwise an entity is persisted.
 */
public final class BulkInsert implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final PreparedStatement statement;
    private final boolean givesKeys;
    private final List<Long> keys = new ArrayList<>();
    private int waiting;

    /** @param columns that each row has a value for, in this order */
    public BulkInsert(Connection connection, String table, String... columns) throws SQLException {
        this(connection.prepareStatement(sql(table, columns), Statement.RETURN_GENERATED_KEYS), true);
    }

    private BulkInsert(PreparedStatement statement, boolean givesKeys) {
        this.statement = statement;
        this.givesKeys = givesKeys;
    }

    /**
     * Rows that are there already, and are written anew where they stand: in one statement for a thousand, as updates cannot be.
     *
     * @param anew the columns that are
     * @param columns that each row has a value for, in this order: its key, what may not be null, and those written anew
     */
    public static BulkInsert overWhatIsThere(Connection connection, String table, Collection<String> anew, String... columns) throws SQLException {
        return new BulkInsert(connection.prepareStatement(sql(table, columns) + " on duplicate key update "
                + anew.stream().map(column -> column + " = values(" + column + ")").collect(Collectors.joining(", "))), false);
    }

    private static String sql(String table, String... columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + BulkSelect.marks(columns.length) + ")";
    }

    /** Adds a row. @param values one a column; texts, numbers, booleans, bytes, days, times in UTC or null */
    public void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == AT_ONCE) {
            write();
        }
    }

    /** Writes what is not written yet. @return the keys that the database gave the rows, in the order of the rows */
    public List<Long> finish() throws SQLException {
        write();
        return keys;
    }

    private void write() throws SQLException {
        if (waiting == 0) {
            return;
        }
        statement.executeBatch();
        waiting = 0;
        readKeys();
    }

    private void readKeys() throws SQLException {
        if (!givesKeys) {
            return;
        }
        try (var given = statement.getGeneratedKeys()) {
            while (given.next()) {
                keys.add(given.getLong(1));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}

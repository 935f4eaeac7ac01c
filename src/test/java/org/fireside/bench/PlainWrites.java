package org.fireside.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows that something wrote, written once more as fast as plain JDBC can: in batches, in one transaction, into empty tables of the same make, foreign keys and all. */
final class PlainWrites {

    private static final int AT_ONCE = 1_000;

    private final Connection database;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    /** @param written what was written, a condition by table */
    PlainWrites(Connection database, Map<String, String> written) throws SQLException {
        this.database = database;
        for (Map.Entry<String, String> table : written.entrySet()) {
            rows.put(table.getKey(), read("select * from " + table.getKey() + " where " + table.getValue()));
            execute("drop table if exists plain_" + table.getKey());
            execute("create table plain_" + table.getKey() + " like " + table.getKey());
            keepForeignKeys(table.getKey());
        }
    }

    /** The database leaves them out of a table that is to be like another. */
    private void keepForeignKeys(String table) throws SQLException {
        for (Object[] key : read("select group_concat(column_name order by ordinal_position), referenced_table_name,"
                + " group_concat(referenced_column_name order by ordinal_position) from information_schema.key_column_usage where table_schema = database()"
                + " and table_name = '" + table + "' and referenced_table_name is not null group by constraint_name, referenced_table_name")) {
            execute("alter table plain_" + table + " add foreign key (" + key[0] + ") references " + key[1] + " (" + key[2] + ")");
        }
    }

    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    void write() throws SQLException {
        database.setAutoCommit(false);
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            write("plain_" + table.getKey(), table.getValue());
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private void write(String table, List<Object[]> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        String marks = IntStream.range(0, all.get(0).length).mapToObj(i -> "?").collect(Collectors.joining(", "));
        try (var insert = database.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (int i = 0; i < all.size(); i++) {
                for (int column = 0; column < all.get(i).length; column++) {
                    insert.setObject(column + 1, all.get(i)[column]);
                }
                insert.addBatch();
                if ((i + 1) % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private List<Object[]> read(String query) throws SQLException {
        var read = new ArrayList<Object[]>();
        try (var statement = database.createStatement(); var found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                read.add(row);
            }
        }
        return read;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

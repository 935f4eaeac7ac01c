package org.fireside.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fireside.directory.NameKey;
import org.fireside.platform.Folding;

/** Very many people, written straight into the tables as Fireside would have written them, and registered at convenings of several sizes. */
final class Multitude {

    private static final int AT_ONCE = 1_000;
    private static final long FIRST = 1_000_000;
    private static final long SEED = 20_261_124;

    private final Connection database;
    private final List<String> families = new ArrayList<>();

    Multitude(Connection database) {
        this.database = database;
    }

    /** @return family names of some of them, for looking for them */
    List<String> write(int people) throws SQLException {
        database.setAutoCommit(false);
        statement("set unique_checks = 0, foreign_key_checks = 0");
        var names = new Names(SEED);
        for (int begun = 0; begun < people; begun += AT_ONCE) {
            writeSome(names, FIRST + begun, Math.min(AT_ONCE, people - begun));
            database.commit();
        }
        statement("set unique_checks = 1, foreign_key_checks = 1");
        statement("analyze table person, person_word");
        database.setAutoCommit(true);
        return families;
    }

    private void writeSome(Names names, long first, int count) throws SQLException {
        try (var person = database.prepareStatement("insert into person (id, version, given_name, family_name, email, name_order, name_key) values (?, 1, ?, ?, ?, ?, ?)");
                var word = database.prepareStatement("insert into person_word (word, person_id) values (?, ?)")) {
            for (long id = first; id < first + count; id++) {
                String given = names.given();
                String family = names.family();
                add(person, id, given, family, id + "@example.org", Folding.sortKey(family + " " + given), NameKey.of(given, family));
                for (String each : Folding.words(given, family)) {
                    add(word, each, id);
                }
                if (id % 997 == 0) {
                    families.add(given + " " + family);
                }
            }
            person.executeBatch();
            word.executeBatch();
        }
    }

    /** Registers so many of them at a new convening. @return its id */
    long register(int people) throws SQLException {
        statement("insert into convening (version, title, kind, host_id, city, time_zone, when_in_words, around, attribution_rule, state)"
                + " values (1, 'Convening of " + people + "', 'CONFERENCE', 1, 'Lisbon', 'Europe/Lisbon', 'soon', '2031-05-06', 'ON_THE_RECORD', 'PUBLISHED')");
        long convening = number("select last_insert_id()");
        statement("insert into places (convening_id, capacity, confirmed) values (" + convening + ", null, " + people + ")");
        statement("insert into team_member (convening_id, account_id, role) select " + convening + ", account_id, role from account_role where account_id in (2, 3)");
        statement("insert into registration (version, convening_id, person_id, state, list_order) select 1, " + convening
                + ", id, elt(1 + id % 4, 'INVITED', 'CONFIRMED', 'CONFIRMED', 'DECLINED'), concat(x'01', name_order) from person where id >= " + FIRST + " and id < " + (FIRST + people));
        statement("insert into registration_part (registration_id, part) select id, 'GUEST' from registration where convening_id = " + convening);
        statement("insert into registration_word (convening_id, word, registration_id) select r.convening_id, w.word, r.id"
                + " from registration r join person_word w on w.person_id = r.person_id where r.convening_id = " + convening);
        statement("analyze table registration, registration_part, registration_word");
        return convening;
    }

    /** A delegation at a convening, of a country that is new. @return its id */
    long delegation(long convening, String country) throws SQLException {
        statement("insert into organisation (version, name, kind) values (1, '" + country + "', 'COUNTRY')");
        statement("insert into delegation (version, convening_id, organisation_id) values (1, " + convening + ", last_insert_id())");
        return number("select last_insert_id()");
    }

    long number(String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void statement(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}

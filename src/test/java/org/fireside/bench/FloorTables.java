package org.fireside.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Open floors with questions to vote on, written straight into the tables as Fireside would have written them, and what is in the tables afterwards. */
final class FloorTables {

    private final Connection database;

    FloorTables(Connection database) {
        this.database = database;
    }

    /** A session that is on, with a floor on which questions are seen at once. @return its id */
    long open(String code) throws SQLException {
        execute("insert into convening (version, title, kind, host_id, city, time_zone, when_in_words, around, attribution_rule, state)"
                + " values (1, 'Hall " + code + "', 'CONFERENCE', 1, 'Lisbon', 'Europe/Lisbon', 'now', '2031-05-06', 'ON_THE_RECORD', 'LIVE')");
        long convening = number("select last_insert_id()");
        execute("insert into session (version, convening_id, title, format, position, attribution_rule) values (1, " + convening + ", 'Audience Q&A', 'AUDIENCE_QA', 1, 'ON_THE_RECORD')");
        long session = number("select last_insert_id()");
        execute("insert into floor (session_id, convening_id, version, code, state, reading, admission, by_name, by_delegation, anonymously, wall_dark, wall_blank, wall_frozen, wall_top, opened_at)"
                + " values (" + session + ", " + convening + ", 1, '" + code + "', 'OPEN', 'AFTER', 'ANYONE', true, true, true, true, false, false, 3, utc_timestamp(6))");
        return session;
    }

    /** Questions that can be voted on. @return their ids */
    List<Long> questions(long session, int count) throws SQLException {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            execute("insert into question (version, convening_id, session_id, text, origin, state, attribution_rule, submitted_at, approved_at, naming)"
                    + " select 1, convening_id, session_id, 'Question " + i + ": what did the harbour cities agree on that was not said aloud, and when will they say it?',"
                    + " 'PHONE', 'APPROVED', 'ON_THE_RECORD', utc_timestamp(6), utc_timestamp(6), 'ANONYMOUSLY' from floor where session_id = " + session);
            ids.add(number("select last_insert_id()"));
        }
        return ids;
    }

    /** Whether all see a question before a moderator has read it. */
    void readAfter(long session, boolean after) throws SQLException {
        execute("update floor set reading = '" + (after ? "AFTER" : "BEFORE") + "' where session_id = " + session);
    }

    /** Takes what was asked out of sight. */
    void archive(long session, String mark) throws SQLException {
        execute("update question set archived_at = utc_timestamp(6) where session_id = " + session + " and text like '" + mark + " %'");
    }

    /** The votes that are kept of a session, by question. */
    Map<Long, Integer> kept(long session) throws SQLException {
        return numbers("select v.question_id, count(*) from vote v join question q on q.id = v.question_id where q.session_id = " + session + " group by v.question_id");
    }

    /** The votes as they are counted at the questions of a session. */
    Map<Long, Integer> counted(long session) throws SQLException {
        return numbers("select id, votes from question where votes > 0 and session_id = " + session);
    }

    List<Long> asked(long session, String mark) throws SQLException {
        return List.copyOf(numbers("select id, 1 from question where session_id = " + session + " and text like '" + mark + " %'").keySet());
    }

    private Map<Long, Integer> numbers(String query) throws SQLException {
        var numbers = new HashMap<Long, Integer>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.put(rows.getLong(1), rows.getInt(2));
            }
        }
        return numbers;
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.fireside.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Agreed;

/** A convening of which every list has more than one page, and more convenings and accounts than one page shows. Written by SQL: by hand it would take an evening. */
final class LongLists {

    private static final int ROWS = 120;
    private static final String NUMBERS = "with recursive n (i) as (select 1 union all select i + 1 from n where i < " + ROWS + ") ";

    private final long convening;
    private final long delegation;
    private final long session;
    private final long list;

    private LongLists(Connection database) throws SQLException {
        String mark = Agreed.unique("long");
        insert(database, "convening (version, title, kind, host_id, city, time_zone, when_in_words, around, attribution_rule, state)",
                "select 1, concat('" + mark + " ', i), 'OTHER', 1, 'Lisbon', 'Europe/Lisbon', 'soon', '2031-05-06', 'ON_THE_RECORD', 'LIVE' from n");
        insert(database, "team_member (convening_id, account_id, role)",
                "select c.id, r.account_id, r.role from convening c join account_role r on r.account_id in (2, 3, 4) where c.title like '" + mark + "%'");
        insert(database, "account (version, user_name, full_name, password_hash, password_is_temporary, disabled, failed_sign_ins)",
                "select 1, concat('" + mark.replace(' ', '-') + "-', i), concat('Example ', i), '', false, true, 0 from n");
        convening = number(database, "select min(id) from convening where title like '" + mark + "%'");
        insert(database, "person (version, given_name, family_name, name_order)", "select 1, '" + mark + "', concat('Guest ', i), unhex('01') from n");
        insert(database, "registration (version, convening_id, person_id, state)",
                "select 1, " + convening + ", p.id, 'CONFIRMED' from person p where p.given_name = '" + mark + "'");
        insert(database, "registration_part (registration_id, part)", "select r.id, 'DELEGATE' from registration r where r.convening_id = " + convening);
        insert(database, "organisation (version, name, kind)", "select 1, concat('" + mark + " ', i), 'COUNTRY' from n");
        insert(database, "delegation (version, convening_id, organisation_id)",
                "select 1, " + convening + ", g.id from organisation g where g.name like '" + mark + "%'");
        delegation = number(database, "select min(id) from delegation where convening_id = " + convening);
        insert(database, "delegation_member (registration_id, delegation_id)",
                "select r.id, " + delegation + " from registration r where r.convening_id = " + convening);
        insert(database, "session (version, convening_id, title, format, position, attribution_rule)",
                "select 1, " + convening + ", 'Long session', 'AUDIENCE_QA', 0, 'ON_THE_RECORD' from n where i = 1");
        session = number(database, "select id from session where convening_id = " + convening);
        insert(database, "question (version, convening_id, session_id, text, origin, state, attribution_rule, submitted_at, asked_at)", "select 1, " + convening
                + ", " + session + ", concat('Question ', i), 'FLOOR', elt(1 + i % 4, 'APPROVED', 'ASKED', 'ANSWERED', 'DISMISSED'), 'ON_THE_RECORD', utc_timestamp(6), utc_timestamp(6) from n");
        insert(database, "mail (version, convening_id, occasion, recipient_name, recipient, subject, message_id, state, queued_at, due_at, sent_at, attempts)",
                "select 1, " + convening + ", concat('" + mark + " ', i), 'Guest', concat('guest', i, '@example.org'), concat('Letter ', i), concat('<', i, '@example.org>'), 'SENT', "
                        + "utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), 1 from n");
        insert(database, "audit_entry (at, actor, convening_id, subject, subject_id, label, action)",
                "select utc_timestamp(6), 'organizer', " + convening + ", 'convening', " + convening + ", concat('Long ', i), 'convening.rewritten' from n");
        insert(database, "import (version, convening_id, delegation_id, file_name, state, sheet, heading_line, fields, month_first, confirms,"
                + " creates_delegations, only_good, done, work, taken, by_user, at)", "select 1, " + convening + ", " + delegation + ", '" + mark
                + ".xlsx', 'PREVIEW', 0, 1, 'FAMILY_NAME,OFFICE,HELD_FROM', false, false, false, false, 0, 0, 0, 'registrar', utc_timestamp(6) from n where i = 1");
        list = number(database, "select max(id) from import where file_name = '" + mark + ".xlsx'");
        insert(database, "import_sheet (import_id, number, name, hidden_rows, heading_line)", "select " + list + ", 0, 'Sheet', 2, 1 from n where i = 1");
        insert(database, "import_row (import_id, sheet, line, cells, family_name, office, held_from, kind, identity, is_new, left_out)",
                "select " + list + ", 0, i + 1, '', concat('Listed ', i), 'Counsellor', if(i % 3 = 0, 'soon', null), if(i % 3 = 0, 'ERROR', 'NEW'),"
                + " concat(i, '@'), false, i % 10 = 0 from n");
    }

    /** Written into the database that all browser tests share. */
    static LongLists written() {
        try (var database = RunningFireside.sharedDatabase()) {
            return new LongLists(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pages that show them, by who opens them. */
    Map<String, List<String>> pages() {
        return Map.of(
                "organizer", List.of("/convening/list.xhtml?list=MINE", "/convening/audit.xhtml?convening=" + convening, "/registration/retention.xhtml?convening=" + convening),
                "registrar", List.of("/directory/people.xhtml", "/directory/organisations.xhtml", "/registration/list.xhtml?convening=" + convening, "/registration/invitations.xhtml?convening=" + convening,
                        "/convening/mail.xhtml?convening=" + convening, "/delegation/list.xhtml?convening=" + convening,
                        "/delegation/delegation.xhtml?convening=" + convening + "&delegation=" + delegation, preview()),
                "moderator", List.of("/qanda/console.xhtml?convening=" + convening + "&session=" + session,
                        "/record/questions.xhtml?convening=" + convening + "&session=" + session),
                "administrator", List.of("/account/list.xhtml"));
    }

    /** The preview of a list in which rows are new, left out, or wrong. */
    String preview() {
        return "/delegation/import.xhtml?convening=" + convening + "&list=" + list;
    }

    private static void insert(Connection database, String into, String select) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("insert into " + into + " " + (select.contains("from n") ? NUMBERS : "") + select);
        }
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

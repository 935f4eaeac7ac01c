package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.fireside.platform.Agreed;
import org.fireside.platform.Folding;

/** A live session with an open floor, and questions for it, in the database that all browser tests share: what a console's test needs, and nobody else sees. */
final class LiveSession {

    private final long convening;
    private final long session;
    private final String code = JoinCode.generate();

    private LiveSession(Connection database) throws SQLException {
        convening = insert(database, "insert into convening (version, title, kind, host_id, city, time_zone, when_in_words, around, attribution_rule, state)"
                + " values (1, ?, 'OTHER', 1, 'Lisbon', 'Europe/Lisbon', 'soon', '2031-05-06', 'ON_THE_RECORD', 'LIVE')", Agreed.unique("Live"));
        insert(database, "insert into team_member (convening_id, account_id, role) select ?, r.account_id, r.role from account_role r"
                + " join account a on a.id = r.account_id where a.user_name in ('organizer', 'moderator')", convening);
        session = insert(database, "insert into session (version, convening_id, title, format, position, attribution_rule, starts_at, ends_at)"
                + " values (1, ?, 'Ports', 'AUDIENCE_QA', 0, 'ON_THE_RECORD', utc_timestamp(6) - interval 10 minute, utc_timestamp(6) + interval 20 minute)", convening);
        insert(database, "insert into session_topic (session_id, topic, position) values (?, 'tides', 0), (?, 'money', 1)", session, session);
        insert(database, "insert into on_stage (session_id, known_as, part, position) values (?, 'Marina Molo', 'SPEAKER', 0)", session);
        insert(database, "insert into floor (session_id, convening_id, version, code, state, reading, admission, by_name, by_delegation, anonymously, wall_dark, wall_blank, wall_frozen, wall_top, opened_at)"
                + " values (?, ?, 1, ?, 'OPEN', 'BEFORE', 'ANYONE', true, true, true, true, false, false, 3, utc_timestamp(6))", session, convening, code);
    }

    static LiveSession written() {
        try (var database = RunningFireside.sharedDatabase()) {
            return new LiveSession(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A question from a phone that nobody read yet. */
    long submitted(String text) {
        return question(text, "SUBMITTED", null, 0);
    }

    long approved(String text, int votes) {
        return question(text, "APPROVED", null, votes);
    }

    /** @param place in the queue */
    long queued(String text, int place) {
        return question(text, "QUEUED", place, 0);
    }

    private long question(String text, String state, Integer place, int votes) {
        try (var database = RunningFireside.sharedDatabase()) {
            long id = insert(database, "insert into question (version, convening_id, session_id, text, origin, state, attribution_rule, submitted_at, approved_at, queue_place, votes, naming, asker)"
                    + " values (1, ?, ?, ?, 'PHONE', ?, 'ON_THE_RECORD', utc_timestamp(6), if(? = 'SUBMITTED', null, utc_timestamp(6)), ?, ?, 'ANONYMOUSLY', random_bytes(16))", convening, session, text, state, state, place, votes);
            for (String word : Folding.words(text)) {
                insert(database, "insert into question_word (question_id, session_id, word) values (?, ?, ?)", id, session, word);
            }
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only guests with a confirmed place vote. */
    void admitConfirmed() {
        change("update floor set admission = 'CONFIRMED' where session_id = ?");
    }

    /** Somebody of this family name with a confirmed place. @param accompanies registration of the guest whom they accompany, or null @return the registration */
    long confirmed(String familyName, Long accompanies) {
        try (var database = RunningFireside.sharedDatabase()) {
            long person = insert(database, "insert into person (version, family_name, name_order, name_key) values (1, ?, ?, ?)", familyName, Folding.sortKey(familyName), familyName);
            long registration = insert(database, "insert into registration (version, convening_id, person_id, state, accompanies_id) values (1, ?, ?, 'CONFIRMED', ?)",
                    convening, person, accompanies);
            insert(database, "insert into registration_part (registration_id, part) values (?, 'GUEST')", registration);
            return registration;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The floor takes nothing more. */
    void close() {
        change("update floor set state = 'CLOSED' where session_id = ?");
    }

    /** Its time is over. */
    void end() {
        change("update session set ends_at = utc_timestamp(6) - interval 1 second where id = ?");
    }

    private void change(String sql) {
        try (var database = RunningFireside.sharedDatabase()) {
            insert(database, sql, session);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** This one's console, opened by somebody of its team. */
    Page console(People people, String userName) {
        return opened(people, people.signedIn(userName));
    }

    Page opened(People people, Page page) {
        page.navigate(people.url(path()));
        assertThat(page.locator("#live")).hasText("Live");
        return page;
    }

    String path() {
        return "/qanda/console.xhtml?convening=" + convening + "&session=" + session;
    }

    String code() {
        return code;
    }

    long session() {
        return session;
    }

    long convening() {
        return convening;
    }

    /** A question in a list of a console. */
    static Locator card(Page console, String list, String text) {
        return console.locator(".fs-console-" + list + " .co-card:has-text(\"" + text + "\")");
    }

    private static long insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            var keys = statement.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        }
    }
}

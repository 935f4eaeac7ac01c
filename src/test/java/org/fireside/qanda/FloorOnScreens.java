package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.fireside.platform.Agreed;

/**
 * A live convening with a floor of its own, for browser tests: as its organizer makes it, with the console that the organizer has open.
 *
 * @param title of the session
 */
record FloorOnScreens(People people, Page console, String convening, String session, String title, String code) {

    /** @param state of the floor @param reading AFTER, so that questions from phones are seen at once, or BEFORE */
    static FloorOnScreens live(People people, FloorState state, Reading reading) throws SQLException {
        Page page = people.signedIn("organizer");
        page.navigate(people.url("/convening/edit.xhtml"));
        page.fill("#title", Agreed.unique("Tides"));
        page.fill("#host", "Example host");
        page.fill("#city", "Lisbon");
        page.fill("#timeZone", "Asia/Kathmandu");
        page.fill("#startsAt", "2031-05-06T09:00");
        page.fill("#endsAt", "2031-05-06T17:00");
        page.click("#save");
        String convening = page.url().replaceAll(".*convening=(\\d+).*", "$1");
        String title = Agreed.unique("Ports and tides");
        page.navigate(people.url("/convening/session.xhtml?convening=" + convening));
        page.fill("#title", title);
        page.selectOption("#format", "AUDIENCE_QA");
        page.click("#save");
        assertThat(page.locator("#stageForm")).isVisible();
        String session = page.url().replaceAll(".*session=(\\d+).*", "$1");
        page.navigate(people.url("/convening/overview.xhtml?convening=" + convening));
        page.click("button:has-text('Publish')");
        page.click("button:has-text('Go live')");
        assertThat(page.locator(".fs-chosen .fs-state")).hasText("Live");
        String code = JoinCode.generate();
        update("insert into floor (session_id, convening_id, version, code, state, reading, admission, by_name, by_delegation, anonymously, wall_dark, wall_blank, wall_frozen, wall_top) "
                + "values (" + session + ", " + convening + ", 1, '" + code + "', '" + state + "', '" + reading + "', 'ANYONE', true, true, true, true, false, false, 3)");
        page.navigate(people.url("/qanda/console.xhtml?convening=" + convening + "&session=" + session));
        return new FloorOnScreens(people, page, convening, session, title, code);
    }

    /** A wall of its own. */
    Page wall() {
        Page wall = people.stranger();
        wall.setViewportSize(1280, 720);
        wall.navigate(people.url("/wall/" + code));
        return wall;
    }

    Page phone() {
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/" + code));
        return phone;
    }

    /** The moderator puts a question from the floor. */
    void put(String text) {
        if (!console.locator("#text").isVisible()) {
            console.click(".co-panels [data-panel=log]");
        }
        console.fill("#text", text);
        console.click("#logAsked");
        assertThat(console.locator("body")).containsText(text);
    }

    /** Somebody asks by phone. */
    void send(Page phone, String text) {
        phone.fill("#text", text);
        phone.click("#send");
        assertThat(phone.locator("#told")).containsText("Your question was sent.");
    }

    /** The moderator presses something of the floor's panel. @param control its id */
    void press(String control) {
        if (!console.locator("#" + control).isVisible()) {
            console.click(".co-panels [data-panel=floor]");
        }
        console.click("#" + control);
    }

    static void update(String sql) throws SQLException {
        try (var database = RunningFireside.sharedDatabase(); var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

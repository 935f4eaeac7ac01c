package org.fireside.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.TestDatabase;
import org.junit.jupiter.api.Test;

/** What people see when a part fails, and that it heals: on servers of this test's own, which it may break. */
class FaultBrowserIT {

    @Test
    void withoutItsDatabaseAPageSaysSoAndEverythingWorksAgainWhenItReturns() {
        try (var database = TestDatabase.in(Path.of("target/fault-database"));
                var fireside = RunningFireside.onDatabase(RunningFireside.emptied(Path.of("target/fault-data")), database.environment())) {
            var people = new People(fireside);
            Page page = people.signedIn("organizer");
            page.navigate(people.url("/convening/edit.xhtml?convening=2"));
            page.fill("#description", "typed before the database went away");

            database.stop();
            waitUntil(() -> status(page, people, "/health/ready") == 503);
            assertThat(status(page, people, "/health/live")).isEqualTo(200);
            page.click("#save");
            assertThat(page.locator("body")).containsText("The database does not answer");
            assertThat(status(page, people, "/convening/overview.xhtml?convening=1")).isEqualTo(503);

            database.startAgain();
            waitUntil(() -> status(page, people, "/health/ready") == 200);
            page.navigate(people.url("/convening/overview.xhtml?convening=1"));
            assertThat(page.locator("h1")).hasText("The Truman session");
            people.leave();
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesServerAndDatabase() {
        Path data = RunningFireside.emptied(Path.of("target/durable-data"));
        var acknowledged = new ArrayList<String>();
        try (var database = TestDatabase.in(Path.of("target/durable-database"))) {
            try (var fireside = RunningFireside.onDatabase(data, database.environment())) {
                var people = new People(fireside);
                Page page = people.signedIn("organizer");
                for (int i = 0; i < 5; i++) {
                    acknowledged.add(begin(people, page));
                }
                fireside.kill();
                database.kill();
                people.leave();
            }
            database.startAgain();
            try (var fireside = RunningFireside.onDatabase(data, database.environment())) {
                var people = new People(fireside);
                Page page = people.signedIn("organizer");
                page.navigate(people.url("/convening/list.xhtml?list=MINE"));
                assertThat(page.locator("#conveningsForm a bdi").allTextContents()).containsAll(acknowledged);
                people.leave();
            }
        }
    }

    private static String begin(People people, Page page) {
        String title = Agreed.unique("Kept");
        page.navigate(people.url("/convening/edit.xhtml"));
        page.fill("#title", title);
        page.fill("#host", "Example host");
        page.fill("#city", "Lisbon");
        page.fill("#timeZone", "Europe/Lisbon");
        page.fill("#startsAt", "2031-05-06T09:00");
        page.fill("#endsAt", "2031-05-06T17:00");
        page.click("#save");
        assertThat(page.locator("h1")).hasText(title);
        return title;
    }

    private static int status(Page page, People people, String path) {
        return page.context().request().get(people.url(path)).status();
    }

    /** Asks again and again; the test's own time limit ends it. */
    private static void waitUntil(BooleanSupplier condition) {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(List.of(condition.getAsBoolean())).containsExactly(true);
    }
}

package org.fireside.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The arrival board in one browser, and a desk in another; whoever came in goes out again. */
@ExtendWith(InBrowser.class)
class BoardBrowserIT {

    private static final int LONGER_THAN_IT_POLLS = 20_000;

    @Test
    void whoComesInAtADeskIsOnTheBoardWithoutAReload(People people) {
        Page board = board(people);
        assertThat(board.locator("#live")).hasText("Live");
        int in = in(board);
        Page desk = people.signedIn("organizer");
        pass(desk, people, "sherry", "is in.");

        assertThat(present(board)).hasText("Checked in" + (in + 1));
        Seen.accessible(board);
        board.reload();
        assertThat(present(board)).hasText("Checked in" + (in + 1));
        assertThat(board.locator("#live")).hasText("Live");
        pass(desk, people, "sherry", "is out.");
        assertThat(present(board)).hasText("Checked in" + in);
    }

    @Test
    void aBoardWhoseStreamIsCutAsksByTheClock(People people) {
        Page board = people.signedIn("registrar");
        board.route("**/live/**", route -> route.abort());
        board.navigate(people.url("/desk/board.xhtml?convening=1"));
        assertThat(board.locator("#live")).containsText("The connection is cut");
        int in = in(board);
        Page desk = people.signedIn("organizer");
        pass(desk, people, "musadik", "is in.");

        assertThat(present(board)).hasText("Checked in" + (in + 1), new LocatorAssertions.HasTextOptions().setTimeout(LONGER_THAN_IT_POLLS));
        pass(desk, people, "musadik", "is out.");
        board.unroute("**/live/**");
        assertThat(board.locator("#live")).hasText("Live", new LocatorAssertions.HasTextOptions().setTimeout(LONGER_THAN_IT_POLLS));
    }

    @Test
    void theStreamIsForTheDeskOfTheConveningOnly(People people) {
        for (String who : new String[] {"moderator", "harbour", "administrator"}) {
            Page page = people.signedIn(who);
            var response = page.context().request().get(people.url("/live/arrivals/1"), RequestOptions.create().setFailOnStatusCode(false));
            assertThat(response.status()).as(who).isEqualTo(403);
        }
        var stranger = people.stranger().context().request().get(people.url("/live/arrivals/1"));
        assertThat(stranger.url()).contains("/account/signin.xhtml");
        var nothing = people.signedIn("registrar").context().request().get(people.url("/live/arrivals/x"), RequestOptions.create().setFailOnStatusCode(false));
        assertThat(nothing.status()).isEqualTo(404);
    }

    private static Page board(People people) {
        Page board = people.signedIn("registrar");
        board.navigate(people.url("/desk/board.xhtml?convening=1"));
        return board;
    }

    private static Locator present(Page board) {
        return board.locator("#board .ui-datatable-data tr").filter(new Locator.FilterOptions().setHasText("Pakistan")).locator("td.fs-count").nth(1);
    }

    private static int in(Page board) {
        return Integer.parseInt(present(board).textContent().replaceAll("\\D", ""));
    }

    private static void pass(Page desk, People people, String typed, String told) {
        desk.navigate(people.url("/desk/desk.xhtml?convening=1"));
        desk.fill("#typed", typed);
        assertThat(desk.locator(".fs-desk-row")).hasCount(1);
        desk.click(".fs-desk-pass");
        assertThat(desk.locator("#told")).containsText(told);
    }
}

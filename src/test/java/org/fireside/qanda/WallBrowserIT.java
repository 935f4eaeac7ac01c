package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.List;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.fireside.platform.QrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the room sees. */
@ExtendWith(InBrowser.class)
class WallBrowserIT {

    private static final String LONG = ("Minister, in the light of the twelve agreements that were signed here in March, how will the coastal states that have neither deep harbours nor the money "
            + "to dredge them be helped to receive the larger ferries before the winter timetable of 2032 begins, and who, in the end, pays for the tide gauges? Who?").substring(0, SentQuestion.LONGEST);
    private static final String ARABIC = "معالي الوزيرة Zoë Ångström، من سيدفع تكاليف تعميق الموانئ الصغيرة في Examplia قبل عام 2032؟";
    private static final List<int[]> SCREENS = List.of(new int[] {1280, 720}, new int[] {1920, 1080}, new int[] {3840, 2160}, new int[] {1024, 768}, new int[] {1600, 1200});
    private static final String NOTHING_SCROLLS = "() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"
            + " && [...document.querySelectorAll('main, #asking-place, #top, #join')].every(box => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1)";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY = new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    @Test
    void beforeTheFloorOpensItShowsWhatTheSessionIsAndHowToJoin(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.PREPARED, Reading.AFTER);
        Page wall = floor.wall();
        assertThat(wall.locator("h1")).hasText(floor.title());
        assertThat(wall.locator("#code")).hasText(floor.code());
        assertThat(wall.locator("#place")).hasText(people.url("/q/").replace("http://", ""));
        assertThat((Integer) wall.locator("#qr").evaluate("picture => picture.naturalWidth")).isPositive();
        APIResponse code = wall.request().get(people.url("/api/v1/floors/" + floor.code() + "/wall/qr.svg"));
        assertThat(code.headers().get("content-type")).startsWith("image/svg+xml");
        assertThat(code.text()).isEqualTo(QrCode.svg(people.url("/q/" + floor.code())));
        String there = (String) wall.evaluate("new Intl.DateTimeFormat('en', {timeZone: 'Asia/Kathmandu', minute: '2-digit', hour: '2-digit', hourCycle: 'h23'}).format(new Date())");
        assertThat(wall.locator("#clock").textContent()).isIn(there, String.valueOf(wall.evaluate(
                "new Intl.DateTimeFormat('en', {timeZone: 'Asia/Kathmandu', minute: '2-digit', hour: '2-digit', hourCycle: 'h23'}).format(new Date(Date.now() - 60000))")));
        assertThat(wall.context().cookies()).as("no session").isEmpty();
        Seen.accessible(wall);
        everyScreen(wall, "join");
    }

    @Test
    void whatIsPutIsSeenAtOnceInTheLargestTypeThatFitsEveryScreenAndScript(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        Page phone = floor.phone();
        floor.send(phone, "Who dredges?");
        floor.send(phone, "Nobody votes for this?");
        vote(phone, "Who dredges?");
        assertThat(wall.locator("#top-list")).containsText("Who dredges?", PATIENTLY);
        assertThat(wall.locator(".top-votes")).hasText("1");
        assertThat(wall.locator("#top-list")).not().containsText("Nobody votes");

        floor.put("Why?");
        assertThat(wall.locator("#asking-text")).hasText("Why?");
        everyScreen(wall, "short");
        wall.setViewportSize(1920, 1080);
        assertThat(((Number) wall.evaluate("parseFloat(getComputedStyle(document.querySelector('.top-text')).fontSize)")).doubleValue()).as("pixels").isGreaterThanOrEqualTo(48);
        wall.setViewportSize(1280, 720);
        double shortType = type(wall);
        floor.put(LONG);
        assertThat(wall.locator("#asking-text")).hasText(LONG);
        everyScreen(wall, "long");
        assertThat(type(wall)).as("the longest question is in type that is read from afar, smaller than a short one").isBetween(0.03, shortType);
        Seen.accessible(wall);

        floor.put(ARABIC);
        assertThat(wall.locator("#asking-text")).hasText(ARABIC);
        assertThat(wall.locator("#asking-text").evaluate("text => getComputedStyle(text).direction")).isEqualTo("rtl");
        everyScreen(wall, "arabic");
        floor.press("wallDarken");
        assertThat(floor.console().locator(".ui-growl")).containsText("The wall is light.");
        assertThat(wall.locator("#wall[data-dark='false']")).isAttached();
        Seen.accessible(wall);
        everyScreen(wall, "light");
    }

    @Test
    void nothingAppearsThatIsNotApproved(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.BEFORE);
        Page wall = floor.wall();
        floor.send(floor.phone(), "Who has not read this?");
        floor.put("Who is heard?");
        assertThat(wall.locator("#asking-text")).hasText("Who is heard?");
        assertThat(wall.locator("body")).not().containsText("not read this");
        assertThat(wall.request().get(people.url("/api/v1/floors/" + floor.code() + "/wall")).text()).doesNotContain("not read this");
    }

    @Test
    void frozenItGoesOnShowingWhatItShowedAlsoOverAReloadButNothingThatMayNotBeSeen(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        Page phone = floor.phone();
        floor.send(phone, "Who dredges?");
        vote(phone, "Who dredges?");
        floor.put("The first?");
        assertThat(wall.locator("#top-list")).containsText("Who dredges?");
        assertThat(wall.locator("#asking-text")).hasText("The first?");
        floor.press("wallFreeze");
        assertThat(wall.locator("#wall[data-frozen='true']")).isAttached();
        assertThat(wall.locator("#mark")).hasText("Frozen");

        wall.waitForResponse("**/wall?shown=*", () -> floor.put("The second?"));
        assertThat(phone.locator("#asking-text")).hasText("The second?");
        assertThat(wall.locator("#asking-text")).hasText("The first?");
        wall.reload();
        assertThat(wall.locator("#asking-text")).hasText("The first?");
        assertThat(wall.locator("#top-list")).containsText("Who dredges?");

        FloorOnScreens.update("update question set held_at = utc_timestamp(6) where text = 'Who dredges?' and session_id = " + floor.session());
        floor.send(phone, "Something else?");
        assertThat(wall.locator("#top-list")).not().containsText("Who dredges?");
        assertThat(wall.locator("#top-list")).not().containsText("Something else?");
        Page later = floor.wall();
        assertThat(later.locator("#wall[data-frozen='true']")).isAttached();
        assertThat(later.locator("#asking")).isHidden();

        floor.press("wallFreeze");
        assertThat(wall.locator("#asking-text")).hasText("The second?");
    }

    @Test
    void eachScreenHasKeysOfItsOwn(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        Page other = floor.wall();
        floor.put("The first?");
        assertThat(wall.locator("#asking-text")).hasText("The first?");
        assertThat(other.locator("#asking-text")).hasText("The first?");
        wall.keyboard().press("b");
        assertThat(wall.locator("#asking-text")).isHidden();
        assertThat(wall.locator("#qr")).isHidden();
        floor.press("wallBlank");
        floor.press("wallBlank");
        assertThat(floor.console().locator("#wallBlank")).hasAttribute("aria-pressed", "false");
        assertThat(wall.locator("#asking-text")).isHidden();
        assertThat(wall.locator("#mark")).isVisible();
        assertThat(wall.locator("#mark")).containsText("Blanked at this screen");
        wall.reload();
        assertThat(wall.locator("#wall[data-blank='true']")).isAttached();
        wall.keyboard().press("b");
        assertThat(wall.locator("#asking-text")).isVisible();
        assertThat(wall.locator("#mark")).hasText("");
        wall.keyboard().press("d");
        assertThat(wall.locator("#wall[data-dark='false']")).isAttached();
        wall.keyboard().press("f");
        assertThat(wall.locator("#wall[data-frozen='true']")).isAttached();
        assertThat(wall.locator("#mark")).containsText("Frozen at this screen");
        floor.put("The second?");
        assertThat(other.locator("#asking-text")).hasText("The second?");
        assertThat(other.locator("#wall")).hasAttribute("data-dark", "true");
        assertThat(wall.locator("#asking-text")).hasText("The first?");
        wall.keyboard().press("f");
        assertThat(wall.locator("#asking-text")).hasText("The second?");
        wall.keyboard().press("?");
        assertThat(wall.locator("#keys")).containsText("f – freeze");
        Seen.accessible(wall);
        wall.keyboard().press("?");
        assertThat(wall.locator("#keys")).isHidden();
    }

    @Test
    void theConsoleBlanksIt(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        Page phone = floor.phone();
        floor.send(phone, "Who dredges?");
        vote(phone, "Who dredges?");
        assertThat(wall.locator("#top-list li")).hasCount(1);
        floor.press("wallBlank");
        assertThat(floor.console().locator(".ui-growl")).containsText("The wall is blank.");
        assertThat(wall.locator("#wall[data-blank='true']")).isAttached();
        assertThat(wall.locator("h1")).isHidden();
        floor.press("wallBlank");
        assertThat(wall.locator("h1")).isVisible();
        for (int left = 2; left >= 0; left--) {
            floor.press("wallLess");
            assertThat(floor.console().locator("#wallTop")).hasText(String.valueOf(left));
        }
        assertThat(wall.locator("#top-list li")).hasCount(0);
    }

    @Test
    void cutOffItKeepsShowingAndSaysSo(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        floor.put("The first?");
        assertThat(wall.locator("#asking-text")).hasText("The first?");
        assertThat(wall.locator("#line")).hasText("");
        wall.context().setOffline(true);
        assertThat(wall.locator("#line")).containsText("Not live", PATIENTLY);
        assertThat(wall.locator("#asking-text")).hasText("The first?");
        floor.put("The second?");
        wall.context().setOffline(false);
        assertThat(wall.locator("#asking-text")).containsText("The second?", PATIENTLY);
        assertThat(wall.locator("#line")).hasText("");
    }

    @Test
    void aCodeThatIsNoneShowsNoWall(People people) {
        Page wall = people.stranger();
        assertThat(wall.navigate(people.url("/wall/" + Agreed.unique("x").replace(" ", ""))).status()).isEqualTo(404);
        assertThat(wall.locator("h1")).hasText("No session has this code");
        Seen.accessible(wall);
        assertThat(wall.request().get(people.url("/api/v1/floors/AAAAA/wall"), RequestOptions.create().setFailOnStatusCode(false)).status()).isEqualTo(404);
    }

    private static void vote(Page phone, String text) {
        phone.locator("li.q:has-text('" + text + "') button").click();
        assertThat(phone.locator("#told")).containsText("Your vote counts.");
    }

    /** At none of these sizes does anything scroll or stick out. */
    private static void everyScreen(Page wall, String what) {
        for (int[] screen : SCREENS) {
            wall.setViewportSize(screen[0], screen[1]);
            wall.waitForFunction(NOTHING_SCROLLS);
            wall.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/looked-at/wall-" + what + "-" + screen[0] + "x" + screen[1] + ".png")));
        }
        wall.setViewportSize(1280, 720);
    }

    /** Size of the question's type, as a part of the screen's width. */
    private static double type(Page wall) {
        wall.waitForFunction(NOTHING_SCROLLS);
        return ((Number) wall.evaluate("parseFloat(getComputedStyle(document.getElementById('asking-text')).fontSize) / innerWidth")).doubleValue();
    }
}

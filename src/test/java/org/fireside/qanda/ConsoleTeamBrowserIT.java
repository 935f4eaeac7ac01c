package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people at once: two moderators at their consoles, a phone in the room. */
@ExtendWith(InBrowser.class)
class ConsoleTeamBrowserIT {

    @Test
    void eachModeratorSeesTheMovesOfTheOther(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("Who dredges?");
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        LiveSession.card(one, "submitted", "Who dredges?").locator(".fs-key-QUEUE").click();
        assertThat(LiveSession.card(other, "queued", "Who dredges?")).isVisible();
        other.keyboard().press("t");
        assertThat(other.locator("#lastMoves li")).containsText("moderator");
        other.keyboard().press("z");
        assertThat(other.locator("#messages")).containsText("Nothing was moved here");
        assertThat(LiveSession.card(other, "queued", "Who dredges?")).isVisible();
        other.locator("#lastMoves li [data-do=UNDO_OTHER]").click();
        assertThat(LiveSession.card(one, "submitted", "Who dredges?")).isVisible();
    }

    @Test
    void aMoveOnWhatSomebodyElseMovedIsRefusedAndNeitherUndoesTheOthers(People people) {
        LiveSession live = LiveSession.written();
        live.approved("Who dredges?", 1);
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        cutLive(one);
        LiveSession.card(other, "approved", "Who dredges?").locator(".fs-key-QUEUE").click();
        assertThat(LiveSession.card(other, "queued", "Who dredges?")).isVisible();

        LiveSession.card(one, "approved", "Who dredges?").locator(".fs-key-ASK").click();
        assertThat(one.locator("#messages")).containsText("Somebody else moved this question first");
        assertThat(LiveSession.card(one, "queued", "Who dredges?")).isVisible();

        LiveSession.card(one, "queued", "Who dredges?").locator(".fs-key-ASK").click();
        assertThat(LiveSession.card(one, "asked", "Who dredges?")).isVisible();
        other.click("#undo");
        assertThat(other.locator("#messages")).containsText("Somebody else moved this question first");
        assertThat(LiveSession.card(other, "asked", "Who dredges?")).isVisible();
    }

    /** This console is told nothing more, as on a line that a proxy holds. */
    private static void cutLive(Page console) {
        console.evaluate("firesideRefresh = function () {}");
    }

    @Test
    void theListsThatARefreshingBroughtTellTheirPagesApart(People people) {
        LiveSession live = LiveSession.written();
        for (int i = 0; i < 12; i++) {
            live.approved("Approved " + i + "?", 0);
            live.submitted("Typed " + i + "?");
        }
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        other.locator(".fs-console-submitted .fs-key-APPROVE").first().click();
        assertThat(one.locator(".fs-console-approved")).hasAttribute("data-count", "13");
        for (String list : new String[] {"submitted", "approved"}) {
            assertThat(one.locator("#" + list + "_paginator_bottom")).hasAttribute("aria-label", Pattern.compile("Pages of .+"));
        }
        Seen.accessible(one);
    }

    @Test
    void whatIsTypedAndWhatIsChosenOutlivesARefreshing(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("First?");
        live.submitted("Second?");
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        one.keyboard().press("j");
        one.keyboard().press("j");
        assertThat(one.locator(".co-card[aria-current]")).containsText("Second?");
        assertThat(one.locator(".co-card[aria-current]")).isFocused();
        LiveSession.card(other, "submitted", "First?").locator(".fs-key-APPROVE").click();
        assertThat(LiveSession.card(one, "approved", "First?")).isVisible();
        assertThat(one.locator(".co-card[aria-current]")).containsText("Second?");
        assertThat(one.locator(".co-card[aria-current]")).isFocused();

        one.keyboard().press("d");
        one.locator("#reason").pressSequentially("half a rea");
        LiveSession.card(other, "approved", "First?").locator(".fs-key-QUEUE").click();
        assertThat(LiveSession.card(one, "queued", "First?")).isVisible();
        assertThat(one.locator("#reason")).hasValue("half a rea");
        assertThat(one.locator("#reason")).isFocused();
    }

    @Test
    void aFormForWhatSomebodyElseChangedShowsItAndLosesNothing(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("who dredjes?");
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        one.keyboard().press("j");
        one.keyboard().press("e");
        one.fill("#wording", "Who dredges?");
        other.keyboard().press("j");
        other.keyboard().press("e");
        other.fill("#wording", "Who is dredging?");
        other.click("#keep");
        assertThat(LiveSession.card(one, "submitted", "Who is dredging?")).isVisible();

        one.click("#keep");
        assertThat(one.locator("#messages")).containsText("Somebody else changed this question first");
        assertThat(one.locator("#saying .fs-question")).hasText("Who is dredging?");
        assertThat(one.locator("#wording")).hasValue("Who dredges?");
        one.click("#keep");
        assertThat(LiveSession.card(one, "submitted", "Who dredges?")).isVisible();
    }

    @Test
    void aFormForWhatCannotBeDoneAnyMoreIsClosedAndTheConsoleGoesOn(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("Who dredges?");
        live.submitted("Who pays?");
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        one.keyboard().press("j");
        one.keyboard().press("d");
        one.fill("#reason", "asked before");
        LiveSession.card(other, "submitted", "Who dredges?").locator(".co-more").click();
        other.click("#menu-moves [data-do=ASK]");
        assertThat(LiveSession.card(one, "asked", "Who dredges?")).isVisible();
        one.click("#keep");
        assertThat(one.locator("#messages")).containsText("Somebody else");
        assertThat(one.locator("#saying section")).hasCount(0);
        LiveSession.card(other, "submitted", "Who pays?").locator(".fs-key-APPROVE").click();
        assertThat(LiveSession.card(one, "approved", "Who pays?")).isVisible();
    }

    @Test
    void twoConsolesOfASessionWithoutAFloorHearEachOther(People people) throws SQLException {
        LiveSession live = LiveSession.written();
        FloorOnScreens.update("delete from floor where session_id = " + live.session());
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        other.click(".co-panels [data-panel=log]");
        other.fill("#text", "Who dredges?");
        other.click("#logAsked");
        assertThat(LiveSession.card(one, "asked", "Who dredges?")).isVisible();
    }

    @Test
    void aQuestionFromAPhoneReachesTheConsoleAndItsAnswerReachesThePhone(People people) {
        LiveSession live = LiveSession.written();
        Page console = live.console(people, "moderator");
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/" + live.code()));
        phone.fill("#text", "When will the ferry be electric?");
        phone.click("#send");
        LiveSession.card(console, "submitted", "ferry").locator(".fs-key-APPROVE").click();
        assertThat(phone.locator("#questions")).containsText("When will the ferry be electric?");
        LiveSession.card(console, "approved", "ferry").locator(".fs-key-ASK").click();
        assertThat(phone.locator("#asking-text")).hasText("When will the ferry be electric?");
    }

    @Test
    void aStreamThatIsCutIsToldAndTheConsoleAsksByTheClock(People people) {
        LiveSession live = LiveSession.written();
        Page console = people.signedIn("moderator");
        console.route("**/live/consoles/**", route -> route.abort());
        console.navigate(people.url(live.path()));
        assertThat(console.locator("#live")).containsText("Not live");
        live.submitted("Who dredges?");
        assertThat(LiveSession.card(console, "submitted", "Who dredges?")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
    }

    @Test
    void manyPagesOfOneBrowserDoNotKeepEachOtherFromTheServer(People people) {
        LiveSession live = LiveSession.written();
        Page console = people.signedIn("moderator");
        for (String path : new String[] {live.path(), "/wall/" + live.code(), "/q/" + live.code(), live.path(), "/wall/" + live.code(), "/q/" + live.code(), live.path()}) {
            Page other = console.context().newPage();
            other.navigate(people.url(path));
            other.evaluate("() => { Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }");
        }
        var streams = new ArrayList<String>();
        console.onRequest(request -> {
            if (request.url().contains("/live/")) {
                streams.add(request.url());
            }
        });
        live.opened(people, console);
        assertThat(streams).as("one stream a page").hasSize(1);
        console.click(".co-panels [data-panel=log]");
        console.fill("#text", "Who dredges?");
        console.click("#logAsked");
        assertThat(LiveSession.card(console, "asked", "Who dredges?")).isVisible();

        Page wall = console.context().pages().get(2);
        assertThat(wall.locator("#asking-text")).isHidden();
        wall.evaluate("() => { delete document.hidden; document.dispatchEvent(new Event('visibilitychange')); }");
        assertThat(wall.locator("#asking-text")).hasText("Who dredges?");
        Page again = console.context().pages().get(1);
        assertThat(LiveSession.card(again, "asked", "Who dredges?")).hasCount(0);
        again.evaluate("() => { delete document.hidden; document.dispatchEvent(new Event('visibilitychange')); }");
        assertThat(LiveSession.card(again, "asked", "Who dredges?")).isVisible();
    }

    @Test
    void aMenuOfTheBrowserDoesNotHoldWhatComesIn(People people) {
        LiveSession live = LiveSession.written();
        Page console = live.console(people, "moderator");
        console.locator("h1").hover();
        console.mouse().down(new Mouse.DownOptions().setButton(MouseButton.RIGHT));
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/" + live.code()));
        phone.fill("#text", "When will the ferry be electric?");
        phone.click("#send");
        assertThat(LiveSession.card(console, "submitted", "ferry")).isVisible();
    }

    @Test
    void theStreamIsForTheTeamOfTheConveningOnly(People people) {
        LiveSession live = LiveSession.written();
        String stream = "/live/consoles/" + live.session() + "?convening=" + live.convening();
        assertThat(status(people, people.signedIn("registrar"), stream)).isEqualTo(403);
        assertThat(status(people, people.signedIn("harbour"), stream)).isEqualTo(403);
        Page moderator = people.signedIn("moderator");
        for (String nowhere : new String[] {"/live/consoles/1?convening=" + live.convening(), "/live/consoles/" + live.session(), "/live/consoles/x?convening=1"}) {
            assertThat(status(people, moderator, nowhere)).as(nowhere).isEqualTo(404);
        }
    }

    private static int status(People people, Page page, String path) {
        return page.request().get(people.url(path)).status();
    }

    @Test
    void anAssistantTellsTheModeratorSomethingInPrivate(People people) {
        LiveSession live = LiveSession.written();
        Page moderator = live.console(people, "moderator");
        Page assistant = live.console(people, "organizer");
        assistant.keyboard().press("l");
        assertThat(assistant.locator("#note")).isFocused();
        for (int i = 1; i <= 13; i++) {
            assistant.keyboard().type("Note " + i);
            assistant.keyboard().press("Control+Enter");
            assertThat(assistant.locator("#noteList li").last()).containsText("Note " + i);
            assertThat(assistant.locator("#note")).isFocused();
            assertThat(assistant.locator("#note")).hasValue("");
        }
        assertThat(moderator.locator("#news")).isVisible();
        moderator.keyboard().press("l");
        assertThat(moderator.locator("#news")).isHidden();
        assertThat(moderator.locator("#noteList li")).hasCount(12);
        assertThat(moderator.locator("#noteList li").last()).containsText("Note 13");
        moderator.click("#earlierNotes");
        assertThat(moderator.locator("#noteList li")).hasCount(1);
        assertThat(moderator.locator("#noteList li")).containsText("Note 1");
    }

    @Test
    void cardsAreTypedInOneAfterTheOther(People people) {
        LiveSession live = LiveSession.written();
        Page assistant = live.console(people, "organizer");
        Page moderator = live.console(people, "moderator");
        assistant.keyboard().press("c");
        for (String card : new String[] {"First card?", "Second card?"}) {
            assertThat(assistant.locator("#text")).isFocused();
            assertThat(assistant.locator("#text")).hasValue("");
            assistant.keyboard().type(card);
            assistant.keyboard().press("Control+Enter");
            assertThat(LiveSession.card(moderator, "approved", card)).containsText("on a card");
        }
        assertThat(assistant.locator("#origin")).hasValue("CARD");
    }

    @Test
    void theFloorAndTheWallAreRunByKeysAndTheOtherConsoleShowsIt(People people) {
        LiveSession live = LiveSession.written();
        Page one = live.console(people, "moderator");
        Page other = live.console(people, "organizer");
        one.keyboard().press("o");
        assertThat(one.locator(".co-code")).hasText(live.code());
        one.keyboard().press("w");
        assertThat(one.locator("#wallBlank")).hasAttribute("aria-pressed", "true");
        assertThat(other.locator("#floorHead")).containsText("Wall blank");
        other.keyboard().press("w");
        assertThat(one.locator("#wallBlank")).hasAttribute("aria-pressed", "false");
        one.keyboard().press("f");
        assertThat(other.locator("#floorHead")).containsText("Wall frozen");
        one.keyboard().press("L");
        assertThat(one.locator("#wallDarken")).hasAttribute("aria-pressed", "false");
        one.keyboard().press("+");
        assertThat(one.locator("#wallTop")).hasText("4");
        one.keyboard().press("+");
        assertThat(one.locator("#wallTop")).hasText("5");
        one.keyboard().press("+");
        assertThat(one.locator("#messages")).containsText("none to five");
        one.keyboard().press("-");
        assertThat(one.locator("#wallTop")).hasText("4");
        one.keyboard().press("Control+o");
        assertThat(other.locator("#floorHead")).containsText("closed");
        one.click("#newCode");
        one.click("#changeCode");
        assertThat(one.locator(".co-code")).not().hasText(live.code());
        one.keyboard().press("Control+o");
        assertThat(other.locator("#floorHead")).containsText("open");
        assertThat(one.locator("#toPhone")).hasAttribute("href", Pattern.compile(".*/q/" + one.locator(".co-code").textContent()));
    }

    @Test
    void twoWhoChangeHowQuestionsAreTakenSeeBothVersions(People people) {
        LiveSession live = LiveSession.written();
        Page one = people.signedIn("moderator");
        Page other = people.signedIn("organizer");
        for (Page page : new Page[] {one, other}) {
            page.navigate(people.url("/qanda/floor.xhtml?convening=" + live.convening() + "&session=" + live.session()));
        }
        other.selectOption("#reading", "AFTER");
        other.click("#save");
        assertThat(other.locator("#live")).isVisible();
        one.fill("#heldWords", "scam");
        one.click("#save");
        assertThat(one.locator(".fs-conflict")).containsText("After: all see them at once");
        assertThat(one.locator(".fs-conflict")).containsText("scam");
        one.click("#saveOver");
        assertThat(one.locator("#live")).isVisible();
        one.navigate(people.url("/qanda/floor.xhtml?convening=" + live.convening() + "&session=" + live.session()));
        assertThat(one.locator("#heldWords")).hasValue("scam");
        for (String naming : new String[] {"By name", "For the delegation, without a name", "Anonymously"}) {
            one.getByLabel(naming, new Page.GetByLabelOptions().setExact(true)).uncheck();
        }
        one.click("#save");
        assertThat(one.locator("fieldset:has-text('How one may ask')")).containsText("Choose at least one way to ask.");
    }

    @Test
    void theClockAndFairnessAreAtAGlance(People people) {
        LiveSession live = LiveSession.written();
        live.queued("Who dredges?", 0);
        live.approved("Who waits?", 0);
        Page console = live.console(people, "moderator");
        assertThat(console.locator("#clock")).hasText(Pattern.compile("(19|20):\\d\\d left"));
        console.keyboard().press("2");
        console.keyboard().press("p");
        assertThat(console.locator(".co-card[data-question] .co-since")).hasText(Pattern.compile("0:\\d\\d"));
        console.keyboard().press("g");
        assertThat(console.locator(".co-shares-delegation")).containsText("No delegation");
        assertThat(console.locator("#longest")).containsText("Who waits?");
        Seen.accessible(console);
        live.end();
        console.reload();
        assertThat(console.locator("#clock")).hasText(Pattern.compile("\\d:\\d\\d over"));
        assertThat(console.locator("#clock")).hasClass(Pattern.compile(".*co-over.*"));
    }
}

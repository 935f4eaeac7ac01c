package org.fireside.convening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ConveningBrowserIT {

    @Test
    void anOrganizerTakesAConveningThroughItsLife(People people) {
        Page page = people.signedIn("organizer");
        String title = begin(people, page);

        assertThat(page.locator("h1")).hasText(title);
        page.click("text=Agenda >> nth=0");
        page.click("#addSession");
        page.fill("#title", "Fireside chat");
        page.fill("#room", "Blue room");
        page.fill("#startsAt", "2031-05-06T09:00");
        page.fill("#endsAt", "2031-05-06T10:00");
        page.click("#save");
        page.selectOption("#who", "NEW_PERSON");
        page.fill("#givenName", "Amal");
        page.fill("#familyName", Agreed.unique("Speaker"));
        page.click("#putOnStage");
        assertThat(page.locator("#stage")).containsText("Amal Speaker");

        page.click("a.fs-chosen-title");
        for (String[] move : new String[][] {{"Publish", "Published"}, {"Go live", "Live"}, {"Close", "Closed"}}) {
            page.click("button:has-text('" + move[0] + "')");
            assertThat(page.locator(".fs-chosen .fs-state")).hasText(move[1]);
        }
        assertThat(page.locator("button:has-text('Publish')")).hasCount(0);
        page.click("text=Trail");
        assertThat(page.locator("#trailForm")).containsText("closed the convening");
    }

    @Test
    void somebodyOfTheDirectoryIsPutOnStage(People people) {
        Page page = people.signedIn("organizer");
        begin(people, page);
        page.navigate(people.url("/convening/session.xhtml?convening=" + page.url().replaceAll(".*convening=", "")));
        page.fill("#title", "Panel");
        page.click("#save");
        Seen.chosen(page, "person", "angstrom zo", "Zoë Ångström-Muster");
        page.click("#putOnStage");
        assertThat(page.locator("#stage")).containsText("Zoë Ångström-Muster");
    }

    @Test
    void aSessionLooserThanItsConveningIsToldAtTheRule(People people) {
        Page page = people.signedIn("organizer");
        page.navigate(people.url("/convening/session.xhtml?convening=2"));
        page.fill("#title", "Looser");
        page.selectOption("#attributionRule", "ON_THE_RECORD");
        page.click("#save");
        Seen.refusedAt(page, "attributionRule", "ON_THE_RECORD", "looser than the rule of the convening");
    }

    @Test
    void aLongWordBreaksNoPage(People people) {
        Page page = people.signedIn("organizer");
        String word = "x".repeat(180);
        fill(people, page, Agreed.unique(word));
        page.click("#save");
        assertThat(page.locator("h1")).containsText(word);
        String convening = page.url().replaceAll(".*convening=", "");
        for (String path : new String[] {"/convening/list.xhtml?list=MINE", "/convening/overview.xhtml?convening=" + convening,
            "/convening/audit.xhtml?convening=" + convening}) {
            page.navigate(people.url(path));
            for (int width : new int[] {390, 1440}) {
                page.setViewportSize(width, 900);
                Seen.fitsItsWidth(page);
                assertThat((Boolean) page.evaluate("[...document.querySelectorAll('main *')].every(part => part.getBoundingClientRect().right <= innerWidth + 1)"))
                        .as(path + " at " + width).isTrue();
            }
        }
    }

    @Test
    void anEndBeforeTheStartIsToldAtTheEnd(People people) {
        Page page = people.signedIn("organizer");
        fill(people, page, Agreed.unique("Convening"));
        page.fill("#endsAt", "2031-05-06T08:00");
        page.click("#save");

        Seen.refusedAt(page, "endsAt", "2031-05-06T08:00", "The end is not after the start");
        assertThat(page.locator("#city")).hasValue("Lisbon");
    }

    @Test
    void aTitleOfTenThousandCharactersIsToldAtTheTitle(People people) {
        Page page = people.signedIn("organizer");
        fill(people, page, "x".repeat(10_000));
        page.click("#save");

        Seen.refusedAt(page, "title", "x".repeat(10_000), "Too long: write at most 200 characters.");
    }

    @Test
    void anUnknownTimeZoneIsToldAtTheZone(People people) {
        Page page = people.signedIn("organizer");
        fill(people, page, Agreed.unique("Convening"));
        page.fill("#timeZone", "Europe/Nowhere");
        page.click("#save");

        Seen.refusedAt(page, "timeZone", "Europe/Nowhere", "There is no time zone of this name");
    }

    @Test
    void scriptsEmojiAndRightToLeftTitlesAreShownAsTheyWereTyped(People people) {
        Page page = people.signedIn("organizer");
        String title = Agreed.unique("<script>document.title='broken'</script> 🔥 مؤتمر");
        fill(people, page, title);
        page.click("#save");

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page).not().hasTitle("broken");
    }

    @Test
    void whoSavesSecondSeesBothAndLosesNothing(People people) {
        Page first = people.signedIn("organizer");
        begin(people, first);
        String form = first.url().replace("/overview", "/edit");
        Page second = people.signedIn("organizer");
        first.navigate(form);
        second.navigate(form);
        first.fill("#city", "Porto");
        first.click("#save");
        assertThat(first.locator("h1")).isVisible();
        second.fill("#city", "Faro");
        second.click("#save");

        assertThat(second.locator(".fs-conflict")).containsText("Porto");
        assertThat(second.locator(".fs-conflict")).containsText("Faro");
        assertThat(second.locator("#city")).hasValue("Faro");
        second.click("#saveOver");
        assertThat(second.locator(".fs-facts")).containsText("Faro");
    }

    @Test
    void anIllegalMoveIsRefusedWhenForced(People people) {
        Page first = people.signedIn("organizer");
        begin(people, first);
        Page second = people.signedIn("organizer");
        second.navigate(first.url());
        first.click("button:has-text('Cancel the convening')");
        assertThat(first.locator(".fs-chosen .fs-state")).hasText("Cancelled");
        second.click("button:has-text('Publish')");

        assertThat(second.locator(".ui-messages-error")).containsText("Somebody else saved first");
        assertThat(second.locator(".fs-chosen .fs-state")).hasText("Cancelled");
    }

    private static String begin(People people, Page page) {
        String title = Agreed.unique("Convening");
        fill(people, page, title);
        page.click("#save");
        assertThat(page.locator("h1")).hasText(title);
        return title;
    }

    private static void fill(People people, Page page, String title) {
        page.navigate(people.url("/convening/edit.xhtml"));
        page.fill("#title", title);
        page.fill("#host", "Example host");
        page.fill("#city", "Lisbon");
        page.fill("#timeZone", "Europe/Lisbon");
        page.fill("#startsAt", "2031-05-06T09:00");
        page.fill("#endsAt", "2031-05-06T17:00");
    }
}

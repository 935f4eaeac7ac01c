package org.fireside.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class GuestBrowserIT {

    @Test
    void whoSavesAGuestSecondSeesBothAndLosesNothing(People people) {
        Page first = people.signedIn("harbour");
        Page second = people.signedIn("harbour");
        String form = registered(people, first, Agreed.unique("Guest"));
        first.navigate(form);
        second.navigate(form);
        first.fill("#note", "comes by train");
        first.click("#save");
        assertThat(first.locator("#guests")).isVisible();
        second.fill("#note", "comes by ship");
        second.click("#save");
        assertThat(second.locator(".fs-conflict")).containsText("comes by train");
        assertThat(second.locator(".fs-conflict")).containsText("comes by ship");
        assertThat(second.locator("#note")).hasValue("comes by ship");
        second.click("#saveOver");
        assertThat(second.locator("#guests")).isVisible();
        first.navigate(form);
        assertThat(first.locator("#note")).hasValue("comes by ship");
    }

    @Test
    void whoSavesAGuestSecondMayTakeWhatIsThere(People people) {
        Page first = people.signedIn("harbour");
        Page second = people.signedIn("harbour");
        String form = registered(people, first, Agreed.unique("Guest"));
        first.navigate(form);
        second.navigate(form);
        first.fill("#note", "comes by train");
        first.click("#save");
        assertThat(first.locator("#guests")).isVisible();
        second.fill("#note", "comes by ship");
        second.click("#save");
        second.click("#takeTheirs");
        assertThat(second.locator(".fs-conflict")).hasCount(0);
        assertThat(second.locator("#note")).hasValue("comes by train");
    }

    @Test
    void theOfficeOfAGuestIsCorrectedAndTakenAway(People people) {
        Page page = people.signedIn("harbour");
        String name = Agreed.unique("Guest");
        String form = registered(people, page, name);
        page.navigate(form);
        page.fill("#title", "Mayer");
        page.fill("#organisation", "Example Harbour");
        page.click("#save");
        assertThat(page.locator("#guests")).isVisible();
        page.navigate(form);
        assertThat(page.locator("#organisation")).hasValue("Example Harbour");
        page.fill("#title", "Mayor");
        page.click("#save");
        page.fill("#typed", name + " mayor");
        assertThat(page.locator("#guests .ui-datatable-data")).containsText("Mayor, Example Harbour");
        page.navigate(form);
        page.fill("#title", "");
        page.fill("#organisation", "");
        page.click("#save");
        page.fill("#typed", name);
        assertThat(page.locator("#guests .ui-datatable-data tr")).hasCount(1);
        assertThat(page.locator("#guests .ui-datatable-data")).not().containsText("Mayor");
    }

    @Test
    void enterInTheSearchOfAListChangesNobodyInIt(People people) {
        Page page = people.signedIn("harbour");
        String name = Agreed.unique("Guest");
        registered(people, page, name);
        page.locator("#typed").press("Enter");
        page.selectOption("#state", "INVITED");
        assertThat(page.locator("#guests .ui-datatable-data tr")).hasCount(1);
        assertThat(page.locator("#guests .ui-datatable-data")).containsText(name);
    }

    @Test
    void onAPhoneACellThatSaysNothingIsLeftOut(People people) {
        Page page = people.signedIn("harbour");
        String name = Agreed.unique("Guest");
        registered(people, page, name);
        page.setViewportSize(390, 844);
        assertThat(page.locator("#guests .ui-datatable-data td:has-text('" + name + "')")).isVisible();
        assertThat(page.locator("#guests .ui-datatable-data td:has-text('Office')")).isHidden();
    }

    private static String registered(People people, Page page, String familyName) {
        page.navigate(people.url("/registration/edit.xhtml?convening=2"));
        page.fill("#familyName", familyName);
        page.click("#save");
        page.waitForURL("**/registration/list.xhtml*");
        page.fill("#typed", familyName);
        assertThat(page.locator("#guests .ui-datatable-data a")).hasCount(1);
        return people.url((String) page.locator("#guests .ui-datatable-data a").getAttribute("href"));
    }

    @Test
    void theOrganizerSaysHowLongNamesAreKeptAndSeesWhoWouldGo(People people) {
        Page page = people.signedIn("organizer");
        page.navigate(people.url("/registration/list.xhtml?convening=1"));
        page.click("#retention");
        assertThat(page.locator("#until")).containsText("for as long as nobody erases them");
        assertThat(page.locator("#wouldGo")).containsText("Amina Sample");
        assertThat(page.locator("#wouldGo")).not().containsText("Bilawal");
        page.fill("#days", "0");
        page.click("#save");
        Seen.refusedAt(page, "days", "0", "from 1 to 3650");
        page.fill("#days", "3650");
        page.click("#save");
        assertThat(page.locator("#until")).containsText("are kept until");
        page.fill("#days", "");
        page.click("#save");
        assertThat(page.locator("#until")).containsText("for as long as nobody erases them");
    }
}

package org.fireside.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class DelegationBrowserIT {

    @Test
    void aMemberIsGivenAnotherPlaceWithTheKeyboardAndPutBack(People people) {
        Page page = withThreeMembers(people);
        row(page, 2).locator(".fs-place").press("Enter");
        assertThat(page.locator("#place")).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type("1");
        page.locator("#givePlace").press("Enter");
        Seen.refusedAt(page, "reason", "", "Say why");
        page.locator("#reason").pressSequentially("asked for by the embassy");
        page.locator("#givePlace").press("Enter");
        assertThat(row(page, 0)).containsText("Third");
        assertThat(row(page, 0)).containsText("placed by hand");
        assertThat(row(page, 0)).containsText("asked for by the embassy");
        assertThat(row(page, 1)).containsText("First");
        Seen.accessible(page);
        row(page, 0).locator(".fs-place").press("Enter");
        page.locator("#takePlaceBack").press("Enter");
        assertThat(row(page, 2)).containsText("Third");
        assertThat(row(page, 2)).not().containsText("by hand");
    }

    @Test
    void aMemberIsDraggedToAnotherPlace(People people) {
        Page page = withThreeMembers(people);
        Seen.dragged(page, row(page, 0).locator("td").nth(2), row(page, 2).locator("td").nth(2));
        assertThat(page.locator("#reason")).isFocused();
        assertThat(page.locator("#place")).hasValue("3");
        page.keyboard().type("is not well");
        page.click("#givePlace");
        assertThat(row(page, 2)).containsText("First");
        assertThat(row(page, 0)).containsText("Second");
    }

    @Test
    void whoWasTakenOutIsTakenInAgainFromTheDirectory(People people) {
        Page page = withThreeMembers(people);
        String name = Agreed.unique("Wanderer");
        page.fill("#familyName", name);
        page.click("#register");
        page.locator("#members tr:has-text('" + name + "') button:has-text('Take out')").click();
        assertThat(page.locator("#members")).not().containsText(name);
        page.selectOption("#who", "FROM_DIRECTORY");
        Seen.chosen(page, "person", name, name);
        page.click("#register");
        assertThat(page.locator(".ui-growl")).containsText("was registered already, and is a member now");
        assertThat(page.locator("#members")).containsText(name);
        page.selectOption("#who", "FROM_DIRECTORY");
        Seen.chosen(page, "person", name, name);
        page.click("#register");
        assertThat(page.locator("#memberForm")).containsText("is a member of this delegation already");
    }

    @Test
    void aPlaceThatIsNoneIsToldAtThePlace(People people) {
        Page page = withThreeMembers(people);
        assertThat(page.locator(".fs-nav [aria-current]")).hasText("Delegations");
        row(page, 1).locator(".fs-place").click();
        page.fill("#place", "7");
        page.fill("#reason", "because");
        page.click("#givePlace");
        Seen.refusedAt(page, "place", "7", "There are places from 1 to 3.");
        assertThat(page.locator("#place")).isFocused();
        assertThat(page.locator("#reason")).hasValue("because");
    }

    private static Page withThreeMembers(People people) {
        Page page = people.signedIn("harbour");
        String country = Agreed.unique("Placia");
        page.navigate(people.url("/delegation/list.xhtml?convening=2"));
        page.fill("#organisation", country);
        page.click("#create");
        for (String[] member : new String[][] {{"First", "MINISTER"}, {"Second", "AMBASSADOR"}, {"Third", "OFFICIAL"}}) {
            page.fill("#familyName", member[0]);
            page.fill("#title", "Office");
            page.fill("#organisation", country);
            page.selectOption("#rankClass", member[1]);
            page.click("#register");
            assertThat(page.locator("#members")).containsText(member[0]);
        }
        return page;
    }

    private static Locator row(Page page, int index) {
        return page.locator("#members .ui-datatable-data tr").nth(index);
    }
}

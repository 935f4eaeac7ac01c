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
class QuotaBrowserIT {

    @Test
    void oneTooManyIsToldAtThePartsAndNothingTypedIsLost(People people) {
        Page page = people.signedIn("harbour");
        String country = Agreed.unique("Quotia");
        page.navigate(people.url("/delegation/list.xhtml?convening=2"));
        page.fill("#organisation", country);
        page.click("#create");
        page.click("#quotas");
        quota(page, "Delegate").fill("1");
        page.click("#save");
        assertThat(page.locator("#quotaLines")).containsText("Delegate");

        page.fill("#familyName", "First");
        page.click("#register");
        assertThat(page.locator("#quotaLines")).containsText("full");
        page.fill("#familyName", "Second");
        page.click("#register");
        assertThat(page.locator("#memberForm")).containsText("The delegation’s quota is full: Delegate, 1.");
        assertThat(page.locator("#familyName")).hasValue("Second");

        page.click("#quotas");
        quota(page, "Delegate").fill("0");
        page.click("#save");
        assertThat(page.locator("#quotas tr:has-text('Delegate') .ui-message")).containsText("1 are registered already");
        assertThat(quota(page, "Delegate")).hasValue("0");
        assertThat(quota(page, "Delegate")).isFocused();
        page.click("text=To the delegation");

        page.locator("#members tr:has-text('First') button:has-text('Take out')").click();
        assertThat(page.locator("#quotaLines")).not().containsText("full");
        Seen.accessible(page);
    }

    @Test
    void whoSetsQuotasSecondSeesBoth(People people) {
        Page first = people.signedIn("harbour");
        first.navigate(people.url("/delegation/list.xhtml?convening=2"));
        first.fill("#organisation", Agreed.unique("Quotia"));
        first.click("#create");
        first.click("#quotas");
        Page second = people.signedIn("organizer");
        second.navigate(first.url());
        quota(first, "Press").fill("3");
        first.click("#save");
        assertThat(first.locator("#quotaLines")).containsText("Press");
        quota(second, "Press").fill("5");
        second.click("#save");
        assertThat(second.locator(".fs-conflict")).containsText("3");
        second.click("#saveOver");
        assertThat(second.locator("#quotaLines tr:has-text('Press')")).containsText("5");
    }

    private static Locator quota(Page page, String part) {
        return page.locator("#quotas tr:has-text('" + part + "') input");
    }
}

package org.fireside.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A delegation from its creation to the door. */
@ExtendWith(InBrowser.class)
class DeskBrowserIT {

    @Test
    void aGuestIsCheckedInAndOutWithTheKeyboardAlone(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/desk/desk.xhtml?convening=1"));
        page.keyboard().type("przy luk");
        assertThat(page.locator(".fs-desk-row")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#told")).containsText("Łukasz Przykład is in.");
        assertThat(page.locator("#typed")).hasValue("");
        assertThat(page.locator("#typed")).isFocused();

        page.keyboard().type("ŁUKASZ");
        assertThat(page.locator(".fs-desk-row")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#told")).containsText("Łukasz Przykład is out.");
    }

    @Test
    void enterLetsInNobodyWhomNobodyNamed(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/desk/desk.xhtml?convening=1"));
        String before = page.locator("#numbers").textContent();
        page.keyboard().press("Enter");
        page.keyboard().type("joao");
        assertThat(page.locator(".fs-desk-row")).hasCount(1);
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.locator("#told")).containsText("João da Amostra is in.");
        page.keyboard().press("Enter");
        page.keyboard().type("joao");
        assertThat(page.locator(".fs-desk-row")).hasCount(1);
        assertThat(page.locator(".fs-desk-row .fs-badge-IN")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator("#told")).containsText("João da Amostra is out.");
        assertThat(page.locator("#numbers")).hasText(before);
    }

    @Test
    void aDeskWhoseSignInHasEndedLeadsToTheSignInAndBack(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/desk/desk.xhtml?convening=1"));
        page.context().clearCookies();
        page.keyboard().type("joao");
        assertThat(page).hasURL(Pattern.compile(".*/account/signin.xhtml.*"));
        page.fill("#userName", "registrar");
        page.fill("#password", "fireside");
        page.click("#signIn");
        assertThat(page).hasURL(Pattern.compile(".*/desk/desk.xhtml\\?convening=1"));
    }

    @Test
    void aMemberIsTakenFromTheDirectory(People people) {
        Page page = people.signedIn("harbour");
        page.navigate(people.url("/delegation/delegation.xhtml?convening=2&delegation=2"));
        page.selectOption("#who", "FROM_DIRECTORY");
        Seen.chosen(page, "person", "probe", "Ivo Probe");
        page.click("#register");
        assertThat(page.locator("#members")).containsText("Ivo Probe");
        assertThat(page).hasURL(Pattern.compile(".*convening=2&delegation=2"));
    }

    @Test
    void twoDesksAtOnceMakeOneEntry(People people) {
        Page first = people.signedIn("registrar");
        Page second = people.signedIn("organizer");
        for (Page page : new Page[] {first, second}) {
            page.navigate(people.url("/desk/desk.xhtml?convening=1"));
            page.fill("#typed", "siobhan");
            assertThat(page.locator(".fs-desk-row")).hasCount(1);
        }
        first.click(".fs-desk-pass");
        assertThat(first.locator("#told")).containsText("Siobhán O'Specimen is in.");
        second.click(".fs-desk-pass");

        assertThat(second.locator("#told")).containsText("was in already");
    }

    @Test
    void aGuestWhoDeclinedIsNotExpected(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/desk/desk.xhtml?convening=1"));
        page.fill("#typed", "ivo probe");
        assertThat(page.locator(".fs-desk-row")).hasCount(1);
        page.click(".fs-desk-pass");

        assertThat(page.locator("#told")).containsText("not expected");
    }

    @Test
    void aDelegationIsPreparedFromItsCountryToItsHead(People people) {
        Page page = people.signedIn("registrar");
        String country = Agreed.unique("Examplia");
        page.navigate(people.url("/delegation/list.xhtml?convening=1"));
        page.fill("#organisation", country);
        page.fill("#liaison", "Hanna Harbour");
        page.click("#create");
        assertThat(page.locator("h1")).containsText(country);

        page.selectOption("#who", "OFFICE_ONLY");
        assertThat(page.locator("#familyName")).hasCount(0);
        page.fill("#title", "Ambassador");
        page.fill("#organisation", country);
        page.selectOption("#rankClass", "AMBASSADOR");
        page.click("#register");
        assertThat(page.locator("#members")).containsText("Ambassador, " + country);

        page.fill("#givenName", "Mira");
        page.fill("#familyName", "آزمائش");
        page.fill("#title", "Minister");
        page.fill("#organisation", country);
        page.selectOption("#rankClass", "MINISTER");
        page.click("#register");
        assertThat(page.locator("#members .ui-datatable-data tr").first()).containsText("Mira آزمائش");

        page.locator("#members .ui-datatable-data tr").first().locator("text=Make head").click();
        assertThat(page.locator("#numbers")).containsText("Mira آزمائش");
        assertThat(page.locator("#numbers")).containsText("the head is not here yet");
    }

    @Test
    void whoSavesADelegationSecondSeesBoth(People people) {
        Page first = people.signedIn("harbour");
        Page second = people.signedIn("harbour");
        for (Page page : new Page[] {first, second}) {
            page.navigate(people.url("/delegation/delegation.xhtml?convening=2&delegation=2"));
        }
        String liaison = Agreed.unique("Hanna");
        first.fill("#liaison", liaison);
        first.click("#save");
        assertThat(first.locator("#liaison")).hasValue(liaison);
        second.fill("#liaison", "Somebody else");
        second.click("#save");
        assertThat(second.locator(".fs-conflict")).containsText(liaison);
        assertThat(second.locator(".fs-conflict")).containsText("Somebody else");
        second.click("#saveOver");
        assertThat(second.locator("#liaison")).hasValue("Somebody else");
        assertThat(second.locator(".fs-conflict")).hasCount(0);
    }

    @Test
    void anOfficeWithoutAnOrganisationIsToldAtTheOrganisationAndNothingTypedIsLost(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/registration/edit.xhtml?convening=1"));
        page.fill("#familyName", "Incomplete");
        page.fill("#title", "Minister");
        page.click("#save");

        Seen.refusedAt(page, "organisation", "", "An office belongs to an organisation");
        assertThat(page.locator("#familyName")).hasValue("Incomplete");
        assertThat(page.locator("#title")).hasValue("Minister");
    }

    @Test
    void anAddressThatIsSomebodyElsesIsToldAtTheAddress(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/registration/edit.xhtml?convening=1"));
        page.fill("#familyName", "Second");
        page.fill("#email", "Amina.Sample@example.org");
        page.click("#save");

        Seen.refusedAt(page, "email", "Amina.Sample@example.org", "belongs to Amina Sample");
    }
}

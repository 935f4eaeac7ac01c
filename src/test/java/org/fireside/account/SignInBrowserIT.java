package org.fireside.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class SignInBrowserIT {

    @Test
    void whoWasOnTheWayToAPageGetsThere(People people) {
        Page page = people.stranger();
        page.navigate(people.url("/convening/agenda.xhtml?convening=1"));
        assertThat(page).hasURL(Pattern.compile(".*/account/signin.xhtml.*"));
        page.fill("#userName", "Organizer ");
        page.fill("#password", "fireside");
        page.click("#signIn");

        assertThat(page).hasURL(Pattern.compile(".*/convening/agenda.xhtml\\?convening=1"));
    }

    @Test
    void aWrongPasswordIsToldAndTheNameStays(People people) {
        Page page = people.stranger();
        page.navigate(people.url("/account/signin.xhtml"));
        page.fill("#userName", "nobody-" + System.nanoTime());
        page.fill("#password", "wrong");
        page.click("#signIn");

        assertThat(page.locator("#messages")).containsText("do not belong together");
        assertThat(page.locator("#userName")).hasValue(Pattern.compile("nobody-.*"));
        assertThat(page.locator("#password")).hasValue("");
    }

    @Test
    void whoSignsOutIsOut(People people) {
        Page page = people.signedIn("moderator");
        page.click("#signOutForm\\:signOut");
        assertThat(page).hasURL(Pattern.compile(".*/account/signin.xhtml.*"));
        page.navigate(people.url("/convening/list.xhtml"));
        assertThat(page).hasURL(Pattern.compile(".*/account/signin.xhtml.*"));
    }

    @Test
    void cookiesAreNotForScripts(People people) {
        Page page = people.signedIn("moderator");

        assertThat(page.context().cookies()).filteredOn(cookie -> cookie.name.equals("JSESSIONID")).singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(String.valueOf(cookie.sameSite)).isEqualTo("LAX");
                });
    }

    @Test
    void aSessionThatWasKnownBeforeTheSignInIsNotTheOneAfterIt(People people) {
        Page page = people.stranger();
        page.navigate(people.url("/account/signin.xhtml"));
        String before = sessionOf(page);
        people.signIn(page, "moderator", "fireside");
        assertThat(before).isNotEmpty();
        assertThat(sessionOf(page)).isNotEqualTo(before);
    }

    private static String sessionOf(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID")).map(cookie -> cookie.value).findFirst().orElse("");
    }

    @Test
    void anAdministratorCreatesAnAccountWhoseOwnerChoosesThePassword(People people) {
        Page administrator = people.signedIn("administrator");
        administrator.navigate(people.url("/account/edit.xhtml"));
        String userName = "new-" + Long.toString(System.nanoTime(), 36);
        administrator.fill("#userName", userName);
        administrator.fill("#fullName", "New Example");
        administrator.check("text=Registrar");
        administrator.click("#save");
        String temporary = administrator.textContent("#temporaryPassword");

        Page owner = people.signIn(people.stranger(), userName, temporary);
        assertThat(owner.locator("h1")).hasText("Change your password");
        owner.fill("#current", temporary);
        owner.fill("#chosen", "four ordinary words here");
        owner.fill("#repeated", "four ordinary words here");
        owner.click("#change");
        assertThat(owner.locator("h1")).hasText("Convenings");
        people.signIn(people.stranger(), userName, "four ordinary words here");
    }

    @Test
    void aViewThatIsGoneIsExplained(People people) {
        Page page = people.signedIn("organizer");
        page.navigate(people.url("/convening/edit.xhtml"));
        page.context().clearCookies();
        people.signIn(page.context().newPage(), "organizer", "fireside");
        page.click("#save");

        assertThat(page.locator("h1")).hasText("This page has grown old");
    }
}

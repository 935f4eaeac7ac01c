package org.fireside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the README from the Truman session as it is: {@code deploy/pictures} puts them into {@code docs/pictures}. */
@ExtendWith(InBrowser.class)
class PicturesBrowserIT {

    @Test
    void theDelegationInOrderOfPrecedence(People people) {
        Page page = people.signedIn("registrar", new Browser.NewContextOptions().setViewportSize(1100, 700));
        page.navigate(people.url("/delegation/delegation.xhtml?convening=1&delegation=1"));
        assertThat(page.locator("#members")).containsText("Sherry Rehman");
        take(page, "delegation");
    }

    @Test
    void theDeskOnATablet(People people) {
        Page page = people.signedIn("registrar", new Browser.NewContextOptions().setViewportSize(820, 700));
        page.navigate(people.url("/desk/desk.xhtml?convening=1"));
        page.fill("#typed", "pak");
        assertThat(page.locator(".fs-desk-row").filter(new Locator.FilterOptions().setHasText("Sherry Rehman"))).hasCount(1);
        assertThat(page.locator(".fs-desk-row").filter(new Locator.FilterOptions().setHasText("Zoë"))).hasCount(0);
        take(page, "desk");
    }

    @Test
    void theConsoleInTheDark(People people) {
        Page page = people.signedIn("moderator", new Browser.NewContextOptions().setViewportSize(1100, 760).setColorScheme(ColorScheme.DARK));
        page.navigate(people.url("/qanda/console.xhtml?convening=1&session=2"));
        assertThat(page.locator(".fs-console-approved")).isVisible();
        take(page, "console");
    }

    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
    }
}

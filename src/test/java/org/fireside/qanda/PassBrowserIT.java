package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk shows a guest the way to the floor. */
@ExtendWith(InBrowser.class)
class PassBrowserIT {

    @Test
    void eachPressShowsAnotherCode(People people) {
        Page desk = people.signedIn("registrar", new Browser.NewContextOptions().setViewportSize(820, 1180));
        desk.navigate(people.url("/qanda/pass.xhtml?convening=1&registration=14"));
        Locator show = desk.locator(".fs-pass-show").first();
        assertThat(show).containsText("Show the code for “");
        String before = "nothing";
        for (int i = 0; i < 3; i++) {
            show.click();
            assertThat(desk.locator("#code")).not().hasAttribute("src", Pattern.compile(Pattern.quote(before) + "$"));
            before = desk.locator("#code").getAttribute("src");
        }
        assertThat(Seen.place(desk.locator(".fs-pass")).y - Seen.place(show).y - Seen.place(show).height).as("space between button and card").isGreaterThan(8);
        for (int width : new int[] {390, 820, 1440}) {
            desk.setViewportSize(width, 900);
            Seen.accessible(desk);
            Seen.fitsItsWidth(desk);
            desk.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/looked-at/pass-" + width + ".png")).setFullPage(true));
        }
    }
}

package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How questions are taken, as a moderator changes it. */
@ExtendWith(InBrowser.class)
class FloorTermsBrowserIT {

    @Test
    void whoSavesIsToldSo(People people) {
        LiveSession live = LiveSession.written();
        Page page = people.signedIn("moderator");
        page.navigate(people.url("/qanda/floor.xhtml?convening=" + live.convening() + "&session=" + live.session()));
        page.selectOption("#reading", "AFTER");
        page.click("#save");
        assertThat(page).hasURL(Pattern.compile(".*/qanda/console.xhtml.*"));
        assertThat(page.locator(".ui-growl")).containsText("From now on questions are taken like this.");
    }
}

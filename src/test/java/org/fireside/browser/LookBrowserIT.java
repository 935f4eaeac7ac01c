package org.fireside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, light and dark, at three widths, with short lists and long ones: axe finds nothing, and nothing scrolls sideways. */
@ExtendWith(InBrowser.class)
class LookBrowserIT {

    private static final Map<String, List<String>> PAGES = Map.of(
            "organizer", List.of("/convening/list.xhtml", "/convening/edit.xhtml", "/convening/edit.xhtml?convening=2",
                    "/convening/overview.xhtml?convening=1", "/convening/agenda.xhtml?convening=1", "/convening/session.xhtml?convening=1&session=2",
                    "/convening/audit.xhtml?convening=1", "/registration/retention.xhtml?convening=1", "/registration/terms.xhtml?convening=1", "/account/team.xhtml?convening=1", "/account/password.xhtml",
                    "/convening/overview.xhtml?convening=999"),
            "registrar", List.of("/registration/list.xhtml?convening=1", "/registration/edit.xhtml?convening=1",
                    "/registration/edit.xhtml?convening=1&registration=3", "/delegation/list.xhtml?convening=1",
                    "/delegation/delegation.xhtml?convening=1&delegation=1", "/delegation/import.xhtml?convening=1", "/desk/desk.xhtml?convening=1", "/convening/mail.xhtml?convening=1", "/registration/invitations.xhtml?convening=1",
                    "/directory/people.xhtml", "/directory/person.xhtml",
                    "/delegation/quotas.xhtml?convening=1&delegation=1",
                    "/desk/board.xhtml?convening=1", "/qanda/pass.xhtml?convening=1&registration=12",
                    "/delegation/travel.xhtml?convening=1&delegation=1",
                    "/delegation/focalpoint.xhtml?convening=1&delegation=1",
                    "/delegation/member.xhtml?convening=1&delegation=1&registration=3",
                    "/delegation/precedence.xhtml?convening=1",
                    "/directory/person.xhtml?person=12", "/directory/duplicates.xhtml", "/directory/merge.xhtml?kept=11&gone=12",
                    "/directory/organisations.xhtml", "/directory/organisation.xhtml?organisation=6"),
            "moderator", List.of("/qanda/console.xhtml?convening=1&session=2", "/qanda/floor.xhtml?convening=1&session=2", "/record/questions.xhtml?convening=1&session=2", "/qanda/afterwards.xhtml?convening=1&session=2"),
            "administrator", List.of("/account/list.xhtml", "/account/edit.xhtml", "/account/edit.xhtml?account=2", "/directory/erase.xhtml"));

    @Test
    void everyPageIsAccessibleInTheLight(People people) {
        walk(people, ColorScheme.LIGHT);
    }

    @Test
    void everyPageIsAccessibleInTheDark(People people) {
        walk(people, ColorScheme.DARK);
    }

    @Test
    void everyListOfSeveralPagesIsAccessibleAndTurnsItsPages(People people) {
        LongLists.written().pages().forEach((who, paths) -> {
            Page page = people.signedIn(who);
            for (String path : paths) {
                page.navigate(people.url(path));
                assertThat(page.locator(".ui-paginator").first()).isVisible();
                Seen.accessible(page);
                String first = page.locator(".ui-datatable-data").first().textContent();
                page.locator(".ui-paginator-next").first().click();
                assertThat(page.locator(".ui-paginator-page.ui-state-active").first()).hasText("2");
                assertThat(page.locator(".ui-datatable-data").first()).not().hasText(first);
                Seen.accessible(page);
            }
        });
    }

    @Test
    void thePreviewOfAListWithErrorsIsAccessible(People people) {
        String preview = LongLists.written().preview();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = people.signedIn("registrar", new Browser.NewContextOptions().setColorScheme(scheme));
            page.navigate(people.url(preview));
            assertThat(page.locator("#rows .fs-problem").first()).isVisible();
            page.locator("#rows tr:has(.fs-problem) .fs-mend").first().click();
            assertThat(page.locator(".fs-mend-HELD_FROM")).isFocused();
            for (int width : new int[] {390, 820, 1440}) {
                page.setViewportSize(width, 900);
                Seen.accessible(page);
                Seen.fitsItsWidth(page);
                page.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/looked-at/import-" + scheme + "-" + width + ".png")));
            }
        }
    }

    @Test
    void theSignInPageIsAccessible(People people) {
        Page page = people.stranger();
        page.navigate(people.url("/account/signin.xhtml"));
        Seen.accessible(page);
    }

    private static void walk(People people, ColorScheme scheme) {
        PAGES.forEach((who, paths) -> {
            Page page = people.signedIn(who, new Browser.NewContextOptions().setColorScheme(scheme));
            for (String path : paths) {
                page.navigate(people.url(path));
                Seen.accessible(page);
                for (int width : new int[] {390, 820, 1440}) {
                    page.setViewportSize(width, 900);
                    Seen.fitsItsWidth(page);
                }
            }
        });
    }
}

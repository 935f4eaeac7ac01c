package org.fireside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The files of lists, from the links on their pages. */
@ExtendWith(InBrowser.class)
class ExportBrowserIT {

    @Test
    void theDirectorysFilesHoldWhatIsSearchedFor(People people) {
        Page page = people.signedIn("registrar");
        String mark = Agreed.unique("Sheet").replaceAll("\\W", "");
        page.navigate(people.url("/directory/person.xhtml"));
        page.fill("#givenName", "=Ada");
        page.fill("#familyName", mark);
        page.fill("#phone", "+351 555 0100");
        page.fill("#languages", "Portuguese, English");
        page.click("#add");
        assertThat(page.locator("#phone")).hasValue("+351 555 0100");
        page.fill("#title", "@Envoy");
        page.fill("#organisation", "=" + mark);
        page.click("#saveOffice");
        assertThat(page.locator("#officesForm li")).containsText("@Envoy");

        page.navigate(people.url("/directory/people.xhtml"));
        page.fill("#typed", mark);
        assertThat(page.locator("#csv")).hasAttribute("href", Pattern.compile(".*typed=" + mark));
        assertThat(Seen.file(page, "#csv").lines().skip(1)).singleElement().asString()
                .contains("'=Ada," + mark, "'@Envoy,'=" + mark, "'+351 555 0100", "\"Portuguese, English\"");

        page.navigate(people.url("/directory/organisations.xhtml"));
        page.fill("#typed", "=" + mark);
        assertThat(page.locator("#csv")).hasAttribute("href", Pattern.compile(".*typed=%3D" + mark));
        assertThat(Seen.file(page, "#csv").lines().skip(1)).singleElement().isEqualTo("'=" + mark + ",Other organisation");
        page.click("text==" + mark);
        assertThat(Seen.file(page, "#csv").lines().skip(1)).singleElement().asString().startsWith("'@Envoy,'=" + mark).contains("'=Ada," + mark);
        Seen.accessible(page);
    }

    @Test
    void eachListOfAConveningIsAFile(People people) {
        Page organizer = people.signedIn("organizer");
        organizer.navigate(people.url("/convening/list.xhtml?list=MINE"));
        String first = organizer.locator("#conveningsForm tbody a").first().innerText();
        assertThat(Seen.file(organizer, "#csv").lines().skip(1).findFirst()).get().asString().contains(first);
        organizer.navigate(people.url("/registration/retention.xhtml?convening=1"));
        assertThat(Seen.file(organizer, "#csv")).contains("Name,Office,State");
        organizer.navigate(people.url("/desk/board.xhtml?convening=1"));
        assertThat(Seen.file(organizer, "#csv").lines().skip(1).findFirst()).get().asString()
                .startsWith(organizer.locator("#board_data a").first().innerText());
        Page administrator = people.signedIn("administrator");
        administrator.navigate(people.url("/account/list.xhtml"));
        assertThat(Seen.file(administrator, "#csv").lines()).anySatisfy(line -> assertThat(line).startsWith("harbour,"));
    }
}

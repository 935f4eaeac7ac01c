package org.fireside.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The order of precedence of a convening is changed and taken back; each test leaves the order that comes with Fireside. */
@ExtendWith(InBrowser.class)
class PrecedenceBrowserIT {

    @Test
    void aRankIsMovedWithTheKeyboardAloneAndTheDelegationTellsWhoseOrderItIs(People people) {
        Page page = opened(people, "harbour");
        rung(page, 5).locator("button:has-text('Up')").press("Enter");
        assertThat(rung(page, 4)).containsText("Ambassador");
        assertThat(rung(page, 4).locator("button:has-text('Up')")).isFocused();
        page.keyboard().press("Enter");
        assertThat(rung(page, 3)).containsText("Ambassador");
        page.navigate(people.url("/delegation/delegation.xhtml?convening=2&delegation=2"));
        assertThat(page.locator("#membersForm")).containsText("last changed by harbour");
        assertThat(page.locator("#members .ui-datatable-data tr").first()).containsText("Ada Anker");

        page.click("text=Look at the order, or change it");
        page.click("#backToDefault");
        assertThat(page.locator("#source")).containsText("This is the order that comes with Fireside");
        assertThat(page.locator("#backToDefault")).hasCount(0);
        page.navigate(people.url("/delegation/delegation.xhtml?convening=2&delegation=2"));
        assertThat(page.locator("#members .ui-datatable-data tr").first()).not().containsText("Ada Anker");
    }

    @Test
    void aRankIsDragged(People people) {
        Page page = opened(people, "harbour");
        Seen.dragged(page, rung(page, 0).locator("td").nth(1), rung(page, 2).locator("td").nth(1));
        assertThat(rung(page, 2)).containsText("Head of state");
        assertThat(rung(page, 0)).containsText("Head of government");
        assertThat(page.locator("#source")).containsText("last changed by harbour");
        page.click("#backToDefault");
        assertThat(rung(page, 0)).containsText("Head of state");
    }

    @Test
    void countriesStandInTheAlphabetOfAChosenLanguage(People people) {
        Page page = opened(people, "harbour");
        page.selectOption("#by", "COUNTRY");
        page.selectOption("#language", "fr");
        page.click("#save");
        assertThat(page.locator("#ruleForm")).containsText("alphabetical order of their countries in French");
        page.navigate(people.url("/delegation/list.xhtml?convening=2"));
        assertThat(page.locator("main")).containsText("alphabetical order of their countries in French");
        page.navigate(people.url("/delegation/precedence.xhtml?convening=2"));
        page.click("#backToDefault");
        assertThat(page.locator("#ruleForm")).containsText("By rank of the office");
    }

    @Test
    void whoChoosesSecondSeesBoth(People people) {
        Page first = opened(people, "harbour");
        Page second = opened(people, "organizer");
        first.selectOption("#by", "CREDENTIALS");
        first.click("#save");
        assertThat(first.locator("#ruleForm")).containsText("presenting credentials");
        second.selectOption("#by", "COUNTRY");
        second.click("#save");
        assertThat(second.locator(".fs-conflict")).containsText("Rank, then date of credentials");
        second.click("#saveOver");
        assertThat(second.locator("#ruleForm")).containsText("in English");
        second.click("#backToDefault");
    }

    @Test
    void theDayOfCredentialsIsGivenAtTheMember(People people) {
        Page page = people.signedIn("harbour");
        page.navigate(people.url("/delegation/delegation.xhtml?convening=2&delegation=2"));
        page.locator("#members tr:has-text('Ada Anker') a:has-text('Details')").click();
        page.fill("#credentialsOn", "2022-02-03");
        page.fill("#phone", "+351 555 0100");
        page.click("#save");
        page.locator("#members tr:has-text('Ada Anker') a:has-text('Details')").click();
        assertThat(page.locator("#credentialsOn")).hasValue("2022-02-03");
        assertThat(page.locator("#phone")).hasValue("+351 555 0100");
    }

    private static Page opened(People people, String who) {
        Page page = people.signedIn(who);
        page.navigate(people.url("/delegation/precedence.xhtml?convening=2"));
        return page;
    }

    private static Locator rung(Page page, int index) {
        return page.locator("#ladder .ui-datatable-data tr").nth(index);
    }
}

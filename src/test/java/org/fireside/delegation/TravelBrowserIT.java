package org.fireside.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arrival, departure and hotel of a delegation and of a member who travels otherwise, to the printed contact sheet. */
@ExtendWith(InBrowser.class)
class TravelBrowserIT {

    @Test
    void aDelegationsTravelIsOnItsPageAndOnTheContactSheet(People people) throws IOException {
        Page page = delegation(people);
        member(page, "First", "MINISTER");
        member(page, "Second", "AMBASSADOR");
        LocalDate day = day(people);
        page.click("#travel");
        page.fill("#arrivesAt", day.minusDays(1) + "T18:20");
        page.fill("#arrivesBy", "TP 1234");
        page.fill("#arrivesWhere", "Lisbon airport");
        page.fill("#hotel", "The Example Hotel");
        page.click("#save");
        assertThat(page.locator(".fs-facts")).containsText("18:20 · TP 1234 · Lisbon airport");
        assertThat(page.locator(".fs-facts")).containsText("The Example Hotel");

        page.locator("#members tr:has-text('Second') a:has-text('Details')").click();
        assertThat(page.locator("main")).containsText("18:20 · TP 1234 · Lisbon airport");
        page.fill("#phone", "+351 555 0101");
        page.fill("#arrivesBy", "by car");
        page.click("#save");
        assertThat(page.locator("#members tr:has-text('Second')")).containsText("Arrives otherwise: by car");
        Seen.accessible(page);

        var response = page.context().request().get(people.url(page.locator("a:has-text('Contact sheet')").getAttribute("href")));
        assertThat(response.headers()).containsEntry("content-type", "application/pdf");
        try (var pdf = Loader.loadPDF(response.body())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).containsSubsequence("Liaison: Hanna", "TP 1234", "The Example Hotel", "1. First", "Office", "2. Second", "+351 555 0101", "by car");
        }
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndNothingTypedIsLost(People people) {
        Page page = delegation(people);
        LocalDate day = day(people);
        page.click("#travel");
        page.fill("#arrivesAt", day.minusDays(1) + "T18:20");
        page.fill("#departsAt", day.minusDays(1) + "T18:20");
        page.fill("#hotel", "The Example Hotel");
        page.click("#save");
        Seen.refusedAt(page, "departsAt", day.minusDays(1) + "T18:20", "The departure is not after the arrival");
        assertThat(page.locator("#hotel")).hasValue("The Example Hotel");
        page.fill("#departsAt", "");
        page.fill("#arrivesAt", day.plusDays(1) + "T08:00");
        page.click("#save");
        Seen.refusedAt(page, "arrivesAt", day.plusDays(1) + "T08:00", "the convening is over");
    }

    @Test
    void whoSavesATravelSecondSeesBoth(People people) {
        Page first = delegation(people);
        first.click("#travel");
        Page second = people.signedIn("organizer");
        second.navigate(first.url());
        first.fill("#hotel", "The Example Hotel");
        first.click("#save");
        assertThat(first.locator(".fs-facts")).containsText("The Example Hotel");
        second.fill("#hotel", "Another");
        second.click("#save");
        assertThat(second.locator(".fs-conflict")).containsText("The Example Hotel");
        second.click("#saveOver");
        assertThat(second.locator(".fs-facts")).containsText("Another");
    }

    /** The day of the demo's roundtable. */
    private static LocalDate day(People people) {
        Page page = people.signedIn("harbour");
        page.navigate(people.url("/convening/edit.xhtml?convening=2"));
        return LocalDateTime.parse(page.inputValue("#startsAt")).toLocalDate();
    }

    private static Page delegation(People people) {
        Page page = people.signedIn("harbour");
        page.navigate(people.url("/delegation/list.xhtml?convening=2"));
        page.fill("#organisation", Agreed.unique("Travelia"));
        page.fill("#liaison", "Hanna");
        page.click("#create");
        assertThat(page.locator("#register")).isVisible();
        return page;
    }

    private static void member(Page page, String family, String rank) {
        page.fill("#familyName", family);
        page.fill("#title", "Office");
        page.fill("#organisation", "Travelia");
        page.selectOption("#rankClass", rank);
        page.click("#register");
        assertThat(page.locator("#members")).containsText(family);
    }
}

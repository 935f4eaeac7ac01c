package org.fireside.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ministry's list, from the file to the members, as a registrar takes it. */
@ExtendWith(InBrowser.class)
class ImportBrowserIT {

    private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Test
    void aListIsUploadedItsColumnsChosenAnErrorMendedAndItsRowsTaken(People people) {
        Page page = people.signedIn("harbour");
        String country = delegation(page, people);
        String mark = Agreed.unique("Q").replaceAll("\\W", "");
        String bo = "Bo Second" + mark;
        String list = "Surname,First name,Post,Duty,Since\r\nFirst" + mark + ",Ann,Minister,x,31.05.2022\r\nSecond" + mark + ",Bo,Counsellor,y,soon\r\n";
        upload(page, "list.csv", list);
        Locator duty = page.locator("#columns tr:has-text('Duty') select");
        assertThat(duty).hasValue("");
        duty.selectOption("NOTE");
        Seen.accessible(page);
        page.click("#check");

        assertThat(page.locator("#rows")).containsText("First", SOON);
        assertThat(row(page, bo)).containsText("“soon” is no day");
        Seen.accessible(page);
        Seen.fitsItsWidth(page);
        assertThat(page.locator("#takeAll")).isHidden();
        row(page, bo).locator(".fs-mend").click();
        Locator since = page.locator(".fs-mend-HELD_FROM");
        assertThat(since).isFocused();
        assertThat(since).hasValue("soon");
        Seen.accessible(page);
        since.fill("2023-02-30");
        since.press("Enter");
        assertThat(page.locator("#mending")).containsText("“2023-02-30” is no day");
        since.fill("1 June 2023");
        since.press("Enter");
        assertThat(row(page, bo)).containsText("new");
        assertThat(page.locator("#takeAll")).isFocused();
        page.click("#takeAll");

        assertThat(page.locator("#done")).containsText("2", SOON);
        page.click("text=To the members");
        assertThat(page.locator("#members")).containsText("Ann First");
        assertThat(page.locator("#members")).containsText("Counsellor, " + country);

        page.click("#import");
        upload(page, "list.csv", list.replace("soon", "2023-06-01"));
        assertThat(page.locator("#columns tr:has-text('Duty') select")).hasValue("NOTE");
        assertThat(page.locator("#list")).containsText("as you chose them");
        page.click("#check");
        assertThat(page.locator("#kinds")).containsText("Already there 2", SOON);
        page.click("#giveUpList");
        assertThat(page.locator("#file")).isVisible();
    }

    @Test
    void whatIsExportedIsImportedBackUnchanged(People people) {
        Page page = people.signedIn("harbour");
        delegation(page, people);
        upload(page, "list.csv", "Title,Surname,First name,Post,Rank,Role,E-mail,Remarks\r\nDr.,Ångström,Zoë,former Minister,Minister,\"Delegate, Speaker\","
                + Agreed.unique("zoe").replace(' ', '.') + "@example.org,'=1+1\r\n,,,Attaché,,,,\r\n");
        page.click("#check");
        assertThat(page.locator("#kinds")).containsText("New 2", SOON);
        page.click("#takeAll");
        assertThat(page.locator("#done")).containsText("2", SOON);
        page.click("text=To the members");
        for (String format : new String[] {"xlsx", "csv"}) {
            byte[] exported = page.context().request().get(people.url(page.locator("#" + format).getAttribute("href"))).body();
            if (format.equals("csv")) {
                assertThat(new String(exported, StandardCharsets.UTF_8)).contains("'=1+1").contains("former Minister");
            }
            page.click("#import");
            page.setInputFiles("#file", new FilePayload("members." + format, "application/octet-stream", exported));
            page.click("#upload");
            page.click("#check");
            assertThat(page.locator("#kinds")).containsText("Already there 2", SOON);
            page.click("text=To the members");
        }
        String all = people.url("/api/v1/convenings/2/guests.csv?typed=angstrom");
        assertThat(page.context().request().get(all).text()).contains("Ångström").doesNotContain("Attaché");
        assertThat(page.context().request().get(people.url("/api/v1/convenings/2/delegations.csv")).text()).contains("Members");
        assertThat(page.context().request().get(people.url("/api/v1/convenings/2/trail.csv")).text()).contains("took rows of an imported list");
    }

    @Test
    void whatTheDirectoryExportsIsImportedBackUnchanged(People people) {
        Page page = people.signedIn("harbour");
        delegation(page, people);
        String mark = Agreed.unique("Roundtrip").replace(' ', 'q').replaceAll("[0-9]", "k");
        upload(page, "list.csv", "Title,Surname,First name,Post,Ministry,Rank,In office since,E-mail\r\nDr.," + mark + ",Zoë,'=Minister,Ministry of Tides,Minister,2020-02-03,"
                + mark + "@example.org\r\n," + mark + ",Bo,former Aide,Ministry of Tides,,,\r\n");
        page.click("#check");
        assertThat(page.locator("#kinds")).containsText("New 2", SOON);
        page.click("#takeAll");
        assertThat(page.locator("#done")).containsText("2", SOON);
        page.click("text=To the members");
        for (String format : new String[] {"xlsx", "csv"}) {
            byte[] exported = page.context().request().get(people.url("/api/v1/directory/people." + format + "?typed=" + mark)).body();
            if (format.equals("csv")) {
                assertThat(new String(exported, StandardCharsets.UTF_8)).contains("'=Minister").contains("former Aide");
            }
            page.click("#import");
            page.setInputFiles("#file", new FilePayload("people." + format, "application/octet-stream", exported));
            page.click("#upload");
            page.click("#check");
            assertThat(page.locator("#kinds")).containsText("Already there 2", SOON);
            page.click("text=To the members");
        }
    }

    @Test
    void aFileThatIsNoListIsRefusedAtItsFieldAndSaysWhatToDo(People people) {
        Page page = people.signedIn("harbour");
        delegation(page, people);
        page.click("#import");
        page.click("#upload");
        Seen.refusedAt(page, "file", "", "Choose a file first.");
        page.setInputFiles("#file", new FilePayload("list.xlsx", "application/octet-stream", "PK\u0003\u0004nothing".getBytes(StandardCharsets.ISO_8859_1)));
        page.click("#upload");
        Seen.refusedAt(page, "file", "", "The file is damaged");
        page.setInputFiles("#file", new FilePayload("large.csv", "text/csv", new byte[11 * 1024 * 1024]));
        page.click("#upload");
        assertThat((String) page.locator("#file").evaluate("field => field.validationMessage")).contains("larger than 10 MB");
        Seen.accessible(page);
    }

    @Test
    void theServerRefusesAFileThatIsTooLargeAsWell(People people) {
        Page page = people.signedIn("harbour");
        delegation(page, people);
        page.click("#import");
        page.locator("#file").evaluate("field => { field.dataset.largest = '99999999'; }");
        page.setInputFiles("#file", new FilePayload("large.csv", "text/csv", new byte[11 * 1024 * 1024]));
        page.click("#upload");
        Seen.refusedAt(page, "file", "", "larger than 10 MB");
    }

    @Test
    void somebodyOfALikeNameIsChosenOrNot(People people) {
        Page page = people.signedIn("harbour");
        delegation(page, people);
        String name = Agreed.unique("Yusuf").replace(' ', 'q').replaceAll("[0-9]", "k");
        upload(page, "list.csv", "Surname,First name,Post\r\n" + name + ",Muhammad,Minister\r\n");
        page.click("#check");
        assertThat(page.locator("#kinds")).containsText("New 1", SOON);
        page.click("#takeAll");
        assertThat(page.locator("#done")).containsText("1", SOON);
        delegation(page, people);
        upload(page, "other.csv", "Surname,First name,Post\r\n" + name + ",Mohammed,Aide\r\n");
        page.click("#check");
        assertThat(page.locator("#rows")).containsText("Is it the same person?", SOON);
        Seen.accessible(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/looked-at/import-maybe.png")).setFullPage(true));
        page.locator("#rows .fs-is").first().click();
        assertThat(page.locator("#rows")).containsText("is a member of the delegation of");
        page.locator("#rows .fs-ask").click();
        page.locator("#rows .fs-new").click();
        assertThat(page.locator("#rows")).containsText("Is registered.");
        assertThat(page.locator("#kinds")).containsText("New 1");
    }

    @Test
    void whoIsNamedNowFillsThePlaceOfTheOfficeAndOfSeveralOneIsChosen(People people) {
        Page page = people.signedIn("harbour");
        String country = delegation(page, people);
        String mark = Agreed.unique("Q").replaceAll("\\W", "");
        upload(page, "list.csv", "Surname,First name,Post,Remarks\r\n,,Minister of Tides,\r\n,,Aide,to the minister\r\n,,Aide,of the press\r\n");
        page.click("#check");
        assertThat(page.locator("#kinds")).containsText("New 3", SOON);
        page.click("#takeAll");
        assertThat(page.locator("#done")).containsText("3", SOON);
        page.click("text=To the members");
        upload(page, "list.csv", "Surname,First name,Post,Remarks\r\nFirst" + mark + ",Ann,Minister of Tides,\r\nSecond" + mark + ",Bo,Aide,\r\n");
        page.click("#check");

        assertThat(row(page, "Ann First" + mark)).containsText("Fills the place that was known by its office only: Minister of Tides, " + country, SOON);
        assertThat(row(page, "Bo Second" + mark)).containsText("Several places are known by this office only.");
        assertThat(page.locator("#takeAll")).isHidden();
        Seen.accessible(page);
        Seen.fitsItsWidth(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/looked-at/import-places.png")).setFullPage(true));
        row(page, "Ann First" + mark).locator(".fs-more").click();
        assertThat(row(page, "Ann First" + mark)).containsText("Is registered.");
        row(page, "Ann First" + mark).locator(".fs-ask").click();
        assertThat(row(page, "Ann First" + mark)).containsText("Fills the place");
        row(page, "Bo Second" + mark).locator("li:has-text('of the press') .fs-fills").click();
        assertThat(page.locator("#kinds")).containsText("Changes 2");
        page.click("#takeAll");

        assertThat(page.locator("#done")).containsText("2", SOON);
        page.click("text=To the members");
        assertThat(page.locator("#members")).containsText("Bo Second" + mark);
        assertThat(page.locator("#members .ui-datatable-data > tr")).hasCount(3);
    }

    @Test
    void aRowBeyondTheQuotaSaysWhatToDo(People people) {
        Page page = people.signedIn("harbour");
        delegation(page, people);
        page.click("#quotas");
        page.locator("#quotas tr:has-text('Delegate') input").fill("1");
        page.click("#save");
        assertThat(page.locator("#quotaLines")).containsText("Delegate");
        String mark = Agreed.unique("Q").replaceAll("\\W", "");
        upload(page, "list.csv", "Surname,First name,Post\r\nFirst" + mark + ",Ann,Minister\r\nSecond" + mark + ",Bo,Aide\r\n");
        page.click("#check");

        assertThat(row(page, "Bo Second" + mark)).containsText("quota is full in a part of this row", SOON);
        assertThat(page.locator("#kinds")).containsText("Errors 1");
        Seen.accessible(page);
        row(page, "Ann First" + mark).locator(".fs-leaveOut").click();
        assertThat(page.locator("#kinds")).containsText("Errors 0");
        assertThat(row(page, "Bo Second" + mark)).containsText("Is registered.");
    }

    @Test
    void whoIsTakenWithAConfirmedPlaceIsOnTheArrivalBoardWithoutAReload(People people) {
        Page page = people.signedIn("harbour");
        String country = delegation(page, people);
        Page board = people.signedIn("harbour");
        board.navigate(people.url("/desk/board.xhtml?convening=2"));
        assertThat(board.locator("#live")).hasText("Live");
        Locator confirmed = board.locator("#board tr:has-text('" + country + "') td.fs-count").first();
        assertThat(confirmed).containsText("0");
        String mark = Agreed.unique("Q").replaceAll("\\W", "");
        upload(page, "list.csv", "Surname,First name,Post\r\nFirst" + mark + ",Ann,Minister\r\nSecond" + mark + ",Bo,Aide\r\n");
        page.check("#confirms");
        page.click("#check");
        assertThat(row(page, "Bo Second" + mark)).containsText("new", SOON);
        page.click("#takeAll");
        assertThat(page.locator("#done")).containsText("2", SOON);
        assertThat(confirmed).containsText("2");
    }

    private static String delegation(Page page, People people) {
        String country = Agreed.unique("Importia");
        page.navigate(people.url("/delegation/list.xhtml?convening=2"));
        page.fill("#organisation", country);
        page.click("#create");
        assertThat(page.locator("#import")).isVisible();
        return country;
    }

    private static void upload(Page page, String name, String list) {
        if (page.locator("#import").isVisible()) {
            page.click("#import");
        }
        page.setInputFiles("#file", new FilePayload(name, "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.click("#upload");
        assertThat(page.locator("#columns")).isVisible();
    }

    private static Locator row(Page page, String name) {
        return page.locator("#rows .ui-datatable-data > tr:has-text('" + name + "')");
    }
}

package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The moderator's console, and what a reader gets of it. */
@ExtendWith(InBrowser.class)
class ConsoleBrowserIT {

    @Test
    void aQuestionFromTheFloorIsLoggedAndAnsweredWithTheKeyboardAlone(People people) {
        Page page = people.signedIn("moderator");
        page.navigate(people.url("/qanda/console.xhtml?convening=1&session=2"));
        String text = Agreed.unique("Who pays for the tide?");
        assertThat(page.locator("#text")).isFocused();
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        page.keyboard().type("angstrom");
        assertThat(page.locator("#asker_panel li").first()).containsText("Zoë Ångström-Muster");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".fs-console-asked")).containsText(text);
        assertThat(page.locator(".fs-console-asked")).containsText("Zoë Ångström-Muster");
        assertThat(page.locator("#text")).hasValue("");

        page.keyboard().press("Escape");
        page.locator(".fs-console-asked tr:has-text('" + text + "') .fs-key-ANSWER").press("Enter");
        assertThat(page.locator("#gist")).isFocused();
        page.keyboard().type("The harbour does.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".fs-console-answered")).containsText(text);

        page.navigate(people.url("/record/questions.xhtml?convening=1&session=2"));
        assertThat(page.locator("#questions")).containsText("The harbour does.");
    }

    @Test
    void anEmptyQuestionIsToldAtTheQuestionAndNothingTypedIsLost(People people) {
        Page page = people.signedIn("moderator");
        page.navigate(people.url("/qanda/console.xhtml?convening=1&session=2"));
        page.fill("#topics", "climate diplomacy; money");
        page.click("#logAsked");

        Seen.refusedAt(page, "text", "", "Write something here.");
        assertThat(page.locator("#topics")).hasValue("climate diplomacy; money");
    }

    @Test
    void aDismissalNeedsAReason(People people) {
        Page page = people.signedIn("moderator");
        page.navigate(people.url("/qanda/console.xhtml?convening=1&session=2"));
        String text = Agreed.unique("Off topic?");
        page.fill("#text", text);
        page.click("#logLater");
        page.locator(".fs-console-waiting tr:has-text('" + text + "') >> text=Dismiss").click();
        page.click("#dismiss");
        Seen.refusedAt(page, "reason", "", "Say why");
        page.fill("#reason", "asked already");
        page.click("#dismiss");

        assertThat(page.locator(".fs-console-dismissed")).containsText("asked already");
    }

    @Test
    void underChathamHouseNeitherListNorFilesCarryNamesOrAffiliations(People people) throws IOException {
        Page page = people.signedIn("harbour");
        String list = liveChathamHouseSession(people, page);
        String text = Agreed.unique("=1+1 Who dredges?");
        page.fill("#text", text);
        page.fill("#asker_input", "Bartolo Boje of Examplia");
        page.click("#logAsked");
        assertThat(page.locator(".fs-console-asked")).containsText("Bartolo Boje of Examplia");
        page.locator(".fs-console-asked .fs-key-ANSWER").click();
        page.fill("#gist", "The port does.");
        page.fill("#speaker_input", "Marina Molo, Minister");
        page.click("#keep");
        assertThat(page.locator(".fs-console-answered")).containsText(text);

        page.navigate(people.url("/record/questions.xhtml?" + list));
        assertThat(page.locator("#questions")).containsText(text);
        assertThat(page.locator("#questions")).not().containsText("Boje");
        assertThat(page.locator("#questions")).not().containsText("Molo");
        String sheet = sheetText(file(page, "#xlsx"));
        String document = documentText(file(page, "#pdf"));
        for (String file : new String[] {sheet, document}) {
            assertThat(file).contains("Who dredges?", "The port does.").doesNotContain("Boje", "Molo", "Examplia", "Minister");
        }
        assertNoFormula(file(page, "#xlsx"));
    }

    private static String liveChathamHouseSession(People people, Page page) {
        page.navigate(people.url("/convening/edit.xhtml"));
        page.fill("#title", Agreed.unique("Confidential"));
        page.fill("#host", "Example host");
        page.fill("#city", "Lisbon");
        page.fill("#timeZone", "Europe/Lisbon");
        page.fill("#startsAt", "2031-05-06T09:00");
        page.fill("#endsAt", "2031-05-06T17:00");
        page.selectOption("#attributionRule", "CHATHAM_HOUSE");
        page.click("#save");
        String convening = page.url().replaceAll(".*convening=(\\d+).*", "$1");
        page.navigate(people.url("/account/team.xhtml?convening=" + convening));
        page.fill("#userName", "harbour");
        page.selectOption("#role", "MODERATOR");
        page.click("#add");
        assertThat(page.locator("#members")).containsText("Moderator");
        page.navigate(people.url("/convening/session.xhtml?convening=" + convening));
        page.fill("#title", "Ports");
        page.selectOption("#format", "AUDIENCE_QA");
        page.click("#save");
        assertThat(page.locator("#stageForm")).isVisible();
        String session = page.url().replaceAll(".*session=(\\d+).*", "$1");
        page.navigate(people.url("/convening/overview.xhtml?convening=" + convening));
        page.click("button:has-text('Publish')");
        page.click("button:has-text('Go live')");
        assertThat(page.locator(".fs-chosen .fs-state")).hasText("Live");
        page.navigate(people.url("/qanda/console.xhtml?convening=" + convening + "&session=" + session));
        return "convening=" + convening + "&session=" + session;
    }

    private static byte[] file(Page page, String link) throws IOException {
        return Files.readAllBytes(page.waitForDownload(() -> page.click(link)).path());
    }

    private static String sheetText(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); var extractor = new XSSFExcelExtractor(workbook)) {
            return extractor.getText();
        }
    }

    private static void assertNoFormula(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
        }
    }

    private static String documentText(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

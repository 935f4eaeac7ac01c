package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
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
        page.keyboard().press("n");
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
        page.keyboard().press("1");
        assertThat(page.locator(".fs-console-asked .co-card[aria-current]")).containsText(text);
        page.keyboard().press("a");
        assertThat(page.locator("#gist")).isFocused();
        page.keyboard().type("The harbour does.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#done")).containsText("The answer was kept.");
        page.keyboard().press("5");
        assertThat(page.locator(".fs-console-ANSWERED")).containsText(text);

        page.navigate(people.url("/record/questions.xhtml?convening=1&session=2"));
        assertThat(page.locator("#questions")).containsText("The harbour does.");
    }

    @Test
    void anEmptyQuestionIsToldAtTheQuestionAndNothingTypedIsLost(People people) {
        Page page = people.signedIn("moderator");
        page.navigate(people.url("/qanda/console.xhtml?convening=1&session=2"));
        page.click(".co-panels [data-panel=log]");
        page.fill("#topics", "climate diplomacy; money");
        page.click("#logAsked");

        Seen.refusedAt(page, "text", "", "Write something here.");
        assertThat(page.locator("#topics")).hasValue("climate diplomacy; money");
    }

    @Test
    void aDismissalNeedsAReason(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("Off topic?");
        Page page = live.console(people, "moderator");
        LiveSession.card(page, "submitted", "Off topic?").locator(".fs-key-DISMISS").click();
        page.click("#keep");
        Seen.refusedAt(page, "reason", "", "Say why");
        page.fill("#reason", "asked already");
        page.selectOption("#farewell", "ASKED_BEFORE");
        page.click("#keep");

        assertThat(page.locator("#done")).containsText("The question was dismissed.");
        page.click("#tabs [data-list=DISMISSED]");
        assertThat(LiveSession.card(page, "others", "Off topic?")).containsText("asked already");
        assertThat(page.locator(".co-list-DISMISSED .co-count")).hasText("1");
    }

    @Test
    void aModeratorReadsQueuesAndPutsQuestionsWithTheKeyboardAlone(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("First to be read?");
        live.submitted("Second to be read?");
        live.queued("Next in the queue?", 0);
        Page page = live.console(people, "moderator");
        page.keyboard().press("3");
        chosen(page, "submitted", "First to be read?");
        page.keyboard().press("y");
        assertThat(LiveSession.card(page, "approved", "First to be read?")).isVisible();
        chosen(page, "submitted", "Second to be read?");
        page.keyboard().press("q");
        assertThat(LiveSession.card(page, "queued", "Second to be read?")).isVisible();
        page.keyboard().press("2");
        page.keyboard().press("j");
        chosen(page, "queued", "Second to be read?");
        page.keyboard().press("K");
        assertThat(page.locator(".fs-console-queued .co-card .fs-question")).hasText(new String[] {"Second to be read?", "Next in the queue?"});
        page.keyboard().press("p");
        assertThat(LiveSession.card(page, "asked", "Second to be read?")).isVisible();
        chosen(page, "queued", "Next in the queue?");

        page.keyboard().press("z");
        assertThat(LiveSession.card(page, "queued", "Second to be read?")).isVisible();
        assertThat(page.locator("#done")).containsText("The move was taken back.");
        page.keyboard().press("u");
        assertThat(page.locator(".fs-console-queued .co-card .fs-question")).hasText(new String[] {"Next in the queue?", "Second to be read?"});
    }

    @Test
    void whatIsTakenBackIsWhatIsTold(People people) {
        LiveSession live = LiveSession.written();
        live.approved("Whose turn?", 2);
        live.approved("Whose phone?", 1);
        Page page = live.console(people, "moderator");
        LiveSession.card(page, "approved", "Whose turn?").locator(".fs-key-QUEUE").click();
        assertThat(LiveSession.card(page, "queued", "Whose turn?")).isVisible();
        chosen(page, "approved", "Whose phone?");
        page.keyboard().press("Control+b");
        assertThat(LiveSession.card(page, "approved", "Whose phone?")).containsText("Phone blocked");
        page.click("#undo");
        assertThat(LiveSession.card(page, "approved", "Whose phone?")).not().containsText("Phone blocked");
        assertThat(LiveSession.card(page, "queued", "Whose turn?")).isVisible();
        assertThat(page.locator("#done")).containsText("Whose phone?");
        assertThat(page.locator("#undo")).hasCount(0);
        page.keyboard().press("z");
        assertThat(LiveSession.card(page, "approved", "Whose turn?")).isVisible();
        assertThat(page.locator("#done")).containsText("Whose turn?");
    }

    @Test
    void whatWasTypedIntoAFormIsThereAgainAfterAnother(People people) {
        LiveSession live = LiveSession.written();
        live.queued("Who dredges?", 0);
        live.approved("Off topic?", 1);
        live.approved("Again and again?", 0);
        Page page = live.console(people, "moderator");
        LiveSession.card(page, "queued", "Who dredges?").locator(".fs-key-ASK").click();
        LiveSession.card(page, "asked", "Who dredges?").locator(".fs-key-ANSWER").click();
        page.fill("#gist", "The port, since");
        dismiss(page, "Off topic?");
        page.fill("#reason", "not about ports");
        page.click("#keep");
        assertThat(page.locator("#done")).containsText("The question was dismissed.");
        LiveSession.card(page, "asked", "Who dredges?").locator(".fs-key-ANSWER").click();
        assertThat(page.locator("#gist")).hasValue("The port, since");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator("#gist")).hasCount(0);
        LiveSession.card(page, "asked", "Who dredges?").locator(".fs-key-ANSWER").click();
        assertThat(page.locator("#gist")).hasValue("The port, since");
        page.click("#leave");

        dismiss(page, "Again and again?");
        page.fill("#reason", "x".repeat(1_000));
        page.click("#keep");
        assertThat(page.locator("#reason")).hasAttribute("aria-invalid", "true");
        page.click("#leave");
        assertThat(page.locator("#reason")).hasCount(0);
        dismiss(page, "Again and again?");
        assertThat(page.locator("#reason")).hasValue("x".repeat(1_000));
    }

    private static void dismiss(Page page, String text) {
        LiveSession.card(page, "approved", text).locator(".co-more").click();
        page.click("#menu-moves [data-do=DISMISS]");
    }

    @Test
    void theKeysGoThroughAllPagesOfAList(People people) {
        LiveSession live = LiveSession.written();
        for (int i = 1; i <= 6; i++) {
            live.submitted("To read " + i + "?");
        }
        Page page = live.console(people, "moderator");
        page.keyboard().press("3");
        for (int i = 1; i <= 6; i++) {
            chosen(page, "submitted", "To read " + i + "?");
            page.keyboard().press("j");
        }
        page.keyboard().press("k");
        chosen(page, "submitted", "To read 5?");
    }

    @Test
    void everyKeyIsShownAndDoneByTheScript(People people) {
        LiveSession live = LiveSession.written();
        Page page = live.console(people, "moderator");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        Seen.accessible(page);
        assertThat((Boolean) page.evaluate("[...document.querySelectorAll('#keys tr[data-do]')].every(row => firesideConsole.does(row.dataset.do))")).isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void whatIsNotOnTheCardIsInItsMenu(People people) {
        LiveSession live = LiveSession.written();
        live.approved("Who dredges?", 2);
        Page page = live.console(people, "moderator");
        Locator card = LiveSession.card(page, "approved", "Who dredges?");
        card.locator(".co-more").click();
        assertThat(page.locator("#menu-moves button")).hasCount(11);
        Seen.accessible(page);
        page.click("#menu-moves [data-do=PIN]");
        assertThat(card).containsText("Pinned");
        card.locator(".co-more").click();
        page.click("#menu-moves [data-do=HOLD]");
        page.click("#tabs [data-list=KEPT]");
        assertThat(LiveSession.card(page, "others", "Who dredges?")).isVisible();
        page.click(".fs-key-RELEASE");
        page.click("#tabs [data-list=INCOMING]");
        card.locator(".co-more").click();
        page.click("#menu-moves [data-do=BLOCK]");
        assertThat(card).containsText("Phone blocked");
        card.locator(".co-more").click();
        page.click("#menu-moves [data-do=ADDRESS]");
        page.selectOption("#addressee", new SelectOption().setLabel("Marina Molo"));
        page.click("#keep");
        assertThat(card).containsText("For Marina Molo");
        card.locator(".co-more").click();
        page.click("#menu-moves [data-do=ARCHIVE]");
        page.click("#tabs [data-list=AWAY]");
        assertThat(LiveSession.card(page, "others", "Who dredges?")).isVisible();
    }

    @Test
    void aQuestionIsEditedInPlaceAndItsOriginalIsShown(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("who dredjes???");
        Page page = live.console(people, "moderator");
        page.keyboard().press("j");
        page.keyboard().press("e");
        assertThat(page.locator("#wording")).isFocused();
        page.fill("#wording", " ");
        page.keyboard().press("Control+Enter");
        Seen.refusedAt(page, "wording", " ", "Write something here.");
        page.fill("#wording", "Who dredges?");
        page.keyboard().press("Control+Enter");
        assertThat(LiveSession.card(page, "submitted", "Who dredges?").locator(".co-other")).containsText("who dredjes???");
    }

    @Test
    void aQuestionIsMergedIntoOneThatIsFoundByTyping(People people) {
        LiveSession live = LiveSession.written();
        live.approved("Who dredges the port?", 3);
        live.submitted("Is the harbour dredged by anybody?");
        Page page = live.console(people, "moderator");
        page.keyboard().press("3");
        page.keyboard().press("m");
        assertThat(page.locator("#into_input")).isFocused();
        Seen.chosen(page, "into", "dredg por", "Who dredges the port?");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#done")).containsText("The questions were merged.");
        page.keyboard().press("7");
        assertThat(LiveSession.card(page, "others", "Is the harbour dredged")).containsText("Who dredges the port?");
        page.keyboard().press("3");
        page.click("#undo");
        assertThat(LiveSession.card(page, "submitted", "Is the harbour dredged")).isVisible();
    }

    @Test
    void theQueueIsOrderedByDrag(People people) {
        LiveSession live = LiveSession.written();
        live.queued("One?", 0);
        live.queued("Two?", 1);
        live.queued("Three?", 2);
        Page page = live.console(people, "moderator");
        Seen.dragged(page, LiveSession.card(page, "queued", "One?").locator(".co-handle"), LiveSession.card(page, "queued", "Three?"));
        assertThat(page.locator("#done")).containsText("moved in the queue");
        page.reload();
        assertThat(page.locator(".fs-console-queued .co-card .fs-question")).hasText(new String[] {"Two?", "Three?", "One?"});
    }

    @Test
    void longListsTurnTheirPagesAndCanBeNarrowed(People people) {
        LiveSession live = LiveSession.written();
        for (int i = 1; i <= 12; i++) {
            live.approved("Question " + i + "?", i);
        }
        Page page = live.console(people, "moderator");
        assertThat(page.locator(".fs-console-approved .co-card .fs-question").first()).hasText("Question 12?");
        page.keyboard().press("v");
        assertThat(page.locator("#order")).hasText("Newest first");
        page.locator(".fs-console-approved .ui-paginator-next").click();
        assertThat(page.locator(".fs-console-approved .co-card .fs-question").last()).hasText("Question 1?");
        page.keyboard().press("/");
        assertThat(page.locator("#topicWanted")).isFocused();
        page.selectOption("#topicWanted", "money");
        assertThat(page.locator(".fs-console-approved .co-card")).hasCount(0);
        assertThat(page.locator(".co-narrowed")).isVisible();
        page.click("#widen");
        assertThat(page.locator(".fs-console-approved .co-card .fs-question").first()).isVisible();
    }

    @Test
    void rightToLeftShowsRightAndAPhoneShowsOneListAtATime(People people) {
        LiveSession live = LiveSession.written();
        live.submitted("كيف تموّلون ميناء Lisboa بعد ارتفاع البحر؟");
        live.queued("Next?", 0);
        Page page = live.console(people, "moderator");
        page.setViewportSize(390, 844);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), page::reload); // the other lists are brought anew while nobody sees them
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        page.route("**/console.xhtml*", Route::abort); // and are not brought once more when they are seen
        assertThat(page.locator(".fs-console-asked")).isVisible();
        page.click("#tabs [data-do=LIST_QUEUED]");
        assertThat(LiveSession.card(page, "queued", "Next?")).isVisible();
        page.unroute("**/console.xhtml*");
        assertThat(page.locator(".fs-console-asked")).isHidden();
        page.click("#tabs [data-list=INCOMING]");
        assertThat(page.locator(".fs-console-submitted .fs-question")).hasCSS("direction", "rtl");
        Seen.fitsItsWidth(page);
        for (Locator button : page.locator("main button:visible").all()) {
            assertThat(button.boundingBox().height).as(button.textContent()).isGreaterThanOrEqualTo(44);
        }
        page.setViewportSize(1280, 900);
        assertThat(LiveSession.card(page, "queued", "Next?")).isVisible();
    }

    private static void chosen(Page page, String list, String text) {
        assertThat(page.locator(".co-card[aria-current]")).hasCount(1);
        assertThat(page.locator(".fs-console-" + list + " .co-card[aria-current]")).containsText(text);
    }

    @Test
    void underChathamHouseNeitherListNorFilesCarryNamesOrAffiliations(People people) throws IOException {
        Page page = people.signedIn("harbour");
        String list = liveChathamHouseSession(people, page);
        String text = Agreed.unique("=1+1 Who dredges?");
        page.keyboard().press("n");
        page.fill("#text", text);
        page.fill("#asker_input", "Bartolo Boje of Examplia");
        page.click("#logAsked");
        assertThat(page.locator(".fs-console-asked")).containsText("Bartolo Boje of Examplia");
        page.locator(".fs-console-asked .fs-key-ANSWER").click();
        page.fill("#gist", "The port does.");
        page.fill("#speaker_input", "Marina Molo, Minister");
        page.click("#keep");
        assertThat(page.locator("#done")).containsText("The answer was kept.");
        page.click("#tabs [data-list=ANSWERED]");
        assertThat(page.locator(".fs-console-ANSWERED")).containsText(text);

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

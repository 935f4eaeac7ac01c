package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After a session: what was not reached is answered in writing. */
@ExtendWith(InBrowser.class)
class AfterwardsBrowserIT {

    @Test
    void aQuestionThatWasNotReachedIsAnsweredAndStandsInTheRecord(People people) {
        LiveSession live = closed();
        Page page = afterwards(people, live);
        page.setViewportSize(1440, 900);
        begin(page, "Who dredges?");
        assertThat(page.locator("#gist")).isFocused();
        page.fill("#gist", "The port authority does.");
        page.fill("#speaker_input", "The minister");
        page.click("#keep");
        assertThat(page.locator("#questions")).not().containsText("Who dredges?");
        assertThat(page.locator("#questions")).containsText("Who pays?");
        assertThat(page.locator("#gist")).hasCount(0);
        assertThat(page.locator(".ui-growl")).containsText("The answer was kept.");

        begin(page, "Who pays?");
        assertThat(page.locator("#gist")).hasValue("");
        page.fill("#gist", "Everybody.");
        page.click("#keep");
        assertThat(page.locator("#questions")).containsText("Every question was reached.");

        page.navigate(people.url("/record/questions.xhtml?convening=" + live.convening() + "&session=" + live.session()));
        assertThat(page.locator("#questions")).containsText("The port authority does.");
        assertThat(page.locator("#questions")).containsText("Everybody.");
    }

    @Test
    void theAskerSeesOnTheOpenPageThatItWasAnsweredInWriting(People people) {
        LiveSession live = LiveSession.written();
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/" + live.code()));
        phone.fill("#text", "Who dredges?");
        phone.click("#send");
        assertThat(phone.locator(".mine-told")).containsText("A moderator reads it.");
        Page console = live.console(people, "moderator");
        console.keyboard().press("Control+o");
        assertThat(phone.locator(".reply")).isVisible();
        console.keyboard().press("j");
        console.keyboard().press("A");
        assertThat(console.locator("#saying")).containsText("the answer goes into the record only");
        console.fill("#gist", "The port authority does.");
        console.keyboard().press("Control+Enter");
        assertThat(console.locator("#done")).containsText("The answer was kept.");
        console.keyboard().press("5");
        assertThat(LiveSession.card(console, "ANSWERED", "Who dredges?")).isVisible();
        assertThat(phone.locator(".mine-told")).containsText("It was answered");
        assertThat(phone.locator(".reply")).hasCount(0);
    }

    @Test
    void whatIsTypedIsThereStillWhenAnotherQuestionIsBegunOrTheFormIsLeft(People people) {
        Page page = afterwards(people, closed());
        begin(page, "Who dredges?");
        page.fill("#gist", "The port authority");
        page.fill("#speaker_input", "The minister");
        begin(page, "Who pays?");
        assertThat(page.locator("#answer .fs-question")).hasText("Who pays?");
        assertThat(page.locator("#gist")).hasValue("");
        page.click("#leave");
        assertThat(page.locator("#gist")).hasCount(0);
        begin(page, "Who dredges?");
        assertThat(page.locator("#answer .fs-question")).hasText("Who dredges?");
        assertThat(page.locator("#gist")).hasValue("The port authority");
        assertThat(page.locator("#speaker_input")).hasValue("The minister");
    }

    @Test
    void anEmptyAnswerIsToldAtItsFieldAndNothingTypedIsLost(People people) {
        Page page = afterwards(people, closed());
        begin(page, "Who dredges?");
        page.fill("#speaker_input", "The minister");
        page.click("#keep");
        Seen.refusedAt(page, "gist", "", "Write something here.");
        assertThat(page.locator("#speaker_input")).hasValue("The minister");
        page.fill("#gist", "The port authority does.");
        page.click("#keep");
        assertThat(page.locator("#questions")).not().containsText("Who dredges?");
    }

    @Test
    void everybodyCanUseItAtEveryWidth(People people) {
        Page page = afterwards(people, closed());
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {390, 820, 1440}) {
                page.setViewportSize(width, 900);
                page.reload();
                begin(page, "Who dredges?");
                assertThat(page.locator("#gist")).isFocused();
                Seen.accessible(page);
                Seen.fitsItsWidth(page);
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/looked-at/afterwards-" + scheme + "-" + width + ".png")).setFullPage(true));
                if (width > 720) {
                    assertThat(page.locator("#questions th").all()).allSatisfy(AfterwardsBrowserIT::standsOnOneLine);
                    assertThat(page.locator("#questions .fs-afterwards-answer").all()).allSatisfy(AfterwardsBrowserIT::standsOnOneLine);
                }
            }
        }
    }

    private static void standsOnOneLine(Locator words) {
        assertThat(((Number) words.evaluate("words => { const range = document.createRange(); range.selectNodeContents(words); return new Set([...range.getClientRects()].map(line => Math.round(line.bottom))).size; }")).intValue())
                .as(words.textContent()).isEqualTo(1);
    }

    private static LiveSession closed() {
        LiveSession live = LiveSession.written();
        live.approved("Who dredges?", 12);
        live.submitted("Who pays?");
        live.close();
        return live;
    }

    private static Page afterwards(People people, LiveSession live) {
        Page page = people.signedIn("moderator");
        page.navigate(people.url("/qanda/afterwards.xhtml?convening=" + live.convening() + "&session=" + live.session()));
        return page;
    }

    private static void begin(Page page, String text) {
        page.locator("#questions tr:has-text('" + text + "') .fs-afterwards-answer").click();
        assertThat(page.locator("#answer .fs-question")).hasText(text);
    }
}

package org.fireside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** What a person sees on a page. */
public final class Seen {

    /** A passing notice that fades in or out, a button that waits for its answer, or one that takes another colour has no colours to judge. */
    private static final String NOTHING_FADES = "() => [...document.querySelectorAll('.ui-growl-item-container')].every(notice => getComputedStyle(notice).opacity === '1')"
            + " && !document.querySelector('.ui-state-loading') && !document.getAnimations().some(change => change instanceof CSSTransition && change.playState === 'running')";

    private Seen() {
    }

    /** The message stands beside the input of this id, and the input still holds what was typed. */
    public static void refusedAt(Page page, String inputId, String typed, String message) {
        assertThat(page.locator(".fs-field:has(#" + inputId + ") .ui-message-error-detail, .fs-field:has(#" + inputId + ") .ui-message-error-summary").first())
                .containsText(message);
        assertThat(page.locator("#" + inputId)).hasValue(typed);
    }

    /** Chooses what is suggested while somebody types, by keyboard: the list closes under a mouse as soon as the page scrolls. */
    public static void chosen(Page page, String inputId, String typed, String suggestion) {
        page.locator("#" + inputId + "_input").pressSequentially(typed);
        assertThat(page.locator("#" + inputId + "_panel li.ui-state-highlight")).containsText(suggestion);
        page.keyboard().press("Enter");
        assertThat(page.locator("#" + inputId + "_panel")).isHidden();
    }

    /** axe finds nothing to complain about. */
    public static void accessible(Page page) {
        page.waitForFunction(NOTHING_FADES);
        var results = new AxeBuilder(page).setLegacyMode(true).analyze(); // without it, each look opens a window of its own, for frames, which no page has
        assertThat(results.getViolations()).as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList())
                .isEmpty();
    }

    /** The text of the file that a link leads to. */
    public static String file(Page page, String link) {
        APIResponse file = page.context().request().get((String) page.locator(link).evaluate("link => link.href"));
        assertThat(file.headers().get("content-disposition")).startsWith("attachment");
        return file.text();
    }

    /** The page does not scroll sideways. */
    public static void fitsItsWidth(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url() + " at " + page.viewportSize().width).isLessThanOrEqualTo(0);
    }

    /** Drags a line to where another is. */
    public static void dragged(Page page, Locator from, Locator to) {
        from.hover();
        BoundingBox box = place(to);
        page.mouse().down();
        page.mouse().move(box.x + 5, box.y + box.height - 2, new Mouse.MoveOptions().setSteps(12));
        page.mouse().up();
    }

    /** Where a part stands. A page may bring it anew while it is looked for: then it has no place for a moment. */
    public static BoundingBox place(Locator part) {
        BoundingBox box = null;
        while (box == null) {
            part.waitFor();
            box = part.boundingBox();
        }
        return box;
    }
}

package org.fireside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of a test, each in front of a browser of their own. */
public final class People {

    private final RunningFireside fireside;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();

    public People(RunningFireside fireside) {
        this.fireside = fireside;
    }

    /** Somebody who has not signed in. */
    public Page stranger() {
        return newPage(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** Somebody who has not signed in, on a phone. */
    public Page onAPhone(ColorScheme scheme) {
        return newPage(new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setColorScheme(scheme));
    }

    /** Somebody who has not signed in, whose phone runs no scripts. */
    public Page withoutScripts() {
        return newPage(new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** Somebody of the demo, signed in. */
    public Page signedIn(String userName) {
        return signIn(stranger(), userName, "fireside");
    }

    /** Somebody of the demo, signed in, with a context of a certain kind. */
    public Page signedIn(String userName, Browser.NewContextOptions options) {
        return signIn(newPage(options), userName, "fireside");
    }

    public Page signIn(Page page, String userName, String password) {
        page.navigate(url("/account/signin.xhtml"));
        page.fill("#userName", userName);
        page.fill("#password", password);
        page.click("#signIn");
        page.waitForURL(url -> !url.contains("/account/signin.xhtml"));
        return page;
    }

    private Page newPage(Browser.NewContextOptions options) {
        BrowserContext context = InBrowser.browser().newContext(options.setLocale("en-GB").setTimezoneId("UTC"));
        context.setDefaultTimeout(15_000);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        context.onWebError(error -> scriptErrors.add(error.page().url() + ": " + error.error()));
        contexts.add(context);
        return context.newPage();
    }

    public String url(String path) {
        return fireside.url(path);
    }

    /** What the scripts of their pages failed at: whatever a test looks at, there is nothing of it. */
    List<String> scriptErrors() {
        return scriptErrors;
    }

    /** All browsers are closed. */
    public void leave() {
        leave(null);
    }

    /** @param keep where a picture and a trace of each browser are kept, or null to keep nothing */
    void leave(Path keep) {
        int number = 0;
        for (BrowserContext context : contexts) {
            number++;
            if (keep != null) {
                for (Page page : context.pages()) {
                    page.screenshot(new Page.ScreenshotOptions().setPath(keep.resolve(number + ".png")).setFullPage(true));
                }
                context.tracing().stop(new Tracing.StopOptions().setPath(keep.resolve(number + "-trace.zip")));
            }
            context.close();
        }
    }
}

package org.fireside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test {@link People} in front of a browser, whose scripts must not fail; when it fails, what each of them saw is kept in {@code target/browser}. */
public class InBrowser implements ParameterResolver, AfterEachCallback {

    private static final List<String> CHROMIUMS = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    /** The one browser of all tests. */
    static synchronized Browser browser() {
        if (browser == null) {
            String chromium = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), CHROMIUMS.stream())
                    .filter(path -> Files.isExecutable(Path.of(path))).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Chromium: install it, or name it in the environment variable CHROMIUM"));
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == People.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(InBrowser.class, context.getUniqueId()))
                .getOrComputeIfAbsent(People.class, any -> new People(RunningFireside.shared()), People.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        People people = context.getStore(ExtensionContext.Namespace.create(InBrowser.class, context.getUniqueId())).get(People.class, People.class);
        if (people != null) {
            Path folder = Path.of("target/browser", context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
            boolean isWrong = context.getExecutionException().isPresent() || !people.scriptErrors().isEmpty();
            people.leave(isWrong ? folder : null);
            assertThat(people.scriptErrors()).as("what scripts failed at").isEmpty();
        }
    }
}

package pl.asysta.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;

/** One headless Chromium for all browser tests; without one they are skipped and say so. */
public final class Chromium implements ExecutionCondition {
    /** The shell draws and runs the same pages without the browser's own windows, in three quarters of the time. */
    private static final List<Path> DEBIAN =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final Path PROGRAM = program();
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Longer than the script of drafts waits to try again, and long enough for a machine that does other things too. */
    private static final int PATIENCE = 20_000;

    private static Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(PROGRAM)) {
            return ConditionEvaluationResult.enabled("Chromium at " + PROGRAM);
        }
        var reason = "no Chromium at " + PROGRAM + ": install Debian's package chromium-headless-shell or chromium,"
                + " or set -Dtest.chromium";
        System.out.println("SKIPPED " + context.getDisplayName() + ": " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    /** The browser, started at the first call and closed with the test JVM. */
    static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(QUIET));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            SpringApplication.getShutdownHandlers().add(playwright::close);
        }
        return browser;
    }

    private static Path program() {
        var named = System.getProperty("test.chromium");
        if (named != null) {
            return Path.of(named);
        }
        return DEBIAN.stream().filter(Files::isExecutable).findFirst().orElse(DEBIAN.get(0));
    }
}

package pl.asysta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.asysta.demo.zalesie.Zalesie;

/** A browser window of one person: looks, types, and takes note of everything the console complains of. */
final class Window implements AutoCloseable {
    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final int TIMEOUT = 30_000;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURLESS = List.of("color-contrast");
    private static final boolean PICTURES = Boolean.getBoolean("test.pictures");

    private static final String AXE = axe();

    /** No page has frames, and no rule of ours asks for the text of style sheets. */
    private static final String AXE_RUN = """
            ([rules, without]) => axe.run(document, {
                    runOnly: rules,
                    rules: Object.fromEntries(without.map(each => [each, {enabled: false}])),
                    resultTypes: ['violations'],
                    preload: false,
                    iframes: false
                }).then(result => result.violations.map(each => each.id + ': ' + each.help + ' ' + each.nodes[0].html))""";

    private final BrowserContext context;
    private final Page page;
    private final String server;
    private final List<String> complaints = new ArrayList<>();

    private Window(int port, boolean scripts) {
        server = "http://localhost:" + port;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("pl-PL")
                        .setViewportSize(DESKTOP, 900)
                        .setReducedMotion(ReducedMotion.REDUCE) // what moves is drawn many times
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(TIMEOUT);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().contains("status of 4"); // a page that answers 4xx is no fault of the page
            if (!refusal && List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Window of(int port) {
        return new Window(port, true);
    }

    static Window signedIn(int port, String login) {
        var window = new Window(port, true);
        window.open("/login");
        return window.signIn(login);
    }

    /** Signed in with a browser that runs no scripts. */
    static Window signedInWithoutScripts(int port, String login) {
        var window = new Window(port, false);
        window.open("/login");
        return window.signIn(login);
    }

    /** Signs in on the page that is open. */
    Window signIn(String login) {
        type("Login", login);
        type("Hasło", Zalesie.PASSWORD);
        press("Zaloguj się");
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    /** A second tab of the same browser, to be used without the first one's help. */
    Page anotherTab(String path) {
        var tab = context.newPage();
        tab.navigate(server + path);
        return tab;
    }

    /** Opens a page, which answers 200. */
    Window open(String path) {
        return open(path, 200);
    }

    Window open(String path, int status) {
        assertThat(page.navigate(server + path).status()).as(path).isEqualTo(status);
        return this;
    }

    Window type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Window choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Ticks a radio button or a box by its name. */
    Window tick(String name) {
        page.getByLabel(name, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    Window press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    Window follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Opens a part of the file that waits behind the tab for the others. */
    Window part(String name) {
        page.locator(".tabs-more summary").click();
        page.locator(".tabs-more")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    Window sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Page page() {
        return page;
    }

    /** The whole address of a path. */
    String address(String path) {
        return server + path;
    }

    String path() {
        return page.url().substring(server.length());
    }

    /**
     * Looks at what somebody has come to: no axe violation, no sideways scrolling on a desk and on a phone. Axe looks at the
     * phone, whose parts are those of the desk but for what a tour has looked at. With -Dtest.pictures=true both pictures are
     * kept in target/screenshots.
     */
    Window examine(String name) {
        for (int width : new int[] {DESKTOP, PHONE}) {
            fits(width, name);
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + "-" + width + ".jpg"))
                        .setType(ScreenshotType.JPEG) // drawn and written in half the time
                        .setQuality(85)
                        .setFullPage(true));
            }
        }
        isClear(PHONE, name, List.of());
        page.setViewportSize(DESKTOP, 900);
        return this;
    }

    /** Looks at a page of every kind, at both widths; at its colours on a desk, for most of what a phone shows is there too. */
    Window isClear(String name) {
        fits(PHONE, name);
        isClear(PHONE, name, COLOURLESS);
        fits(DESKTOP, name);
        isClear(DESKTOP, name, List.of());
        return this;
    }

    private void fits(int width, String name) {
        page.setViewportSize(width, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scrolling of %s at %s px", name, width)
                .isEqualTo(0);
    }

    private void isClear(int width, String name, List<String> without) {
        assertThat(violations(without)).as("axe on %s at %s px", name, width).isEmpty();
    }

    /** The whole run stays in the page, which has read the rules once; only what is wrong is brought out of it. */
    private List<String> violations(List<String> without) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.evaluate(AXE_RUN, List.of(RULES, without));
        return found;
    }

    /** What the console has said so far; a strict policy that a page breaks shows here. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}

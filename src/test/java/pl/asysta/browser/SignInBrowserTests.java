package pl.asysta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The sign-in, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInBrowserTests {
    private static final String TYPED = "Ostatnie słowa: „nie ma siły”.";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobody_has_a_second_factor() {
        jdbc.sql("delete from user_entities").update();
        jdbc.sql("delete from authenticator_app").update();
        jdbc.sql("delete from sign_in_delay").update();
        jdbc.sql("update sign_in_limits set idle_minutes = 30").update();
    }

    @Test
    void takes_a_passkey_in_place_of_the_password_and_after_it() {
        try (var window = Window.signedIn(port, "koordynator")) {
            authenticator(window);
            window.open("/sign-in").examine("moje-logowanie");
            window.follow("Dodaj klucz")
                    .type("Obecne hasło", pl.asysta.demo.zalesie.Zalesie.PASSWORD)
                    .press("Dalej");
            window.type("Nazwa klucza", "laptop w biurze").press("Dodaj klucz");
            window.page().waitForURL("**/sign-in?done=passkey");
            window.sees("Klucz dodany").sees("laptop w biurze").examine("moje-logowanie-klucz");
            signOut(window);
            var before = session(window);

            window.press("Użyj klucza dostępu");
            window.page().waitForURL(address -> !address.contains("/login"));
            window.open("/sign-in").sees("laptop w biurze");
            assertThat(session(window)).isNotEqualTo(before);
            signOut(window);

            window.signIn("koordynator").sees("Potwierdź, że to Ty").examine("drugi-skladnik-klucz");
            window.press("Użyj klucza dostępu");
            window.page().waitForURL(address -> !address.contains("/sign-in/code"));
            window.open("/sign-in").sees("Moje logowanie");
            window.page().locator("[aria-labelledby=passkeys] a").click();
            window.type("Obecne hasło", pl.asysta.demo.zalesie.Zalesie.PASSWORD)
                    .press("Usuń klucz")
                    .sees("Klucz usunięty.");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void slows_and_keeps_the_login_that_was_typed() {
        try (var window = Window.of(port)) {
            window.open("/login");
            for (int i = 0; i < 6; i++) {
                window.type("Login", "asystent3").type("Hasło", "nie to hasło").press("Zaloguj się");
                window.page().waitForURL("**/login?*");
            }
            window.sees("Za dużo nieudanych prób").examine("logowanie-czekanie");
            assertThat(window.page().locator("#username")).hasValue("asystent3");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void shows_a_picture_for_the_telephone_and_asks_for_the_password() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/sign-in/app").examine("aplikacja-z-kodami");
            window.press("Zapisz aplikację").sees("Wpisz kod.").examine("aplikacja-z-kodami-bledy");
            window.open("/sign-in/password").examine("zmiana-hasla");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "administrator")) {
            window.open("/settings/sign-in").examine("logowanie-ustawienia");
        }
    }

    @Test
    void warns_before_the_session_ends_and_stays_with_what_is_typed() {
        try (var window = Window.of(port)) {
            var page = window.page();
            page.clock().install();
            window.open("/login").signIn("asystent");
            window.open("/absences");
            page.locator("[name=firstDay]").fill("jutro");
            page.clock().runFor(3_000); // the draft is kept, which is a word to the server too
            assertThat(page.locator("[data-draft-row]")).hasAttribute("data-state", "saved");
            page.clock().runFor(28 * 60_000 + 5_000);

            var dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).isVisible();
            assertThat(dialog).containsText("Czy jesteś jeszcze przy komputerze?");
            assertThat(page.locator("[data-stay]")).isFocused();
            window.examine("koniec-sesji");
            page.keyboard().press("Enter");
            assertThat(dialog).isHidden();
            assertThat(page.locator("[name=firstDay]")).hasValue("jutro");
            assertThat(page.locator("[name=firstDay]")).isFocused();

            page.clock().runFor(31 * 60_000); // by the clock it is over, but the server knows better
            assertThat(dialog).isHidden();
            assertThat(page.locator("[name=firstDay]")).hasValue("jutro");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void leaves_the_screen_when_the_session_is_over_and_brings_what_was_typed_back() {
        try (var window = Window.of(port)) {
            var page = window.page();
            page.clock().install();
            window.open("/login").signIn("pracownik").open("/cases?stage=REPORTED");
            var family = page.locator("tbody a.name").first().innerText();
            page.locator("tbody a.name").first().click();
            var file = window.path().replaceAll("\\?.*", "");
            window.open(file + "/interview").sees(family);
            page.clock().runFor(59_000);
            page.locator("#summary").fill(TYPED); // too late to be saved before the page asks
            idle("pracownik");
            page.clock().runFor(1_500);

            page.waitForURL("**/login*");
            window.sees("Zaloguj się").examine("koniec-sesji-logowanie");
            assertThat(page.content()).doesNotContain(family, TYPED);
            page.goBack();
            page.waitForURL("**/login*");
            assertThat(page.content()).doesNotContain(family, TYPED);

            window.signIn("pracownik");
            page.waitForURL("**" + file + "/interview?back");
            assertThat(page.locator("#summary")).hasValue(TYPED);
            window.press("Usuń ten szkic");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void leaves_the_screen_also_where_a_form_does_not_save_itself() {
        try (var window = Window.of(port)) {
            var page = window.page();
            page.clock().install();
            window.open("/login").signIn("administrator").open("/accounts");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zmień albo zamknij"))
                    .first()
                    .click();
            window.follow("Zakończ sesje tej osoby").examine("koniec-sesji-osoby");
            var address = window.path();
            page.locator("#reason").fill(TYPED);
            idle("administrator");
            page.clock().runFor(61_000);

            page.waitForURL("**/login*");
            window.signIn("administrator");
            page.waitForURL("**" + address + "?back");
            assertThat(page.locator("#reason")).hasValue(TYPED);
            window.open("/accounts/sessions").examine("koniec-sesji-wszystkich");
            assertThat(window.complaints()).isEmpty();
            jdbc.sql("delete from draft where page = ?").param(address).update();
        }
    }

    @Test
    void leaves_the_screen_also_where_it_is_laid_out_for_paper() {
        try (var window = Window.of(port)) {
            var page = window.page();
            page.clock().install();
            window.open("/login").signIn("asystent").open("/calendar/day-sheet");
            idle("asystent");
            page.clock().runFor(61_000);

            page.waitForURL("**/login*");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void stays_on_a_screen_that_shows_nothing_while_the_server_does_not_answer() {
        try (var window = Window.of(port)) {
            var page = window.page();
            page.clock().install();
            window.open("/login").signIn("pracownik").open("/absences");
            page.route("**/sign-in/left/*", route -> route.abort());
            page.clock().runFor(31 * 60_000);

            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Sesja się skończyła");
            assertThat(page.locator(".page")).isHidden();
            page.unroute("**/sign-in/left/*");
            page.clock().runFor(6_000);
            assertThat(page.locator(".page")).isVisible();
        }
    }

    /** As if she had last clicked an hour ago. */
    private void idle(String login) {
        jdbc.sql("update spring_session set last_access_time = last_access_time - 3600000,"
                        + " expiry_time = expiry_time - 3600000 where principal_name = ?")
                .param(login)
                .update();
    }

    private static String session(Window window) {
        return window.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void signOut(Window window) {
        window.page().locator(".usermenu summary").click();
        window.press("Wyloguj się").sees("Wylogowano");
    }

    private static void authenticator(Window window) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        var devtools = window.page().context().newCDPSession(window.page());
        devtools.send("WebAuthn.enable");
        devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}

package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("Pages for everybody, at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityTests {
    @LocalServerPort
    int port;

    @Test
    void the_sign_in_page_and_its_refusal() {
        try (var window = Window.of(port)) {
            window.open("/login").examine("logowanie");
            window.type("Login", "nikt")
                    .type("Hasło", "nic")
                    .press("Zaloguj się")
                    .sees("Nie udało się zalogować");
            window.examine("logowanie-odmowa");
        }
    }

    @Test
    void the_desks_the_register_and_the_papers_that_are_done() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").examine("pulpit-dyrektora");
            window.open("/cases").examine("rodziny");
            window.open("/cases?q=nikt-taki").examine("rodziny-puste");
            window.open("/cases?stage=PLAN_AGREED");
            window.page().locator("tbody a.name").first().click();
            var family = window.path();
            window.examine("teczka");
            for (var paper : new String[] {"interview", "analysis", "risk-list", "request"}) {
                window.open(family + "/" + paper).examine("gotowe-" + paper);
            }
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void the_administrators_accounts() {
        try (var window = Window.signedIn(port, "administrator")) {
            window.open("/accounts").examine("konta");
            window.open("/accounts/new")
                    .press("Załóż konto")
                    .sees("Wybierz rolę")
                    .examine("konto-bledy");
            window.open("/districts").examine("rejony");
            window.open("/settings").examine("zwyczaje");
            window.open("/settings/terms/WORK_PLAN")
                    .type("Od którego dnia", "1.1.2020")
                    .press("Zapisz zmianę")
                    .sees("Zwyczaju nie zmienia się wstecz")
                    .examine("zwyczaj-bledy");
        }
    }

    @Test
    void what_is_not_there_or_not_yours() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/nie-ma", 404).sees("Nie ma takiej strony").examine("blad-404");
            window.open("/requests", 403).sees("Tej strony nie możesz otworzyć").examine("blad-403");
        }
    }

    @Test
    void in_english() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/?lang=en").examine("english-desk");
            assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }
}

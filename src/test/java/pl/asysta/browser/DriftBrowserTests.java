package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("A quiet signal, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DriftBrowserTests {
    private static final String WHY = "Rodzina jest u babci, wraca w przyszłym tygodniu.";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void goes_from_the_desk_of_the_assistant_to_her_talk_with_the_director() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/").sees("Ciche sygnały").examine("pulpit-ciche-sygnaly");
            window.page().locator("[aria-labelledby=signals] a.name").first().click();
            window.sees("Teraz").examine("ciche-sygnaly-rodziny");
            var family = window.path().replace("/signals", "");
            window.open(family).sees("Ciche sygnały").examine("teczka-ciche-sygnaly");
            window.open(family + "/signals");
            window.page().locator("[aria-labelledby=now] a.btn").first().click();
            window.sees("Co widać").examine("cichy-sygnal-odpowiedz");
            window.press("Zapisz odpowiedź").sees("Napisz, dlaczego tak jest.").examine("cichy-sygnal-bledy");
            window.type("Wiadomo, dlaczego", WHY)
                    .press("Zapisz odpowiedź")
                    .sees("Odpowiedź zapisana.")
                    .sees(WHY);
            window.open("/talks").sees(WHY);
            window.open("/signals").examine("ciche-sygnaly");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").sees("Ciche sygnały").examine("pulpit-dyrektora-ciche-sygnaly");
            window.page().locator("a[href='/talks']").first().click();
            window.sees(WHY).examine("do-rozmowy");
            window.page()
                    .locator("li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(WHY))
                    .locator("a.btn")
                    .click();
            window.sees("Notatka").examine("rozmowa");
            window.type("Dzień rozmowy", "").press("Zapisz rozmowę").sees("Wpisz dzień rozmowy.");
            window.page().locator("#on").fill("kiedyś");
            window.press("Zapisz rozmowę").examine("rozmowa-bledy");
            window.page().locator("#on").fill(LocalDate.now(clock).toString());
            window.page().locator("#conclusion").fill("Dzwonimy do babci.");
            window.press("Zapisz rozmowę").sees("Rozmowa zapisana.");
            assertThat(window.page().locator("main").innerText()).doesNotContain(WHY);
            assertThat(window.complaints()).isEmpty();
        }
    }
}

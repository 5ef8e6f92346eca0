package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The registers, in a browser")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class RegisterBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void find_filter_and_sort_families() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/cases").sees("Rodziny 1–50").examine("rejestr-rodzin");
            window.follow("Rodzina");
            assertThat(window.path()).isEqualTo("/cases?sort=family");
            window.examine("rejestr-rodzin-nazwa")
                    .choose("Etap", "Praca z rodziną")
                    .press("Pokaż");
            assertThat(window.path()).isEqualTo("/cases?stage=PLAN_AGREED&sort=family");
            window.examine("rejestr-rodzin-filtr");
            var name = window.page().locator("tbody a.name").first().textContent();
            window.type("Szukaj", name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4))
                    .press("Pokaż")
                    .sees("najbardziej podobne")
                    .examine("rejestr-rodzin-podobne");
            window.type("Szukaj", "44051401359").press("Pokaż").sees("nikt nie ma takiego numeru PESEL");
            assertThat(window.path()).doesNotContain("44051401359");
            window.examine("rejestr-rodzin-pusty");
            window.open("/cases?page=2").sees("Rodziny 51–").examine("rejestr-rodzin-strona-2");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void are_searched_with_everything_else_by_the_key_of_the_slash() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/deadlines").page().keyboard().press("/");
            window.page().keyboard().type("terminy");
            window.page().keyboard().press("Enter");
            window.sees("Terminarz").examine("szukaj-strony");
            var name =
                    window.open("/cases").page().locator("tbody a.name").first().textContent();
            window.open("/search?q=" + name).sees("Rodzina " + name);
            window.open("/search?q=an").sees("Osoby").sees("Pracownicy").examine("szukaj-wszedzie");
            window.open("/search?q=" + "q".repeat(100)).sees("Nic nie pasuje").examine("szukaj-nic");
            window.page().setViewportSize(Window.PHONE, 900);
            window.open("/").page().keyboard().press("/");
            window.page().waitForURL("**/search");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void watch_over_children_at_risk() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/cases").follow("Dzieci zagrożone").sees("Po terminie").examine("dzieci-zagrozone");
            window.page().locator("tbody a.name").first().click();
            window.sees("Początek monitorowania")
                    .press("Zapisz wpis")
                    .sees("Opisz, co było widać")
                    .examine("dziecko-bledy");
            window.type("Co było widać", "Dziecko pokazało zeszyty, w domu ciepło.")
                    .press("Zapisz wpis")
                    .sees("Wpis zapisany")
                    .examine("dziecko-zagrozone");
            window.page().locator(".explain summary").first().click();
            window.sees("praktyka ośrodka").sees("+ 1 miesiąc =");
            window.page().locator("a.lnk").first().click();
            window.sees("Dzieci zagrożone").follow("Zacznij monitorować dziecko");
            window.press("Zacznij monitorowanie").sees("Wybierz dziecko").examine("dziecko-nowe");
            assertThat(window.complaints()).isEmpty();
        }
    }
}

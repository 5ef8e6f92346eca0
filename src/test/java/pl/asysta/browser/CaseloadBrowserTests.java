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
@DisplayName("Caseloads, in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseloadBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void show_who_has_room_and_what_another_limit_would_mean() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/caseloads").examine("obciazenie");
            window.type("Rodzin na asystenta", "10").press("Pokaż").sees("Tak byłoby przy limicie 10");
            window.examine("obciazenie-limit-10");
            window.open("/caseloads")
                    .follow("Tomasz Sadowski")
                    .sees("etat 0,75")
                    .examine("obciazenie-asystent");
            window.open(window.path() + "/terms");
            window.press("Zapisz ustalenia").sees("Napisz, dlaczego").examine("obciazenie-ustalenia-bledy");
            window.open("/caseloads/counting").examine("obciazenie-za-zyciem");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void show_whom_the_director_may_choose_and_why() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/requests");
            window.page().locator("a.name").first().click();
            window.sees("Główny cel pracy").examine("wniosek-decyzja-asystenci");
            window.follow("Oceń trudność").sees("Jak trudna jest praca").examine("trudnosc");
            window.open("/caseloads");
            window.page().locator(".todo a.btn").first().click();
            window.sees("Kto przejmie rodzinę").press("Przekaż rodzinę");
            window.sees("Napisz, co nowy asystent musi wiedzieć").examine("zmiana-asystenta-bledy");
            window.follow("Anuluj").sees("Podstawa").examine("przydzialy");
            window.open("/absences").sees("Joanna Brzoza").examine("nieobecnosci-zastepstwo");
            assertThat(window.complaints()).isEmpty();
        }
    }
}

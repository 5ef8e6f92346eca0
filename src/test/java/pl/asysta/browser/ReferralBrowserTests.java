package pl.asysta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
@DisplayName("The register of referrals, in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void shows_what_is_new_and_who_waits_for_an_answer() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/referrals").examine("zgloszenia");
            window.open("/referrals?state=NEW").examine("zgloszenia-nowe");
            window.open("/referrals?unanswered=on").examine("zgloszenia-bez-odpowiedzi");
            window.page().locator("tbody a.name").first().click();
            window.sees("Do kogo trafiło").examine("zgloszenie-karta");
            window.follow("Odpowiedź dla instytucji")
                    .sees("Ośrodek zajął się sprawą")
                    .examine("odpowiedz");
            window.page().locator(".explain summary").first().click();
            window.sees("praktyka ośrodka");
            window.press("Zapisz jako wysłaną")
                    .sees("Wpisz dzień, w którym odpowiedź wyszła")
                    .examine("odpowiedz-bledy");
            window.follow("Drukuj").sees("Odpowiedź na zgłoszenie").examine("odpowiedz-wydruk");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void proposes_a_district_while_the_street_is_typed() {
        try (var window = Window.signedIn(port, "pracownik2")) {
            window.open("/referrals/new")
                    .type("Ulica nieobowiązkowe", "lipowa")
                    .type("Numer domu", "8a")
                    .type("Miejscowość", "Zalesie");
            var proposed = window.page().locator("[data-proposed]");
            assertThat(proposed).hasText("Rejon 1. Zgłoszenie dostanie Iwona Stępień.");
            window.examine("zgloszenie-rejon");
            window.type("Ulica nieobowiązkowe", "Wymyślona");
            assertThat(proposed).hasText("Nie znam ulicy Wymyślona, wybierz rejon z listy.");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void lets_a_worker_take_up_give_on_and_close() {
        try (var window = Window.signedIn(port, "pracownik")) {
            window.open("/referrals?mine=on");
            window.page().locator("tbody a.name").first().click();
            var referral = window.path();
            window.open(referral + "/handover")
                    .press("Przekaż")
                    .sees("Wybierz, komu")
                    .examine("zgloszenie-przekazanie");
            window.open(referral + "/closure")
                    .press("Zakończ sprawę")
                    .sees("Napisz, dlaczego")
                    .examine("zgloszenie-nieuzasadnione");
            window.open("/absences")
                    .press("Zapisz nieobecność")
                    .sees("Wpisz pierwszy dzień")
                    .examine("nieobecnosci");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void shows_the_administrator_districts_and_absences() {
        try (var window = Window.signedIn(port, "administrator")) {
            window.open("/districts").sees("Iwona Stępień").follow("Rejon 1").sees("ul. Lipowa");
            window.examine("rejon");
            window.type("Miejscowość", "Zalesie")
                    .type("Ulica nieobowiązkowe", "Lipowa")
                    .press("Dodaj do rejonu")
                    .sees("Część tych domów należy już do innego wpisu")
                    .examine("rejon-bledy");
            window.open("/absences").examine("nieobecnosci-wszystkich");
            assertThat(window.complaints()).isEmpty();
        }
    }
}

package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The work card, in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkCardBrowserTests {
    private static final int MOST_TAPS = 12;

    @LocalServerPort
    int port;

    private int taps;

    @Test
    void takes_a_routine_visit_on_a_phone_in_a_few_taps_beside_the_note() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.page().setViewportSize(390, 844);
            window.open("/");

            tap(window.page().getByText("Dodaj wpis").first());
            var people = window.page().locator("label:has(input[name=present])");
            for (int i = 0; i < people.count(); i++) {
                tap(people.nth(i));
            }
            tap(window.page().locator("#hour"));
            window.page().locator("#hour").pressSequentially("0005");
            tap(window.page().locator("#note"));
            window.page().locator("#note").fill("Zeszyt wydatków prowadzony. Umówiliśmy telefon do poradni.");
            tap(window.page().locator("label:has(input[name=next])").first());
            tap(window.page().getByText("Zapisz wpis"));

            window.sees("Wpis zapisany.").sees("Zeszyt wydatków prowadzony.");
            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void shows_entries_their_form_and_the_children_at_1280_and_390_px() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/children-seen").examine("dzieci-kiedy-widziane");
            window.page().locator("tbody a.name").first().click();
            window.sees("Umówione wizyty").examine("karta-pracy");
            window.follow("Nowy wpis").examine("karta-pracy-wpis");
            window.tick("Nie odbyło się").tick("inny");
            window.press("Zapisz wpis")
                    .sees("Zaznacz, dlaczego spotkanie się nie odbyło.")
                    .examine("karta-pracy-bledy");
            window.tick("nikogo nie było").tick("wczoraj").press("Zapisz wpis").sees("Wpis zapisany.");
            window.page().locator("article a.name").first().click();
            window.sees("Popraw wpis").examine("karta-pracy-jeden-wpis");
            window.follow("Popraw wpis").examine("karta-pracy-poprawka");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void is_printed_with_the_sheet_of_the_day_and_the_report_of_the_month() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/children-seen");
            window.page().locator("tbody a.name").first().click();
            window.follow("Drukuj kartę").sees("podpis rodziny").examine("karta-pracy-druk");
            window.open("/calendar")
                    .follow("Dziennik dnia")
                    .sees("Dziennik pracy")
                    .examine("dziennik-dnia");
            window.open("/calendar")
                    .follow("Sprawozdanie za miesiąc")
                    .sees("Rodziny")
                    .examine("sprawozdanie-miesieczne");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void tap(Locator what) {
        taps++;
        what.click();
    }
}

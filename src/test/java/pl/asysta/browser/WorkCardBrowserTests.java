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
    private static final int PAUSE_OF_DRAFTS = 3500;

    @LocalServerPort
    int port;

    private int taps;

    @Test
    void takes_a_routine_visit_on_a_phone_in_a_few_taps_beside_the_note() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.page().setViewportSize(390, 844);
            window.open("/");

            tap(window.page().locator(".fam-b .btn").first());
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
    void keeps_no_draft_of_a_form_in_which_nobody_typed_and_follows_the_goals_in_one_that_came_back() {
        try (var window = Window.signedIn(port, "asystent2")) {
            window.open("/").page().locator(".fam-b .btn").first().click();
            window.page().waitForTimeout(PAUSE_OF_DRAFTS);
            window.page().reload();

            assertThat(window.page().getByText("Masz niezapisany tekst").count())
                    .isZero();
            assertThat(tasks(window)).isEqualTo("T1 plan pracy z rodziną");
            window.tick("Interwencja").press("Zapisz wpis").sees("Zaznacz, kto z rodziny był.");
            assertThat(tasks(window)).isEqualTo("T12 interwencja, bezpieczeństwo dzieci i rodziny");
            window.tick("Telefon");
            assertThat(tasks(window)).startsWith("Jeśli nic tu nie zaznaczysz");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String tasks(Window window) {
        return window.page().locator("[data-tasks-named]").textContent();
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
            window.page()
                    .locator("tbody tr:has(.seen-y, .seen-a) a.name")
                    .first()
                    .click();
            window.follow("Drukuj kartę").sees("podpis rodzica").examine("karta-pracy-druk");
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

package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The calendar of visits, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void goes_from_an_agreed_visit_to_the_day_the_week_and_the_month() {
        try (var window = Window.signedIn(port, "asystent")) {
            var day = LocalDate.now(ZoneId.of("Europe/Warsaw")).plusMonths(10).with(DayOfWeek.WEDNESDAY);
            window.open("/calendar?day=" + day).sees("Brak wizyt w tym czasie.").examine("terminarz-pusty");
            agree(window, 0, typed(day), "9:00").sees("Wizyta umówiona.");
            agree(window, 1, typed(day), "9:45").sees("Mniej niż godzinę od niej jest inna wizyta.");
            agree(window, 2, typed(day.plusDays(2)), "16:30")
                    .sees("Wizyta umówiona.")
                    .examine("terminarz-karta");
            for (var view : new String[] {"week", "month", "day"}) {
                window.open("/calendar?day=" + day + "&view=" + view)
                        .sees("blisko innej wizyty")
                        .examine("terminarz-" + view);
            }
            window.open("/calendar?view=month").examine("terminarz-ten-miesiac");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void refuses_a_visit_in_the_past_and_a_frequency_that_cannot_be() {
        try (var window = Window.signedIn(port, "asystent")) {
            agree(window, 3, "8.5.2020", "9:00").sees("Ten termin już minął.").examine("wizyta-bledy");
            window.open("/calendar");
            window.page().locator("td a.lnk").first().click();
            window.type("Wizyt w miesiącu", "31")
                    .press("Zapisz zmianę")
                    .sees("Wpisz liczbę od 1 do 30.")
                    .examine("czestotliwosc-bledy");
            window.type("Wizyt w miesiącu", "30").press("Zapisz zmianę").sees("Częstotliwość wizyt zapisana.");
            window.open("/calendar").sees("brakuje").examine("terminarz-czestotliwosc");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void gives_an_address_for_the_telephone() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/calendar")
                    .follow("Do mojego kalendarza")
                    .sees("Terminy w kalendarzu telefonu")
                    .examine("terminarz-adres-pytanie")
                    .press("Pokaż adres")
                    .sees("Adres Twojego kalendarza")
                    .examine("terminarz-adres");
            assertThat(window.page().locator("#feed-address").inputValue()).endsWith(".ics");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void lets_the_director_choose_whose() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/calendar").press("Pokaż").sees("Wizyty").examine("terminarz-dyrektora");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    private static Window agree(Window window, int row, String day, String hour) {
        window.open("/calendar");
        window.page().locator("td a.btn").nth(row).click();
        return window.type("Dzień wizyty", day).type("Godzina wizyty", hour).press("Zapisz termin wizyty");
    }
}

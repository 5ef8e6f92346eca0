package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
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
@DisplayName("Personal data, at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivacyBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_family_reads_the_notice_and_the_director_writes_the_next_one() {
        try (var window = Window.of(port)) {
            window.open("/privacy-notice").sees("Kto odpowiada za dane").examine("klauzula");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/privacy-notice/new").examine("klauzula-nowa");
            window.page().locator("[name=rights]").fill("");
            window.press("Zapisz").sees("Uzupełnij tę część").examine("klauzula-bledy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void somebody_is_told_asks_for_her_data_and_is_given_a_copy() {
        var family = jdbc.sql("select id from family_case where stage = 'PLAN_AGREED' order by number limit 1")
                .query(UUID.class)
                .single();
        var privacy = "/cases/" + family + "/privacy";
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open(privacy).examine("dane-osobowe");
            window.open(privacy + "/notices/new")
                    .press("Zapisz")
                    .sees("Wybierz, jak")
                    .examine("klauzula-przekazanie-bledy");
            window.page().locator("[name=persons]").first().check();
            window.page().locator("[name=givenOn]").fill(today());
            window.page().locator("#way label").first().click();
            window.press("Zapisz").sees("wręczona, wersja").examine("dane-osobowe-klauzula");
            window.page()
                    .locator("a[href*='/privacy/notices/']:not([href$=new])")
                    .first()
                    .click();
            window.sees("Wcześniejszy zapis zostanie w historii").examine("klauzula-poprawka");

            window.open(privacy + "/requests/new")
                    .press("Zapisz")
                    .sees("Wybierz, o czyje")
                    .examine("kopia-wniosek-bledy");
            window.page().locator("[name=person]").first().check();
            window.page().locator("[name=receivedOn]").fill(today());
            window.press("Zapisz").sees("odpowiedź do").examine("dane-osobowe-wniosek");
            window.page()
                    .locator("a[href*='/privacy/requests/']:not([href$=new])")
                    .first()
                    .click();
            window.sees("Co jest w teczce o tej osobie").examine("kopia-czesci");
            window.press("Zakończ i przygotuj kopię")
                    .sees("nikt jeszcze nie sprawdził")
                    .examine("kopia-za-wczesnie");
            window.page().locator("a[href*='/parts/INTERVIEW']").first().click();
            window.sees("Wyjdzie z ośrodka").examine("kopia-sprawdzenie");
            window.press("Zapisz jako sprawdzone").sees("sprawdzone").examine("kopia-sprawdzone");
            var request = privacy + "/requests/" + one();
            window.open(request + "/extension").examine("kopia-przedluzenie");
            checkTheRest(window, request);
            window.open(request)
                    .press("Zakończ i przygotuj kopię")
                    .sees("Kopię przygotowano")
                    .examine("kopia-gotowa");
            window.open(request + "/print").sees("Kopia danych osobowych").examine("kopia-wydruk");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void checkTheRest(Window window, String request) {
        window.open(request);
        var parts = window.page().locator("a[href*='/parts/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var part : parts) {
            int page = 1;
            do {
                window.open(part + "?page=" + page)
                        .press("Zapisz jako sprawdzone")
                        .sees("sprawdzone");
                page++;
            } while (window.page().getByText("Strona " + page + " z").count() > 0);
        }
    }

    private UUID one() {
        return jdbc.sql("select id from data_access_request order by registered_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private static String today() {
        var day = LocalDate.now(ZoneId.of("Europe/Warsaw"));
        return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}

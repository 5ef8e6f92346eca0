package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
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
@DisplayName("Institutions and specialists, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstitutionBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void are_found_for_a_family_and_say_what_came_of_a_referral() {
        var row = jdbc.sql("""
                        select c.id || ' ' || w.login as found
                          from family_case c join worker w on w.id = c.assistant_id
                         where c.stage = 'PLAN_AGREED' and w.login not in ('asystent4', 'asystent6')
                         order by 1 limit 1""").query(String.class).single().split(" ");
        try (var window = Window.signedIn(port, row[1])) {
            window.open("/institutions/new").examine("instytucja-formularz");
            window.press("Zapisz instytucję").sees("Podaj nazwę instytucji.").examine("instytucja-bledy");
            window.page().locator("#name").fill("Szkoła Podstawowa nr 2");
            window.page().locator("#kind").selectOption("SCHOOL");
            window.press("Zapisz instytucję").sees("Instytucja zapisana.").examine("instytucje");
            window.open("/cases/" + row[0]).part("Instytucje i specjaliści").examine("instytucje-rodziny-przed");
            window.follow("Dodaj kontakt").examine("kontakt");
            window.page().locator("#institution").selectOption(new SelectOption().setLabel("Szkoła Podstawowa nr 2"));
            window.page().locator("#who").fill("pedagożka, Maria Nowak");
            window.press("Zapisz kontakt").sees("Kontakt zapisany.");
            window.follow("Skieruj do specjalisty").examine("skierowanie");
            window.page().locator("#person").selectOption(new SelectOption().setIndex(1));
            window.page().locator("#service").selectOption("PSYCHOLOGIST");
            window.press("Zapisz skierowanie").sees("Napisz, dlaczego").examine("skierowanie-bledy");
            window.page().locator("#reason").fill("Źle śpi i nie chodzi do szkoły.");
            window.press("Zapisz skierowanie").sees("Skierowanie zapisane.").examine("instytucje-rodziny");
            window.page().locator("a[href$='/outcome']").first().click();
            window.examine("wynik-skierowania");
            window.tick("korzysta z pomocy");
            window.press("Zapisz").sees("Wynik skierowania zapisany.");
            window.page().locator("summary:has-text('Maria Nowak')").click();
            window.page()
                    .locator("details[open] form button:has-text('Maria Nowak')")
                    .click();
            window.sees("Kontakt zakończony.").examine("instytucje-rodziny-po");
            assertThat(window.complaints()).isEmpty();
        }
    }
}

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
@DisplayName("The end of the work and what follows, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void go_from_the_proposal_over_the_decision_to_monitoring_and_back() {
        var working = one("select c.id from family_case c join worker w on w.id = c.assistant_id"
                + " where w.login = 'asystent' and c.stage = 'PLAN_AGREED'"
                + " and not exists (select from case_closing k where k.case_id = c.id) order by 1 limit 1");
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/cases/" + working).part("Zakończenie pracy").examine("zakonczenie-puste");
            window.follow("Zaproponuj zakończenie").examine("zakonczenie-formularz");
            window.press("Przedstaw dyrektorowi")
                    .sees("Wybierz powód zakończenia pracy.")
                    .examine("zakonczenie-bledy");
            window.page().locator("#reason").selectOption(new SelectOption().setValue("NO_COOPERATION"));
            window.sees("Czego próbowano").examine("zakonczenie-brak-wspolpracy");
            assertThat(window.complaints()).isEmpty();
        }
        var waiting = one("select case_id from case_closing where state = 'PRESENTED' order by 1 limit 1");
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").sees("Zakończenia pracy, czekają na decyzję").examine("zakonczenie-pulpit-dyrektora");
            window.open("/cases/" + waiting + "/closing/decision").examine("zakonczenie-decyzja");
            window.tick("Zatwierdzam");
            window.press("Zapisz decyzję")
                    .sees("Zatwierdzone. Praca się skończyła.")
                    .examine("zakonczenie-zatwierdzone");
            window.open("/cases/" + waiting).examine("zakonczenie-teczka");
            window.open("/cases/" + waiting + "/closing/1/print").examine("zakonczenie-druk");
            assertThat(window.complaints()).isEmpty();
        }
        var late = one("select c.id from family_case c join family_monitoring m on m.case_id = c.id"
                + " where c.stage = 'MONITORED' order by m.work_ended_on, c.id limit 1");
        var login = one(
                "select w.login from family_case c join worker w on w.id = c.monitor_id where c.id = '" + late + "'");
        try (var window = Window.signedIn(port, login)) {
            window.open("/").sees("Rodziny po zakończeniu pracy").examine("monitorowanie-pulpit");
            window.open("/cases/" + late + "/monitoring").examine("monitorowanie");
            window.follow("Zakończ monitorowanie").examine("monitorowanie-koniec");
            window.open("/cases/" + late + "/monitoring");
            window.follow("Zapisz kontakt")
                    .press("Zapisz kontakt")
                    .sees("Napisz, jak się rodzinie wiedzie.")
                    .examine("monitorowanie-bledy");
            window.tick("telefon");
            window.page().locator("#source").fill("mama");
            window.page().locator("#situation").fill("Mama zachorowała, dzieci nie chodzą do szkoły.");
            window.page()
                    .locator("label:has(input[name=reopenNeeded][value=true])")
                    .click();
            window.press("Zapisz kontakt").sees("Kontakt zapisany.").examine("monitorowanie-kontakt");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").sees("Rodziny, które znów potrzebują asystenta").examine("powrot-pulpit");
            window.open("/cases/" + late).follow("Wróć do pracy z rodziną").examine("powrot");
            window.page().locator("#why").fill("Mama zachorowała i prosi o pomoc.");
            window.press("Wróć do pracy z rodziną")
                    .sees("Sprawa toczy się dalej.")
                    .examine("powrot-teczka");
            window.open("/cases/" + late + "/monitoring").examine("powrot-historia");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private String one(String sql) {
        return String.valueOf(jdbc.sql(sql).query().singleValue());
    }
}

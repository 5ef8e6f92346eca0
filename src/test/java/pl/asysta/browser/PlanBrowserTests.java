package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
@DisplayName("The work plan, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goes_from_a_draft_with_gaps_to_a_plan_and_its_change() {
        var row = jdbc.sql("""
                        select p.case_id || ' ' || w.login as found
                          from work_plan p join family_case c on c.id = p.case_id join worker w on w.id = c.assistant_id
                         where p.state = 'DRAFT' and w.login not in ('asystent4', 'asystent6')
                           and not exists (select from child_placement o where o.case_id = c.id and o.returned_on is null)
                         order by 1 limit 1""").query(String.class).single().split(" ");
        try (var window = Window.signedIn(port, row[1])) {
            window.open("/cases/" + row[0] + "/plan")
                    .sees("Zanim zapytasz rodzinę")
                    .examine("plan-szkic");
            window.page().locator("section.errsum a").first().click();
            window.examine("plan-cel");
            window.page().locator("[id='actions0.dueOn']").fill("kiedyś");
            window.press("Zapisz cel").sees("Podaj datę").examine("plan-cel-bledy");
            window.page().locator("[id='actions0.dueOn']").fill("31.12.2030");
            window.press("Zapisz cel").sees("Cel zapisany.");
            window.follow("Zapisz konsultację z pracownikiem socjalnym").examine("plan-konsultacja");
            window.press("Zapisz konsultację").sees("Konsultacja zapisana.");
            window.follow("Zapisz odpowiedź rodziny").examine("plan-odpowiedz");
            window.tick("zgadza się");
            window.page().locator("label:has(input[name=persons])").first().click();
            if (window.page().locator("#delayReason").count() > 0) {
                window.page().locator("#delayReason").fill("Mama była w szpitalu.");
            }
            window.press("Zapisz odpowiedź").sees("Odpowiedź rodziny zapisana.").examine("plan-uzgodniony");
            window.page().locator("td a.lnk").first().click();
            window.examine("plan-stan-dzialania");
            window.open("/cases/" + row[0] + "/plan");
            window.page().locator("#reason").fill("Tata znalazł pracę.");
            window.press("Zacznij nową wersję").sees("Wersja 2, szkic").examine("plan-szkic-zmiany");
            window.open("/cases/" + row[0] + "/plan/comparison").examine("plan-porownanie");
            window.open("/cases/" + row[0] + "/plan/versions/2/family-page").examine("plan-kartka-rodziny");
            window.open("/cases/" + row[0] + "/plan/versions/2/print").examine("plan-druk");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void is_known_to_the_director_when_it_is_late() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").sees("Opóźnienia").examine("pulpit-opoznienia");
            int delays = window.page().locator("form[action$='/plan/delay']").count();
            window.page().locator("form[action$='/plan/delay'] button").first().click();
            window.sees("Zapisane, że dyrektor wie o opóźnieniu.");
            assertThat(window.page().locator("form[action$='/plan/delay']").count())
                    .isEqualTo(delays - 1);
            window.open("/delays").sees("Opóźnienia planów i ocen").examine("opoznienia");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void builds_on_a_diagnosis_that_is_read_and_written_anew() {
        var row = jdbc.sql("""
                        select d.case_id || ' ' || w.login as found
                          from family_diagnosis d join family_case c on c.id = d.case_id join worker w on w.id = c.assistant_id
                         where d.completed_on is not null and w.login not in ('asystent4', 'asystent6')
                           and c.stage <> 'CLOSED'
                         order by 1 limit 1""").query(String.class).single().split(" ");
        try (var window = Window.signedIn(port, row[1])) {
            window.open("/cases/" + row[0])
                    .follow("Diagnoza")
                    .sees("Wersja 1, gotowa")
                    .examine("diagnoza");
            window.follow("Zacznij nową wersję").examine("diagnoza-formularz");
            window.page().locator("#priorities").fill("");
            window.press("Zakończ diagnozę").sees("Napisz, od czego zacząć.").examine("diagnoza-bledy");
            window.page().locator("#priorities").fill("Zdrowie mamy.");
            window.press("Zakończ diagnozę").sees("Diagnoza zakończona.").sees("Wersja 2, gotowa");
            assertThat(window.complaints()).isEmpty();
        }
    }
}

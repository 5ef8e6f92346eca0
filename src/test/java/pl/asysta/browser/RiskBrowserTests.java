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
@DisplayName("The risk list in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RiskBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void is_filled_again_beside_the_one_before_and_drawn_over_time() {
        var family = "/cases/" + weighedThreeTimes("pracownik");
        try (var iwona = Window.signedIn(port, "pracownik")) {
            iwona.open(family + "/risk-list").sees("Wynik w czasie").examine("lista-ryzyka-w-czasie");
            iwona.open(family + "/risk-list/1/print").sees("data i podpis").examine("lista-ryzyka-druk");
            iwona.open(family + "/risk-list").follow("Zacznij nową listę").sees("Poprzednio");
            var page = iwona.page();
            assertThat(page.locator("[data-band]").first().isVisible())
                    .as("a band of nothing")
                    .isFalse();
            page.locator("fieldset.risk")
                    .all()
                    .subList(0, 20)
                    .forEach(factor -> factor.locator("input[value='1']").check());
            page.locator("#levelsdomestic-violence input[value='3']").check();
            assertThat(page.locator("[data-check=risk] [data-done]").textContent())
                    .isEqualTo("20");
            assertThat(page.locator("[data-check=grounds]").textContent())
                    .contains("0")
                    .contains("1");
            assertThat(page.locator("[data-band]").first().isVisible()).isTrue();
            assertThat(page.locator("[data-critical-names]").textContent()).isEqualTo("Przemoc domowa");
            assertThat(page.locator("[data-critical]").isVisible()).isTrue();
            assertThat(page.locator("[data-bar-of=g-PARENTS] [data-bar]").getAttribute("width"))
                    .isEqualTo("53");
            iwona.examine("lista-ryzyka-wypelnianie").press("Zapisz szkic").sees("Szkic zapisany");
            iwona.press("Zakończ listę")
                    .sees("Napisz, na czym opierasz ocenę 3: Przemoc domowa")
                    .examine("lista-ryzyka-ponownie-braki");
            assertThat(iwona.complaints()).isEmpty();
        }
    }

    @Test
    void has_a_catalogue_that_the_administrator_publishes() {
        try (var adam = Window.signedIn(port, "administrator")) {
            adam.open("/risk-catalogues")
                    .examine("katalogi")
                    .press("Zacznij nową wersję")
                    .sees("Szkic wersji")
                    .examine("katalog-szkic");
            adam.page().locator("#f-" + draftFactor()).getByText("Zmień").click();
            adam.type("Co znaczy 1", "")
                    .press("Zapisz czynnik")
                    .sees("Opisz, co znaczy 1")
                    .examine("katalog-czynnik-blad");
            adam.type("Co znaczy 1", "Jest ciasno, ale ciepło.")
                    .press("Zapisz czynnik")
                    .sees("zmieniony");
            adam.type("Wysokie od", "5")
                    .press("Zapisz progi")
                    .sees("Każdy próg musi być wyższy")
                    .examine("katalog-progi-blad");
            adam.open("/risk-catalogues/draft/preview")
                    .sees("Jest ciasno, ale ciepło.")
                    .examine("katalog-podglad");
            adam.open("/risk-catalogues/draft/publication")
                    .examine("katalog-publikacja")
                    .press("Opublikuj")
                    .sees("Zaznacz, że wiesz");
            adam.examine("katalog-publikacja-blad");
            adam.open("/risk-catalogues/draft")
                    .page()
                    .getByText("Porzuć ten szkic")
                    .click();
            adam.press("Tak, porzuć szkic").sees("Zacznij nową wersję");
            assertThat(adam.complaints()).isEmpty();
        }
    }

    private String weighedThreeTimes(String login) {
        return jdbc.sql("""
                        select c.id from family_case c join worker w on w.id = c.social_worker_id
                          join risk_list l on l.case_id = c.id and l.number = 3
                         where w.login = ? and c.stage <> 'CLOSED' order by c.number limit 1""").param(login).query(String.class).single();
    }

    private String draftFactor() {
        return jdbc.sql("select id from draft_factor where code = 'housing'")
                .query(String.class)
                .single();
    }
}

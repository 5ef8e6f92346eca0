package pl.asysta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
@DisplayName("An intervention, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterventionBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goes_from_the_button_on_a_phone_to_its_end_and_the_director() {
        var family = family("not exists (select from intervention i where i.case_id = c.id)");
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/").examine("pulpit-asystenta-interwencje");
            window.page().setViewportSize(Window.PHONE, 900);
            window.open("/cases/" + family);
            assertThat(window.page().locator(".to-intervention")).isHidden();
            window.page().locator(".phonebar a[href$='/interventions/new']").click();
            window.page().locator("#hour").fill("0:00");
            window.page().locator(".savebar .btn-primary").click();
            window.sees("Zaznacz chociaż jedną osobę, która jest zagrożona.");
            assertThat(window.page().locator(".to-intervention")).hasCount(0);
            window.examine("interwencja-bledy");
            window.page().locator("label:has(input[name=inDanger])").first().click();
            window.page().locator("label:has(input[value=INTOXICATED_CARER])").click();
            window.page().locator("#seen").fill("Ojciec pijany, dzieci same w kuchni.");
            window.page().locator("#done").fill("Wezwana policja, babcia jest z dziećmi.");
            window.page().locator("#notices0\\.body").selectOption("POLICE");
            window.page().locator("#notices0\\.hour").fill("0:00");
            window.page().getByLabel("Tak, dziecko odebrano").check();
            window.page().locator("#takenHour").fill("0:00");
            window.examine("interwencja-nowa");
            window.press("Zapisz interwencję").sees("Interwencja zapisana.").examine("interwencja");
            window.follow("Zapisz, kiedy zawiadomiono sąd").examine("interwencja-zawiadomienie");
            window.page().locator("#hour").fill("0:00");
            window.press("Zapisz zawiadomienie").sees("Sąd wie w terminie");
            window.follow("Sprostuj").examine("interwencja-sprostowanie");
            window.type("Jak było naprawdę", "To był wujek.").type("Powód sprostowania", "Pomyłka.");
            window.press("Zapisz sprostowanie").sees("To był wujek.");
            window.follow("Zakończ interwencję").examine("interwencja-koniec");
            window.type("Z jakim wynikiem", "Dzieci są bezpieczne u babci.");
            window.press("Zakończ interwencję").sees("Interwencja zakończona.").examine("interwencja-zakonczona");
            window.open("/cases/" + family + "/interventions").examine("interwencje");
            window.open("/cases/" + family + "/work-card/new").sees("Widzę zagrożenie życia lub zdrowia");
            window.open("/cases/" + family).examine("teczka-po-interwencji");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").examine("pulpit-dyrektora-interwencje");
            window.open("/cases/" + family + "/interventions/1");
            window.press("Znam tę interwencję").sees("Zapisane, że dyrektor zna tę interwencję.");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void has_a_closed_page_beside_it() {
        var family = family("exists (select from blue_card b where b.case_id = c.id and b.passed_on is null)");
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/cases/" + family).examine("teczka-formularz-a");
            window.open("/cases/" + family + "/interventions").examine("interwencje-niebieska-karta");
            window.open("/cases/" + family + "/blue-card").examine("niebieska-karta");
            window.follow("Zapisz, co się zmieniło");
            window.page().locator("#closedOn").fill("1.1.2020");
            window.press("Zapisz").sees("Zaznacz swój udział.").examine("niebieska-karta-bledy");
            window.page().locator("#closedOn").fill("");
            window.page()
                    .locator("#passedOn")
                    .fill(jdbc.sql("select to_char(current_date, 'DD.MM.YYYY')")
                            .query(String.class)
                            .single());
            window.tick("wie o procedurze").press("Zapisz").sees("w terminie").examine("niebieska-karta-przekazana");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private String family(String condition) {
        return jdbc.sql("select c.id from family_case c join worker w on w.id = c.assistant_id"
                        + " where c.stage = 'PLAN_AGREED' and w.role = 'FAMILY_ASSISTANT' and "
                        + (condition.startsWith("not") ? "w.login = 'asystent' and " : "")
                        + condition + " order by 1 limit 1")
                .query(String.class)
                .single();
    }
}

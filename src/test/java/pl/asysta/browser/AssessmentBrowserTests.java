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
@DisplayName("The assessment of a family, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goes_from_its_first_draft_to_the_directors_remarks() {
        var row = jdbc.sql("""
                        select a.case_id || ' ' || w.login as found
                          from family_assessment a join family_case c on c.id = a.case_id join worker w on w.id = c.assistant_id
                         where a.number = 2 and w.login not in ('asystent4', 'asystent6') and c.stage = 'PLAN_AGREED'
                           and a.assessed_on > current_date - 150
                         order by 1 limit 1""").query(String.class).single().split(" ");
        var assessments = "/cases/" + row[0] + "/assessments";
        try (var window = Window.signedIn(port, row[1])) {
            window.open(assessments).sees("Wszystkie oceny").examine("oceny");
            window.page().locator("label:has(input[value=PERIODIC])").click();
            window.press("Zacznij ocenę").sees("Co się działo w tym czasie").examine("ocena-szkic");
            window.press("Przekaż dyrektorowi").sees("Popraw").examine("ocena-bledy");
            for (var box : window.page().locator("fieldset.area").all()) {
                box.locator("label:has(input[value='4'])").click();
                box.locator("textarea").fill("Widać to co dzień.");
            }
            for (var box : window.page().locator("fieldset[id^=goalProgress]").all()) {
                box.locator("label").first().click();
            }
            for (var box : window.page().locator("textarea[name^=voices]").all()) {
                box.fill("„Lubię, jak jemy razem.”");
            }
            window.page().locator("#familyView").fill("„Jest spokojniej.”");
            window.page().locator("#summary").fill("Rodzina zrobiła duży krok.");
            window.page().locator("label:has(input[value=CONTINUE])").click();
            window.press("Przekaż dyrektorowi")
                    .sees("Ocena przekazana dyrektorowi")
                    .examine("ocena");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").sees("Oceny do przyjęcia").examine("pulpit-dyrektora-oceny");
            window.open(assessments);
            window.page().locator("ul.list-group a.name").first().click();
            window.sees("Przyjmij ocenę").examine("ocena-dyrektor");
            window.page().locator("#remarks textarea").fill("Proszę pilnować długów.");
            window.press("Przyjmij ocenę").sees("Ocena przyjęta").sees("Proszę pilnować długów.");
            window.page().locator("a[href$='/print']").click();
            window.examine("ocena-druk");
            assertThat(window.complaints()).isEmpty();
        }
    }
}

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
@DisplayName("Group classes, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupActivityBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void go_from_a_new_group_to_its_attendance() {
        var family = jdbc.sql("""
                        select c.id from family_case c join worker w on w.id = c.assistant_id
                          join family_member m on m.case_id = c.id and m.kinship = 'MOTHER'
                          join person p on p.id = m.person_id and p.birth_date < '1995-01-01' and p.died_on is null
                          join household_stay s on s.case_id = c.id and s.person_id = p.id and s.left_on is null
                         where w.login = 'asystent' and c.stage <> 'CLOSED' order by 1 limit 1""").query(String.class).single();
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/calendar").follow("Zajęcia grupowe").examine("zajecia-wszystkie");
            window.follow("Nowa grupa")
                    .press("Zapisz grupę")
                    .sees("Wpisz nazwę grupy.")
                    .examine("zajecia-grupa-bledy");
            window.tick("dla rodziców");
            window.page().locator("#name").fill("Warsztaty umiejętności rodzicielskich");
            window.page().locator("#leader").fill("Maria Mazur");
            window.page().locator("#startsOn").fill("1.03.2026");
            window.press("Zapisz grupę").sees("Grupa zapisana.").examine("zajecia-grupa");
            window.open("/cases/" + family).part("Zajęcia grupowe").examine("zajecia-rodziny");
            window.page()
                    .locator("#group")
                    .selectOption(jdbc.sql("select id from group_activity order by recorded_at desc limit 1")
                            .query(String.class)
                            .single());
            window.page()
                    .locator("#person")
                    .selectOption(
                            jdbc.sql("""
                            select p.id from family_member m join person p on p.id = m.person_id
                             where m.case_id = ?::uuid and m.kinship = 'MOTHER'
                             limit 1""").param(family).query(String.class).single());
            window.press("Zapisz osobę").sees("Osoba zapisana na zajęcia.").sees("obecności: 0 z 0");
            window.examine("zajecia-rodziny-zapis");
            window.follow("Warsztaty umiejętności rodzicielskich");
            window.page()
                    .locator("#heldOn")
                    .fill(jdbc.sql("select to_char(max(enrolled_on), 'DD.MM.YYYY') from group_enrolment")
                            .query(String.class)
                            .single());
            window.press("Dalej do listy obecności").examine("zajecia-spotkanie");
            window.page().locator("label:has(input[name=present])").first().click();
            window.page().locator("#topic").fill("Złość");
            window.press("Zapisz obecności").sees("obecności: 1 z 1").examine("zajecia-obecnosci");
            window.open("/group-activities").examine("zajecia");
            window.open("/cases/" + family + "/group-activities");
            window.page().locator("a[href$='/leaving']").first().click();
            window.examine("zajecia-koniec");
            assertThat(window.complaints()).isEmpty();
        }
    }
}

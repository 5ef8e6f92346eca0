package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
@DisplayName("The staff, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void everybody_may_work_again() {
        jdbc.sql("update data_authorisation set valid_until = null").update();
    }

    @Test
    void is_found_by_everybody_and_called_by_a_touch() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/staff").examine("pracownicy");
            window.open("/staff?q=nikt-taki").sees("Nikt nie pasuje").examine("pracownicy-puste");
            window.open("/staff?q=stępień").sees("Iwona Stępień");
            assertThat(window.page().locator("a[href^='tel:+48']").count()).isPositive();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void has_files_that_the_director_reads_and_is_reminded_of() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/").sees("Orzeczenie lekarskie").examine("pulpit-dyrektora-terminy");
            window.open("/staff").examine("pracownicy-dyrektor");
            window.follow("Tomasz Sadowski").sees("zostało 11 dni").examine("teczka-osobowa-dyrektor");
            window.open("/staff/access").examine("rejestr-upowaznien");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void has_files_that_the_administrator_keeps() {
        try (var window = Window.signedIn(port, "administrator")) {
            window.open("/staff").follow("Joanna Brzoza").examine("teczka-osobowa");
            var file = window.path().replace("/file", "");
            window.open(file + "/workplace").examine("teczka-pokoj");
            box(window, "officePhone").fill("12");
            box(window, "duties[1].starts").fill("9:00");
            window.press("Zapisz").sees("Popraw").examine("teczka-pokoj-bledy");
            window.open(file + "/qualification").examine("teczka-kwalifikacje");
            box(window, "certificates[0].expiresOn").fill("01.01.2001");
            window.press("Zapisz").sees("zanim je wystawiono").examine("teczka-kwalifikacje-bledy");
            window.open(file + "/employment").examine("teczka-zatrudnienie");
            box(window, "grades[0].firstDay").fill("01.01.2020");
            window.press("Zapisz").sees("jest już inny stopień").examine("teczka-zatrudnienie-bledy");
            window.open(file + "/access").examine("upowaznienie");
            box(window, "until").fill("01.01.2001");
            window.press("Zapisz").sees("Koniec jest przed początkiem").examine("upowaznienie-bledy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void tells_each_other_of_a_family_in_its_file() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/cases/" + familyWithTalk() + "/exchange").examine("wymiana");
            window.press("Zapisz wpis").sees("Popraw").examine("wymiana-bledy");
            window.follow("Rozmowy z dyrektorem").examine("rozmowy");
            window.page().locator(".tl a[href*='/director-talks/']").first().click();
            window.sees("Dopisz sprostowanie").examine("rozmowa-dopisek");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void waits_at_the_gate_while_a_paper_is_missing() {
        try (var window = Window.signedIn(port, "pracownik2");
                var administrator = Window.signedIn(port, "administrator")) {
            window.open("/");
            jdbc.sql("update data_authorisation set valid_until = valid_from where worker_id = ?")
                    .param(id("pracownik2"))
                    .update();

            window.open("/", 403)
                    .sees("Brakuje jeszcze dokumentu")
                    .sees("Grzegorz Lis")
                    .examine("brakuje-dokumentu");
            administrator
                    .open("/accounts")
                    .sees("nie otworzy dziś danych rodzin")
                    .examine("konta-bez-dostepu");
            administrator
                    .page()
                    .locator("a.btn[href='/staff/" + id("pracownik2") + "/access']")
                    .click();
            administrator.type("Numer upoważnienia", "99/2026").press("Zapisz").sees("99/2026");
            window.open("/");
        }
    }

    private static com.microsoft.playwright.Locator box(Window window, String name) {
        Page page = window.page();
        return page.locator("[name='" + name + "']");
    }

    private UUID familyWithTalk() {
        return jdbc.sql("""
                        select n.case_id from case_note n join family_case c on c.id = n.case_id
                          join worker w on w.id = c.assistant_id
                         where w.login = 'asystent' and n.kind = 'DIRECTOR_TALK' order by n.case_id limit 1""").query(UUID.class).single();
    }

    private UUID id(String login) {
        return jdbc.sql("select id from worker where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }
}

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
@DisplayName("Consents, notices and the queue, at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_family_that_a_court_obliged_refuses_and_the_court_is_told() {
        var family = one("select c.id from family_case c join worker w on w.id = c.social_worker_id"
                + " where c.pathway = 'COURT_ORDER' and w.login = 'pracownik' and c.stage <> 'CLOSED'"
                + " and exists (select from court_order o where o.case_id = c.id) limit 1");
        try (var window = Window.signedIn(port, "pracownik")) {
            window.open("/cases/" + family + "/consents").examine("zgody-sad").follow("Zapisz odmowę współpracy");
            window.press("Zapisz odmowę").sees("Zaznacz, kto tak zdecydował.").examine("odmowa-bledy");
            window.page().locator("#persons label").first().click();
            window.page().locator("[name=signedOn]").fill(today());
            window.press("Zapisz odmowę").sees("Zawiadom sąd").examine("zgody-po-odmowie");
            window.open("/cases/" + family).sees("Otwórz zawiadomienie").examine("teczka-zawiadom-sad");
            window.open("/cases/" + family + "/court-notice")
                    .sees("odmówiła współpracy")
                    .examine("zawiadomienie-sadu");
            window.open("/cases/" + family + "/court-notice/print").sees("Zawiadomienie o braku współpracy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void the_director_goes_through_the_queue_by_keyboard_and_a_refusal_has_its_letter() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/requests").examine("kolejka");
            var first = one(
                    "select r.id from assignment_request r join family_case c on c.id = r.case_id where status = 'SUBMITTED'"
                            + " and c.pathway <> 'MINOR_PARENT' order by coalesce(resubmitted_on, filed_on), r.number limit 1");
            window.open("/requests/" + first).sees("do decyzji").examine("decyzja-kolejka");
            var next = window.page().locator("a[rel=next]");
            next.focus();
            window.page().keyboard().press("Enter");
            window.page().waitForURL(address -> !address.contains(first));
            assertThat(window.page().locator("a[rel=prev]").count()).isEqualTo(1);
            window.open("/requests/" + first);
            window.page().locator("[name=decision][value=REFUSE]").check();
            window.page().locator("[name=reason]").fill("Rodzina ma już wsparcie kuratora.");
            window.press("Zapisz decyzję").sees("Następny wniosek").examine("kolejka-po-decyzji");
            window.open("/requests/" + first).sees("Otwórz tekst dla rodziny").examine("decyzja-odmowa");
            window.open("/requests/" + first + "/letter")
                    .sees("Szanowni Państwo")
                    .examine("list-do-rodziny");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String today() {
        var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Warsaw"));
        return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(java.util.UUID.class).single().toString();
    }
}

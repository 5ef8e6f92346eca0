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
    void a_family_that_a_court_obliged_takes_its_consent_back_and_the_court_is_told() {
        var family = one("select c.id from family_case c where c.pathway = 'COURT_ORDER' and c.stage <> 'CLOSED'"
                + " and exists (select from court_order o where o.case_id = c.id)"
                + " and exists (select from consent k where k.case_id = c.id) limit 1");
        var login = jdbc.sql(
                        "select w.login from worker w join family_case c on c.social_worker_id = w.id where c.id = ?::uuid")
                .param(family)
                .query(String.class)
                .single();
        try (var window = Window.signedIn(port, login)) {
            window.open("/cases/" + family + "/consents/new/COOPERATION_REFUSED");
            window.press("Zapisz odmowę").sees("Zaznacz, kto tak zdecydował.").examine("odmowa-bledy");
            window.open("/cases/" + family + "/consents").examine("zgody-sad");
            window.page().locator("a[href$='/withdrawal']").first().click();
            window.page().locator("#persons label").first().click();
            window.page().locator("[name=signedOn]").fill(today());
            window.press("Zapisz wycofanie").sees("Zawiadom sąd").examine("zgody-po-wycofaniu");
            window.open("/cases/" + family).sees("Otwórz zawiadomienie").examine("teczka-zawiadom-sad");
            window.open("/cases/" + family + "/court-notice")
                    .sees("wycofała zgodę")
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
            var refused = one("select r.id from assignment_request r join family_case c on c.id = r.case_id"
                    + " where status = 'SUBMITTED' and c.pathway not in ('MINOR_PARENT', 'FOR_LIFE') limit 1");
            window.open("/requests/" + refused);
            window.page().locator("[name=decision][value=REFUSE]").check();
            window.page().locator("[name=reason]").fill("Rodzina ma już wsparcie kuratora.");
            window.press("Zapisz decyzję").sees("Następny wniosek").examine("kolejka-po-decyzji");
            window.open("/requests/" + refused).sees("Otwórz tekst dla rodziny").examine("decyzja-odmowa");
            window.open("/requests/" + refused + "/letter")
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

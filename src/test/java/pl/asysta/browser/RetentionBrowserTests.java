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
@DisplayName("Keeping and disposal, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void go_from_the_setting_to_the_protocol_through_two_pairs_of_hands() {
        var family = endedLongAgo();
        String list;
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/settings/retention").examine("przechowywanie");
            window.open("/settings/retention/FAMILY_WITHOUT_ASSISTANT").examine("przechowywanie-formularz");
            window.press("Zapisz zmianę").sees("Wpisz symbol z wykazu akt.").examine("przechowywanie-bledy");
            window.page().locator("#from").fill("01.01.2012");
            window.page().locator("#symbol").fill("5220");
            window.page().locator("#category").selectOption("BE");
            window.page().locator("#years").fill("10");
            window.press("Zapisz zmianę").sees("Zapisane.").sees("BE10").examine("przechowywanie-po");
            window.open("/cases/" + family + "/disposal")
                    .sees("1 stycznia 2024")
                    .examine("akta-przechowywane");
            window.open("/disposal").examine("brakowanie");
            window.press("Sporządź spis z zaznaczonych").sees("Zaznacz akta").examine("brakowanie-bledy");
            window.page().locator("input[name=families]").first().check();
            window.press("Sporządź spis z zaznaczonych")
                    .sees("Spis sporządzony.")
                    .examine("spis");
            list = window.path().replaceAll("\\?.*", "");
            window.follow("Odpowiedź archiwum").examine("odpowiedz-archiwum");
            window.press("Zapisz odpowiedź").sees("Wpisz numer zgody archiwum.").examine("odpowiedz-archiwum-bledy");
            window.page().locator("#consentNumber").fill("OA.421.7.2026");
            window.page().locator("#consentOn").fill("01.03.2026");
            window.page().locator("#opinionNumber").fill("OA.422.3.2026");
            window.page().locator("#opinionOn").fill("01.03.2026");
            window.press("Zapisz odpowiedź").sees("Ten spis zatwierdzi inna osoba");
            window.open(list + "/withdrawal").examine("spis-wycofanie");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "zastepca")) {
            window.open(list).examine("spis-do-zatwierdzenia");
            window.press("Zatwierdź spis").sees("Spis zatwierdzony.").examine("spis-zatwierdzony");
            window.press("Wybrakuj na zawsze").sees("Akta wybrakowane.").examine("spis-wykonany");
            window.open(list + "/sheet").sees("Protokół brakowania").examine("protokol-brakowania");
            window.open("/cases/" + family).sees("Akta tej sprawy wybrakowano").examine("akta-wybrakowane");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** A family to which no assistant came, as if it had been in 2013. */
    private String endedLongAgo() {
        var family = jdbc.sql(
                        "select id::text from family_case c where stage = 'REPORTED' and spell = 1 and not exists (select from child_at_risk where case_id = c.id) order by number limit 1")
                .query(String.class)
                .single();
        jdbc.sql("update family_case set stage = 'CLOSED', informed_on = '2013-02-01' where id = cast(? as uuid)")
                .param(family)
                .update();
        jdbc.sql("""
                        insert into case_closure (case_id, spell, reason, words, closed_by, closed_on, recorded_at)
                        select id, spell, 'ASSISTANT_NOT_NEEDED', 'Rodzina radzi sobie.', social_worker_id, '2013-12-31', now()
                          from family_case where id = cast(? as uuid)""").param(family).update();
        return family;
    }
}

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
@DisplayName("The papers of single pathways, at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PathwayPagesBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void says_under_the_circles_of_the_way_where_the_family_is_also_on_a_phone() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/cases").page().locator("tbody a.name").first().click();
            window.page().setViewportSize(Window.PHONE, 900);

            assertThat(window.page().evaluate("""
                            document.querySelector('.path .now b').getBoundingClientRect().top
                                - document.querySelector('.path .dot').getBoundingClientRect().bottom""")).asString().matches("[1-9].*");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void the_order_of_a_court_and_what_is_to_be_put_right_in_it() {
        var family = one("select id from family_case where pathway = 'COURT_ORDER' and social_worker_id ="
                + " (select id from worker where login = 'pracownik') limit 1");
        try (var window = Window.signedIn(port, "pracownik")) {
            window.open("/cases/" + family).sees("III Nsm").examine("teczka-sadowa");
            window.open("/cases/" + family + "/court-order").examine("postanowienie");
            window.press("Dodaj dzień");
            window.type("Sygnatura akt", "Nsm 12")
                    .press("Zapisz postanowienie")
                    .sees("Wpisz sygnaturę tak jak w postanowieniu")
                    .examine("postanowienie-bledy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void the_request_of_a_family_itself() {
        try (var window = Window.signedIn(port, "pracownik")) {
            var family = one("select id from family_case where pathway = 'FOR_LIFE' limit 1");
            try (var director = Window.signedIn(port, "dyrektor")) {
                director.open("/cases/" + family + "/for-life").examine("za-zyciem-gotowy");
                director.open("/cases/" + family + "/interview")
                        .sees("Na tej ścieżce nie")
                        .examine("poza-sciezka");
                director.open("/requests/" + waiting("FOR_LIFE")).examine("decyzja-za-zyciem");
                director.open("/requests/" + waiting("MINOR_PARENT"))
                        .sees("Odmowy tu nie ma")
                        .examine("decyzja-maloletni-rodzic");
                assertThat(director.complaints()).isEmpty();
            }
            jdbc.sql("update assignment_request set status = 'RETURNED' where id = ?")
                    .param(java.util.UUID.fromString(waiting("FOR_LIFE")))
                    .update();
            jdbc.sql("update family_case set social_worker_id = (select id from worker where login = 'pracownik')"
                            + " where pathway in ('FOR_LIFE', 'MINOR_PARENT') and stage in ('ASSISTANT_REQUESTED')")
                    .update();
            var returned = one("select c.id from family_case c join assignment_request r on r.case_id = c.id"
                    + " where c.pathway = 'FOR_LIFE' and r.status = 'RETURNED' limit 1");
            window.open("/cases/" + returned + "/for-life").examine("za-zyciem");
            jdbc.sql("update assignment_request set status = 'SUBMITTED' where status = 'RETURNED' and case_id = ?")
                    .param(java.util.UUID.fromString(returned))
                    .update();
            var notice = one(
                    "select id from family_case where pathway = 'MINOR_PARENT' and stage = 'ASSISTANT_REQUESTED' limit 1");
            window.open("/cases/" + notice + "/facility-notice").examine("zawiadomienie-placowki");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private String waiting(String pathway) {
        return one("select r.id from assignment_request r join family_case c on c.id = r.case_id"
                + " where r.status = 'SUBMITTED' and c.pathway = '" + pathway + "' limit 1");
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}

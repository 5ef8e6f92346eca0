package pl.asysta.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.ZOFIA;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.asysta.site.SoughtWords;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;

@DisplayName("The list of families as a file")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RegisterExportTests {
    private static final String HEAD = "\uFEFFNumer sprawy,Rodzina,Adres,Miejscowość,Rejon,Dzieci,Ścieżka,Etap,"
            + "Pracownik socjalny,Asystent,Ryzyko,Zgłoszenie,Najbliższy termin,Czego dotyczy termin,Ostatnia wizyta\r\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Centre centre;

    @Autowired
    SoughtWords words;

    private Registered registered;

    @BeforeEach
    void families() {
        registered = new Registered(centre);
        var requested = registered.family("Łąckich \"spod\" lasu, \nnowych", "Ida", "Łącka", "ul. Cicha", "1/2");
        registered.change(requested, "stage = 'ASSISTANT_REQUESTED', informed_on = date '2026-03-02'");
        var formula = registered.family("=cmd|' /C calc'!A0", "Ida", "X", null, "+48", "@1", Centre.SECOND_DISTRICT);
        registered.change(formula, "stage = 'ASSISTANT_REQUESTED', informed_on = date '2026-03-02'");
    }

    @Test
    void is_what_RFC_4180_wants_byte_for_byte() {
        var file = file(JAN, "/cases.csv?stage=ASSISTANT_REQUESTED");

        assertThat(file.getResponse().getContentAsByteArray())
                .isEqualTo((HEAD
                                + "R-2025/0001,\"Łąckich \"\"spod\"\" lasu, \nnowych\",ul. Cicha 1/2,Zalesie,Rejon 1,0,"
                                + "informacja własna lub od rodziny,Wniosek,Jan Nowicki,,,2026-03-02,,,\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(file.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"rodziny-" + centre.today() + ".csv\"");
    }

    @Test
    void runs_no_formula() {
        assertThat(text(file(MARIA, "/cases.csv")))
                .isEqualTo(HEAD
                        + "R-2025/0002,'=cmd|' /C calc'!A0,'+48 @1,Zalesie,Rejon 2,0,informacja własna lub od rodziny,"
                        + "Wniosek,Maria Wrona,,,2026-03-02,,,\r\n");
    }

    @Test
    void holds_every_page_in_the_order_of_the_list() {
        registered.sql("""
                insert into family_case (id, number, label, pathway, stage, house, locality, district_id, social_worker_id,
                                         informed_on, urgent, opened_at)
                select gen_random_uuid(), 'R-2024/' || lpad(i::text, 4, '0'), 'Rodzina ' || lpad(i::text, 4, '0'),
                       'OWN_INFORMATION', 'CLOSED', '1', 'Brzezie', 1, ?, current_date - 1, false, now()
                  from generate_series(1, 1234) i""", JAN.id().id());

        var lines =
                text(file(EWA, "/cases.csv?stage=CLOSED&sort=-family&page=3")).split("\r\n");

        assertThat(lines).hasSize(1235);
        assertThat(lines[1]).startsWith("R-2024/1234,");
        assertThat(lines[1234]).startsWith("R-2024/0001,");
    }

    @Test
    void says_when_what_is_due() {
        var family = registered.family("Zychów", "Ola", "Zych", "ul. Cicha", "9");
        registered.assign(family, ZOFIA, 10, "ASSISTANT_ASSIGNED");

        assertThat(text(file(ZOFIA, "/cases.csv")))
                .contains("Plan pracy,Jan Nowicki,Zofia Bąk,," + centre.today() + ","
                        + centre.today().minusDays(10).plusMonths(2) + ",Plan pracy,\r\n");
    }

    @Test
    void holds_nobody_who_is_not_on_the_list() {
        assertThat(text(file(MARIA, searched(MARIA, "")))).isEqualTo(HEAD);
        assertThat(text(file(MARIA, "/cases.csv?district=1"))).isEqualTo(HEAD);
        assertThat(text(file(JAN, searched(JAN, "")))).contains("R-2025/0001");
    }

    @Test
    void leaves_a_note_of_who_took_how_many_and_never_of_whom() {
        file(JAN, searched(JAN, "&stage=ASSISTANT_REQUESTED"));

        var note = centre.owner().sql("select * from register_export").query().singleRow();
        assertThat(note)
                .containsEntry("worker_id", JAN.id().id())
                .containsEntry("families", 1)
                .containsEntry("filter", "text, stage ASSISTANT_REQUESTED");
        assertThat(note.get("exported_at")).isNotNull();
    }

    @Test
    void is_not_for_the_administrator() {
        assertThat(mvc.get().uri("/cases.csv").with(ADAM.signedIn()).exchange()).hasStatus(403);
        assertThat(centre.rows("register_export")).isZero();
    }

    @Test
    void is_asked_for_at_no_address_that_says_a_name() {
        var answer = mvc.get()
                .uri("/cases.csv?q=lackich&stage=REPORTED")
                .with(JAN.signedIn())
                .exchange();

        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getRedirectedUrl())
                .startsWith("/cases?sought=")
                .endsWith("&stage=REPORTED")
                .doesNotContain("lackich");
        assertThat(centre.rows("register_export")).isZero();
    }

    private String searched(Colleague who, String filter) {
        return "/cases.csv?sought=" + words.locked("lackich", who.id().id()) + filter;
    }

    private MvcTestResult file(Colleague who, String address) {
        var file = mvc.get().uri(address).with(who.signedIn()).exchange();
        assertThat(file).hasStatusOk();
        return file;
    }

    private static String text(MvcTestResult file) {
        return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

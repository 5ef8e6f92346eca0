package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("The log of what is not let")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AttemptsTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Attempts attempts;

    @BeforeEach
    void nothing_has_been_tried() {
        centre.forgetLog();
    }

    @Test
    void keeps_pages_that_are_not_for_her_role_by_their_pattern() {
        browser.open(JAN, "/accounts/" + JAN.id().id() + "/link?x=Kowalska");
        browser.open(JAN, "/settings/audit");
        browser.open(KRYSTYNA, "/audit");
        browser.open(ADAM, "/referrals/new");

        assertThat(tried("REFUSED"))
                .containsExactlyInAnyOrder(
                        "jan GET /accounts/{worker}/link 403 127.0.0.1",
                        "jan GET /settings/audit 403 127.0.0.1",
                        "krystyna GET /audit 404 127.0.0.1",
                        "adam GET /referrals/new 403 127.0.0.1");
    }

    @Test
    void does_not_keep_an_address_that_leads_nowhere_nor_who_is_only_asked_to_sign_in() {
        browser.open(JAN, "/nie-ma-takiej-strony");
        mvc.get().uri("/accounts").exchange();

        assertThat(tried("REFUSED")).isEmpty();
    }

    @Test
    void keeps_a_form_without_the_token_of_its_session() {
        mvc.post().uri("/referrals").with(JAN.signedIn()).exchange();
        mvc.post()
                .uri("/referrals")
                .with(JAN.signedIn())
                .with(csrf().useInvalidToken())
                .exchange();
        attempts.keepAll();

        assertThat(turnedAway()).containsExactly("TOKEN jan 2");
    }

    @Test
    void keeps_a_form_with_boxes_that_its_page_does_not_have_and_not_one_as_it_is() {
        var form =
                Form.empty().with("current", "x").with("chosen.password", "y").with("chosen.passwordAgain", "y");
        browser.send(JAN, "/sign-in/password", form);
        assertThat(turnedAway()).isEmpty();

        browser.send(JAN, "/sign-in/password", form.with("role", "ADMINISTRATOR"));
        browser.send(EWA, "/sign-in/password", form.with("class.module.classLoader", "x"));

        assertThat(turnedAway()).containsExactlyInAnyOrder("BOXES jan 1", "BOXES ewa 1");
    }

    @Test
    void keeps_an_address_that_is_written_as_no_browser_does() {
        mvc.get().uri(URI.create("/cases/..%2f..%2fetc")).exchange();

        assertThat(turnedAway()).containsExactly("ADDRESS null 1");
    }

    @Test
    void keeps_a_link_that_leads_nowhere_without_the_link() {
        mvc.get().uri("/password/zmyslony-odnosnik").exchange();

        assertThat(turnedAway()).containsExactly("LINK null 1");
        assertThat(centre.rows("audit.entry e where e::text like '%zmyslony%'")).isZero();
    }

    @Test
    void keeps_links_that_are_tried_while_there_is_a_wait() {
        for (int i = 0; i < 22; i++) {
            mvc.get().uri("/password/zmyslony-odnosnik-" + i).exchange();
        }
        attempts.keepAll();

        assertThat(turnedAway()).containsExactly("LINK null 22");
    }

    @Test
    void keeps_files_that_are_not_taken_and_those_sent_where_none_is() {
        var family = families.reported();
        var program = new MockMultipartFile("file", "Kowalska.pdf", null, new byte[] {'M', 'Z', 0, 1, 2, 3});
        mvc.post()
                .uri("/cases/" + family + "/attachments/new")
                .multipart()
                .file(program)
                .with(JAN.signedIn())
                .with(csrf())
                .exchange();
        mvc.post()
                .uri("/referrals")
                .multipart()
                .file(program)
                .with(JAN.signedIn())
                .with(csrf())
                .exchange();
        attempts.keepAll();

        assertThat(turnedAway()).containsExactly("UPLOAD jan 2");
        assertThat(centre.rows("audit.entry e where kind = 'TURNED_AWAY' and e::text like '%Kowalska%'"))
                .isZero();
    }

    @Test
    void keeps_a_passkey_without_the_password_and_a_number_too_many_in_an_emergency() {
        for (int i = 1; i <= 4; i++) {
            browser.send(
                    MARIA,
                    "/emergency",
                    Form.empty()
                            .with("number", "R-1999/000" + i)
                            .with("reason", "Krzyk dziecka za drzwiami, nikt nie otwiera."));
        }
        mvc.post()
                .uri("/webauthn/register/options")
                .with(JAN.signedIn())
                .with(csrf())
                .exchange();
        mvc.delete()
                .uri("/webauthn/register/abc")
                .with(JAN.signedIn())
                .with(csrf())
                .exchange();
        attempts.keepAll();

        assertThat(turnedAway()).containsExactlyInAnyOrder("EMERGENCY maria 1", "PASSKEY jan 2");
    }

    @Test
    void shows_the_officer_what_was_tried_by_whom_from_where_and_how_often() {
        for (int i = 0; i < 3; i++) {
            browser.open(JAN, "/settings/audit");
        }
        mvc.post().uri("/referrals").with(EWA.signedIn()).exchange();
        mvc.get().uri("/password/" + UUID.randomUUID()).exchange();
        attempts.keepAll();

        var rows = browser.read(EWA, "/audit").rows();

        assertThat(rows)
                .anyMatch(row -> row.matches(
                        "strona nie dla tej roli GET /settings/audit razy: 3 Jan .* pracownik socjalny 127.0.0.1 .*"));
        assertThat(rows).anyMatch(row -> row.matches("formularz bez znacznika sesji razy: 1 Ewa Dudek dyrektor .*"));
        assertThat(rows)
                .anyMatch(row -> row.matches("jednorazowy odnośnik, który nie działa razy: 1 osoba nieznana .*"));
    }

    private List<String> turnedAway() {
        return centre.owner().sql("""
                        select subject || ' ' || coalesce(w.login, 'null') || ' ' || sum(row_count)
                          from audit.entry e left join worker w on w.id = e.worker
                         where kind = 'TURNED_AWAY' group by subject, w.login""").query(String.class).list();
    }

    private List<String> tried(String kind) {
        return centre.owner().sql("""
                        select concat_ws(' ', w.login, e.route, e.status, e.address)
                          from audit.entry e join worker w on w.id = e.worker where e.kind = ?""").param(kind).query(String.class).list();
    }
}

package pl.asysta.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("Family data")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class FamilyAccessPagesTests {
    private static final String AUTHORISATION = "Pisemnego upoważnienia do danych, ważnego dziś";
    private static final String UNDERTAKING = "Twojego pisemnego zobowiązania do zachowania tajemnicy";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Statements statements;

    @ParameterizedTest
    @EnumSource(names = "ADAM", mode = EnumSource.Mode.EXCLUDE)
    void are_closed_to_every_role_that_sees_families_without_papers(Colleague colleague) {
        forget(colleague);

        var page = browser.open(colleague, "/");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text())
                .contains("Brakuje jeszcze dokumentu", AUTHORISATION, UNDERTAKING, "Adam Czyż", "art. 7 ust. 4");
    }

    @Test
    void open_at_no_address_without_papers() {
        var family = families.assignedTo(PIOTR);
        forget(JAN);
        var addresses = List.of(
                "/",
                "/cases",
                "/cases?q=Kowalskich",
                "/cases/" + family,
                "/cases/" + family + "/interview",
                "/cases/" + family + "/request",
                "/referrals/new",
                "/requests",
                "/staff/" + PIOTR.id() + "/file");

        for (var address : addresses) {
            var page = browser.open(JAN, address);
            assertThat(page.status()).as(address).isEqualTo(403);
            assertThat(page.text())
                    .as(address)
                    .contains("Brakuje jeszcze dokumentu")
                    .doesNotContain("Kowalskich", "Lipowa");
        }
    }

    @Test
    void take_no_form_without_papers_and_give_the_text_back() {
        forget(JAN);

        var page = browser.turnedAway(403, JAN, "/referrals", papers.referral());

        assertThat(page.text()).contains("Brakuje jeszcze dokumentu");
        assertThat(page.html())
                .contains("Twój tekst", papers.referral().text("description").substring(0, 12));
    }

    @ParameterizedTest(name = "authorised {0} to {1} days from today, undertaken {2}: status {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-10, -,  -10, 200",
                "0,   -,  0,   200",
                "-10, 0,  -10, 200",
                "0,   0,  0,   200",
                "1,   -,  -10, 403",
                "-10, -1, -10, 403",
                "-10, -,  -,   403",
                "-10, -,  1,   403",
                "-,   -,  -10, 403",
            })
    void open_only_while_both_are_in_force(Integer from, Integer until, Integer signed, int status) {
        forget(JAN);
        authorise(JAN, from, until);
        undertake(JAN, signed);

        assertThat(browser.open(JAN, "/cases").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"data_authorisation, true, false", "secrecy_undertaking, false, true"})
    void name_the_paper_that_is_missing_and_no_other(String gone, boolean authorisation, boolean undertaking) {
        centre.owner()
                .sql("delete from " + gone + " where worker_id = ?")
                .param(JAN.id().id())
                .update();

        var text = browser.open(JAN, "/").text();

        assertThat(text.contains(AUTHORISATION)).isEqualTo(authorisation);
        assertThat(text.contains(UNDERTAKING)).isEqualTo(undertaking);
    }

    @Test
    void close_to_an_open_session_on_the_day_after_the_last() {
        browser.read(JAN, "/cases");

        browser.done(ADAM, "/staff/" + JAN.id() + "/access/" + authorisationOf(JAN), lastDay(-1));

        assertThat(browser.open(JAN, "/cases").status()).isEqualTo(403);
    }

    @Test
    void open_again_once_the_administrator_has_entered_the_papers() {
        forget(JAN);
        assertThat(browser.open(JAN, "/cases").status()).isEqualTo(403);

        browser.done(ADAM, "/staff/" + JAN.id() + "/access", both());

        browser.read(JAN, "/cases");
        assertThat(browser.read(ADAM, "/staff/" + JAN.id() + "/access").text())
                .contains("Upoważnienie nr 9/2026", "obowiązuje", "wpis: Adam Czyż");
    }

    @Test
    void close_when_the_undertaking_turns_out_to_be_a_mistake() {
        browser.done(
                ADAM, "/staff/" + JAN.id() + "/access/undertakings/" + undertakingOf(JAN) + "/annulment", Form.empty());

        assertThat(browser.open(JAN, "/cases").text()).contains(UNDERTAKING).doesNotContain(AUTHORISATION);
        assertThat(browser.read(ADAM, "/staff/" + JAN.id() + "/access").text()).contains("wpis pomyłkowy");
    }

    @Test
    void close_while_an_assistant_is_suspended_and_open_on_the_day_she_is_back() {
        var family = families.assignedTo(PIOTR);
        var suspension = Form.empty().with("from", centre.typed(0)).with("basis", "Postanowienie o zarzutach.");
        browser.read(PIOTR, "/cases/" + family);

        browser.done(EWA, "/caseloads/" + PIOTR.id() + "/suspension", suspension);

        for (var address : List.of("/", "/cases", "/cases/" + family)) {
            var page = browser.open(PIOTR, address);
            assertThat(page.status()).as(address).isEqualTo(403);
            assertThat(page.text())
                    .contains("Zawieszenie w obowiązkach", "art. 13")
                    .doesNotContain("Brakuje jeszcze dokumentu", "Kowalskich");
        }
        assertThat(browser.read(PIOTR, "/staff").text()).contains("Adam Czyż");

        centre.owner()
                .sql("update worker_suspension set first_day = first_day - 3 where worker_id = ?")
                .param(PIOTR.id().id())
                .update();
        browser.done(
                EWA,
                "/caseloads/" + PIOTR.id() + "/lifting",
                Form.empty().with("backOn", centre.typed(0)).with("why", "Umorzono."));

        browser.read(PIOTR, "/cases/" + family);
    }

    @ParameterizedTest(name = "{0} days from the first day: status {1}")
    @CsvSource({"-1, 200", "0, 403", "1, 403"})
    void close_from_the_first_day_of_a_suspension(int days, int status) {
        centre.owner()
                .sql("update worker set suspended_since = ? where id = ?")
                .params(centre.day(-days), PIOTR.id().id())
                .update();

        assertThat(browser.open(PIOTR, "/cases").status()).isEqualTo(status);
    }

    @Test
    void lock_no_director_out_of_the_register_of_papers() {
        forget(EWA);
        assertThat(browser.open(EWA, "/").html()).contains("href=\"/staff/access\"");
        assertThat(browser.read(EWA, "/staff/access").text()).contains("Ewa Dudek", "bez dostępu");

        browser.done(EWA, "/staff/" + EWA.id() + "/access", both());

        browser.read(EWA, "/cases");
        assertThat(browser.read(ADAM, "/staff/" + EWA.id() + "/access").text()).contains("wpis: Ewa Dudek");
    }

    @Test
    void leave_the_directory_and_signing_out_to_everybody() {
        forget(JAN);

        assertThat(browser.read(JAN, "/staff").text()).contains("Adam Czyż");
        assertThat(browser.open(JAN, "/css/asysta.css").status()).isEqualTo(200);
        assertThat(browser.open(JAN, "/login").status()).isEqualTo(200);
    }

    @Test
    void are_no_matter_of_the_administrator_who_needs_no_papers() {
        browser.read(ADAM, "/accounts");

        assertThat(centre.owner()
                        .sql("select count(*) from data_authorisation where worker_id = ?")
                        .param(ADAM.id().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void cost_no_statement_of_their_own_whatever_is_on_record() {
        browser.read(PIOTR, "/staff");
        int few = statements.of(() -> browser.read(PIOTR, "/cases")).size();
        for (int i = 0; i < 50; i++) {
            authorise(PIOTR, -100 - i, -50);
        }

        var many = statements.of(() -> browser.read(PIOTR, "/cases"));

        assertThat(many)
                .hasSize(few)
                .filteredOn(sql -> sql.contains("district_worker"))
                .singleElement()
                .asString()
                .contains("data_authorisation", "secrecy_undertaking");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number   | ''         | number   | Wpisz numer upoważnienia.",
                "from     | ''         | from     | Wpisz pierwszy dzień.",
                "from     | 31.02.2026 | from     | Podaj datę z kalendarza, na przykład 20.05.2026.",
                "until    | 01.01.2020 | until    | Koniec jest przed początkiem. Popraw jedną z dat.",
                "signedOn | 01.01.2999 | signedOn | Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
                "number   | U/anna     | number   | Numer U/anna ma już inne upoważnienie. Sprawdź numer.",
            })
    void want_papers_that_can_be(String box, String typed, String anchor, String sentence) {
        var page = browser.refused(
                ADAM,
                "/staff/" + JAN.id() + "/access",
                both().with("until", centre.typed(30)).with(box, typed));

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly(anchor);
    }

    @Test
    void want_at_least_one_paper_on_the_form() {
        var page = browser.refused(
                ADAM, "/staff/" + JAN.id() + "/access", Form.empty().with("from", centre.typed(0)));

        assertThat(page.sentences()).containsExactly("Wpisz numer upoważnienia albo dzień podpisania zobowiązania.");
    }

    @Test
    void want_no_authorisation_that_ends_before_it_starts() {
        var address = "/staff/" + JAN.id() + "/access/" + authorisationOf(JAN);
        assertThat(browser.read(ADAM, address).box("lastDay")).isEqualTo(centre.typed(0));

        var page = browser.refused(ADAM, address, lastDay(-301));

        assertThat(page.sentences()).singleElement().asString().startsWith("To upoważnienie zaczyna się");
        browser.done(ADAM, address, lastDay(-300));
    }

    @Test
    void take_the_same_papers_once_when_they_are_sent_twice() {
        browser.done(ADAM, "/staff/" + JAN.id() + "/access", both());
        var once = centre.contents();

        browser.done(ADAM, "/staff/" + JAN.id() + "/access", both());

        assertThat(centre.contents()).isEqualTo(once);
    }

    @Test
    void have_a_register_for_the_administrator_and_the_director() {
        forget(JAN);

        for (var reader : List.of(ADAM, EWA)) {
            assertThat(browser.read(reader, "/staff/access").text()).contains("Jan Nowicki", "bez dostępu", "U/anna");
        }
        assertThat(browser.read(ADAM, "/accounts").text())
                .contains("1 osoba nie otworzy dziś danych rodzin", "Wpisz dokumenty");
        assertThat(browser.read(EWA, "/staff").text()).contains("1 osoba nie otworzy dziś danych rodzin");
        assertThat(browser.open(ANNA, "/staff/access").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"KRYSTYNA", "JAN", "ANNA"})
    void are_opened_by_the_administrator_and_the_director_alone(Colleague colleague) {
        browser.turnedAway(403, colleague, "/staff/" + JAN.id() + "/access", both());
        browser.turnedAway(403, colleague, "/staff/" + JAN.id() + "/access/" + authorisationOf(JAN), lastDay(0));
        browser.turnedAway(
                403,
                colleague,
                "/staff/" + JAN.id() + "/access/undertakings/" + undertakingOf(JAN) + "/annulment",
                Form.empty());
    }

    @Test
    void are_opened_to_nobody_who_does_not_work_here() {
        browser.turnedAway(404, ADAM, "/staff/" + UUID.randomUUID() + "/access", both());
        browser.turnedAway(404, ADAM, "/staff/" + JAN.id() + "/access/" + authorisationOf(ANNA), lastDay(0));
        browser.turnedAway(
                404,
                ADAM,
                "/staff/" + JAN.id() + "/access/undertakings/" + undertakingOf(ANNA) + "/annulment",
                Form.empty());
    }

    private Form both() {
        return Form.empty()
                .with("number", "9/2026")
                .with("from", centre.typed(0))
                .with("until", "")
                .with("signedOn", centre.typed(0));
    }

    private Form lastDay(int days) {
        return Form.empty().with("lastDay", centre.typed(days));
    }

    private void forget(Colleague colleague) {
        for (var table : List.of("data_authorisation", "secrecy_undertaking")) {
            centre.owner()
                    .sql("delete from " + table + " where worker_id = ?")
                    .param(colleague.id().id())
                    .update();
        }
    }

    private void authorise(Colleague colleague, Integer from, Integer until) {
        if (from != null) {
            centre.owner()
                    .sql("""
                            insert into data_authorisation (id, worker_id, number, valid_from, valid_until, recorded_by, recorded_at)
                            values (gen_random_uuid(), :who, gen_random_uuid()::text, :from, :until, :adam, now())""")
                    .param("who", colleague.id().id())
                    .param("from", centre.today().plusDays(from))
                    .param("until", until == null ? null : centre.today().plusDays(until), Types.DATE)
                    .param("adam", ADAM.id().id())
                    .update();
        }
    }

    private void undertake(Colleague colleague, Integer signed) {
        if (signed != null) {
            centre.owner()
                    .sql("insert into secrecy_undertaking values (gen_random_uuid(), ?, ?, ?, now())")
                    .params(
                            colleague.id().id(),
                            centre.today().plusDays(signed),
                            ADAM.id().id())
                    .update();
        }
    }

    private UUID authorisationOf(Colleague colleague) {
        return idIn("data_authorisation", colleague);
    }

    private UUID undertakingOf(Colleague colleague) {
        return idIn("secrecy_undertaking", colleague);
    }

    private UUID idIn(String table, Colleague colleague) {
        return centre.owner()
                .sql("select id from " + table + " where worker_id = ?")
                .param(colleague.id().id())
                .query(UUID.class)
                .single();
    }
}

package pl.asysta.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;

@DisplayName("The staff directory")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class StaffDirectoryPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Statements statements;

    @BeforeEach
    void anna_has_a_room_and_a_secret() {
        browser.done(
                ADAM,
                "/staff/" + ANNA.id() + "/workplace",
                Form.empty()
                        .with("version", -1)
                        .with("floor", "I piętro")
                        .with("room", "15")
                        .with("officePhone", "32 000 01 12 wew. 15")
                        .with("mobilePhone", "450 000 012")
                        .with("workingHours", "8.00–16.00")
                        .with("duties[0].weekday", centre.today().getDayOfWeek())
                        .with("duties[0].starts", "9:00")
                        .with("duties[0].ends", "11:00"));
        browser.done(
                ADAM,
                "/staff/" + ANNA.id() + "/qualification",
                Form.empty()
                        .with("version", -1)
                        .with("path", "A")
                        .with("certificates[0].kind", "HEALTH")
                        .with("certificates[0].number", "Z/77")
                        .with("certificates[0].issuedOn", "01.01.2022")
                        .with("certificates[0].expiresOn", centre.typed(60)));
    }

    @ParameterizedTest
    @EnumSource
    void is_there_for_everybody(Colleague colleague) {
        var page = browser.read(colleague, "/staff");

        assertThat(page.text())
                .contains("Anna Kowal", "pokój 15", "I piętro", "8.00–16.00", "dziś 9:00–11:00")
                .contains("Zofia Bąk")
                .contains("nieobecność do");
        assertThat(page.html()).contains("href=\"tel:+48320000112;ext=15\"", "href=\"tel:+48450000012\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"KRYSTYNA", "JAN", "ANNA"})
    void keeps_the_secrets_of_personnel_files(Colleague colleague) {
        var page = browser.read(colleague, "/staff");

        assertThat(page.text()).doesNotContain("Z/77", "Orzeczenie", "zawieszen", "kończą ważność");
        assertThat(page.html()).doesNotContain("/file");
    }

    @ParameterizedTest(name = "\"{0}\" finds {1} and not {2}")
    @CsvSource({
        "kowal, Anna Kowal, Jan Nowicki",
        "ANNA KOW, Anna Kowal, Jan Nowicki",
        "15, Anna Kowal, Jan Nowicki",
        "450 000 012, Anna Kowal, Jan Nowicki",
        "32000, Anna Kowal, Jan Nowicki",
        "bąk, Zofia Bąk, Anna Kowal"
    })
    void finds_by_name_room_and_number(String text, String found, String other) {
        assertThat(browser.read(MARIA, "/staff?q={q}", text).text())
                .contains(found)
                .doesNotContain(other);
    }

    @Test
    void is_searched_without_a_name_in_an_address() {
        var posted = browser.send(MARIA, "/staff/search", Form.empty().with("q", "Kowal"));

        assertThat(posted.status()).isEqualTo(302);
        assertThat(posted.location()).matches("/staff\\?sought=[\\w-]{80,}");
        assertThat(browser.read(MARIA, String.valueOf(posted.location())).text())
                .contains("Anna Kowal")
                .doesNotContain("Jan Nowicki");
        assertThat(browser.open(MARIA, "/staff?q=Kowal").location()).startsWith("/staff?sought=");
        assertThat(browser.read(MARIA, "/staff?worker=" + ANNA.id()).text())
                .contains("Anna Kowal")
                .doesNotContain("Jan Nowicki");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' or 1=1 --", "nikt taki", "<b>"})
    void finds_nobody_by_a_trick(String text) {
        assertThat(browser.read(JAN, "/staff?q={q}", text).text()).contains("Nikt nie pasuje");
    }

    @Test
    void leaves_out_those_whose_account_is_closed() {
        centre.owner()
                .sql("update worker set enabled = false where id = ?")
                .param(ANNA.id().id())
                .update();

        assertThat(browser.read(JAN, "/staff").text()).doesNotContain("Anna Kowal");
    }

    @ParameterizedTest(name = "in {0} days: {1}")
    @CsvSource({"61, false", "60, true", "0, true", "-1, true"})
    void reminds_of_certificates_that_end_soon(int days, boolean reminded) {
        expires(centre.today().plusDays(days));

        for (var reader : new Colleague[] {ADAM, EWA}) {
            var address = reader == ADAM ? "/accounts" : "/";
            assertThat(browser.read(reader, address).text().contains("nr Z/77")).isEqualTo(reminded);
            assertThat(browser.read(reader, "/staff").text().contains("nr Z/77"))
                    .isEqualTo(reminded);
        }
        assertThat(browser.read(KRYSTYNA, "/").text()).doesNotContain("Z/77");
    }

    @Test
    void stops_reminding_once_a_later_certificate_is_there() {
        expires(centre.today());
        centre.owner()
                .sql("insert into qualification_certificate values (?, 1, 'HEALTH', 'Z/78', current_date, null)")
                .param(ANNA.id().id())
                .update();

        assertThat(browser.read(EWA, "/").text()).doesNotContain("Z/77");
    }

    @Test
    void reminds_of_authorisations_that_end_soon() {
        centre.owner()
                .sql("update data_authorisation set valid_until = ? where worker_id = ?")
                .params(centre.today().plusDays(14), JAN.id().id())
                .update();

        var page = browser.read(EWA, "/");

        assertThat(page.text()).contains("Upoważnienie do danych, Jan Nowicki", "zostało 14 dni");
        assertThat(page.classed("term-soon")).isNotEmpty();
    }

    @Test
    void asks_the_database_as_often_for_a_hundred_as_for_a_dozen() {
        browser.read(JAN, "/staff");
        var few = statements.of(() -> browser.read(JAN, "/staff")).size();
        centre.owner().sql("""
                        insert into worker (id, login, first_name, last_name, role, title, created_at)
                        select gen_random_uuid(), 'x' || i, 'Ala', 'Zet', 'FAMILY_ASSISTANT', 'asystentka', now()
                          from generate_series(1, 120) i""").update();

        assertThat(statements.of(() -> browser.read(JAN, "/staff"))).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(25);
        assertThat(browser.read(JAN, "/staff").text()).contains("To nie wszyscy.");
    }

    private void expires(LocalDate day) {
        centre.owner()
                .sql("update qualification_certificate set expires_on = ?")
                .param(day)
                .update();
    }
}

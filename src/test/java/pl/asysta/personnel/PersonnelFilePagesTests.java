package pl.asysta.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

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
import pl.asysta.support.Form;

@DisplayName("A personnel file")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PersonnelFilePagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Test
    void holds_what_the_administrator_entered_and_the_director_reads() {
        browser.done(ADAM, at(ANNA, "workplace"), workplace());
        browser.done(ADAM, at(ANNA, "qualification"), qualification());
        browser.done(ADAM, at(ANNA, "employment"), employment());

        for (var reader : new Colleague[] {ADAM, EWA, DANUTA}) {
            assertThat(browser.read(reader, at(ANNA, "file")).text())
                    .contains("32 000 01 12 wew. 15", "450 000 012", "wtorek 9:00–11:00")
                    .contains("a: wyższe na kierunku", "nr D/1", "nie figuruje", "sprawdzenie: Ewa Dudek")
                    .contains(
                            "umowa o pracę, zadaniowy czas pracy",
                            "młodszy asystent rodziny",
                            "starszy asystent rodziny")
                    .doesNotContain("Czego jeszcze brakuje");
        }
        assertThat(browser.read(ADAM, at(ANNA, "file")).html()).contains(at(ANNA, "workplace"));
        assertThat(browser.read(EWA, at(ANNA, "file")).html()).doesNotContain(at(ANNA, "workplace"));
    }

    @Test
    void comes_back_on_its_forms_as_it_was_entered() {
        browser.done(ADAM, at(ANNA, "workplace"), workplace());
        browser.done(ADAM, at(ANNA, "qualification"), qualification());
        browser.done(ADAM, at(ANNA, "employment"), employment());

        assertThat(browser.read(ADAM, at(ANNA, "workplace")).box("duties[0].starts"))
                .isEqualTo("9:00");
        assertThat(browser.read(ADAM, at(ANNA, "qualification")).box("certificates[0].number"))
                .isEqualTo("D/1");
        var page = browser.read(ADAM, at(ANNA, "employment"));
        assertThat(page.box("grades[0].grade")).as("the latest first").isEqualTo("SENIOR");
        assertThat(page.box("grades[1].lastDay")).isEqualTo("31.12.2024");
    }

    @Test
    void says_what_an_assistant_still_lacks_for_article_12() {
        assertThat(browser.read(EWA, at(ANNA, "file")).text())
                .contains(
                        "Czego jeszcze brakuje", "drogi do zawodu", "oświadczenia o alimentach", "Rejestrze Sprawców");
        assertThat(browser.read(EWA, at(JAN, "file")).text()).doesNotContain("Czego jeszcze brakuje");
    }

    @ParameterizedTest(name = "{0} {1} = {2}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "workplace     | officePhone             | 12 34      | officePhone             | To nie wygląda na numer telefonu. Wpisz dziewięć cyfr, na przykład 32 555 01 12.",
                "workplace     | mobilePhone             | mama       | mobilePhone             | To nie wygląda na numer telefonu. Wpisz dziewięć cyfr, na przykład 32 555 01 12.",
                "workplace     | duties[0].ends          | 08:59      | duties0.ends            | Dyżur musi się kończyć później, niż się zaczyna. Popraw jedną z godzin.",
                "workplace     | duties[0].ends          | 9:00       | duties0.ends            | Dyżur musi się kończyć później, niż się zaczyna. Popraw jedną z godzin.",
                "workplace     | duties[0].ends          | 25:00      | duties0.ends            | Wpisz godzinę, na przykład 9:00.",
                "workplace     | duties[0].starts        | ''         | duties0.starts          | Wpisz, o której dyżur się zaczyna.",
                "workplace     | duties[0].weekday       | ''         | duties0.weekday         | Wybierz dzień tygodnia.",
                "workplace     | duties[1].starts        | 10:59      | duties1.starts          | O tej godzinie jest już inny dyżur tej osoby. Zmień godziny jednego z nich.",
                "qualification | certificates[0].expiresOn | 01.01.2019 | certificates0.expiresOn | Zaświadczenie nie może stracić ważności, zanim je wystawiono. Popraw datę.",
                "qualification | certificates[0].issuedOn | ''        | certificates0.issuedOn  | Wpisz, kiedy wystawiono ten dokument.",
                "qualification | certificates[0].number  | ''         | certificates0.number    | Wpisz numer z dokumentu. Jeśli go nie ma, wpisz, kto go wystawił.",
                "qualification | alimony                 | 01.01.2999 | alimony                 | Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
                "qualification | registerOn              | 30.09.2017 | registerOn              | Rejestr działa od 1 października 2017. Popraw datę.",
                "qualification | registerChecker         | ''         | registerChecker         | Wpisz, kto sprawdził rejestr.",
                "employment    | terms[0].lastDay        | 31.12.2021 | terms0.lastDay          | Koniec jest przed początkiem. Popraw jedną z dat.",
                "employment    | terms[0].firstDay       | ''         | terms0.firstDay         | Wpisz pierwszy dzień.",
                "employment    | grades[0].grade         | ''         | grades0.grade           | Wybierz stopień.",
                "employment    | grades[1].firstDay      | 31.12.2024 | grades1.firstDay        | W tych dniach jest już inny stopień. Zamknij wcześniejszy datą do.",
            })
    void wants_what_can_be(String part, String box, String typed, String anchor, String sentence) {
        var form = part.equals("workplace") ? workplace() : part.equals("employment") ? employment() : qualification();

        var page = browser.refused(ADAM, at(ANNA, part), form.with(box, typed));

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly(anchor);
    }

    @ParameterizedTest
    @CsvSource({
        "qualification, path, Z",
        "qualification, certificates[0].kind, NONE",
        "workplace, duties[0].weekday, FUNDAY",
        "employment, terms[0].employment, FIXED",
        "employment, grades[0].grade, BEST"
    })
    void takes_no_value_that_no_page_offers(String part, String box, String value) {
        var form = part.equals("workplace") ? workplace() : part.equals("employment") ? employment() : qualification();

        var page = browser.turnedAway(422, ADAM, at(ANNA, part), form.with(box, value));

        assertThat(page.sentences()).isNotEmpty();
    }

    @Test
    void lets_no_assistant_work_by_the_clock() {
        var page = browser.turnedAway(
                422, ADAM, at(ANNA, "employment"), employment().with("terms[0].employment", "FIXED_HOURS_CONTRACT"));

        assertThat(page.sentences()).singleElement().asString().contains("zadaniowym czasie pracy", "art. 17 ust. 2");
    }

    @Test
    void gives_grades_to_assistants_alone() {
        browser.turnedAway(422, ADAM, at(JAN, "employment"), employment());

        browser.done(
                ADAM,
                at(JAN, "employment"),
                Form.empty()
                        .with("version", -1)
                        .with("terms[0].employment", "FIXED_HOURS_CONTRACT")
                        .with("terms[0].firstDay", "01.01.2022"));
    }

    @Test
    void lets_two_duties_meet_at_the_full_hour_and_on_another_day() {
        browser.done(ADAM, at(ANNA, "workplace"), workplace().with("duties[1].starts", "11:00"));
        browser.done(
                ADAM,
                at(JAN, "workplace"),
                workplace().with("duties[1].weekday", "WEDNESDAY").with("duties[1].starts", "9:00"));

        assertThat(centre.rows("duty_hours")).isEqualTo(4);
    }

    @Test
    void shows_both_texts_when_two_administrators_save() {
        browser.done(ADAM, at(ANNA, "workplace"), workplace());

        var page = browser.turnedAway(
                409, ADAM, at(ANNA, "workplace"), workplace().with("room", "99").with("duties[0].starts", "8:30"));

        assertThat(page.conflict())
                .containsExactly(
                        List.of("15", "99"),
                        List.of(
                                "wtorek, 9:00, 11:00 wtorek, 12:00, 13:00, 16",
                                "wtorek, 8:30, 11:00 wtorek, 12:00, 13:00, 16"));
        assertThat(page.box("room")).isEqualTo("99");
        browser.done(ADAM, at(ANNA, "workplace"), workplace().with("room", "99").with("version", page.box("version")));
        assertThat(browser.read(ADAM, at(ANNA, "workplace")).box("room")).isEqualTo("99");
    }

    @ParameterizedTest
    @CsvSource({"qualification, alimony, 02.01.2022", "employment, grades[1].grade, REGULAR"})
    void shows_both_texts_of_every_part(String part, String box, String other) {
        var form = part.equals("employment") ? employment() : qualification();
        browser.done(ADAM, at(ANNA, part), form);

        var page = browser.turnedAway(409, ADAM, at(ANNA, part), form.with(box, other));

        assertThat(page.conflict()).hasSize(1);
        assertThat(page.box(box)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"workplace", "qualification", "employment"})
    void takes_the_same_form_twice_as_once(String part) {
        var form = part.equals("workplace") ? workplace() : part.equals("employment") ? employment() : qualification();
        browser.done(ADAM, at(ANNA, part), form);
        var once = centre.contents();

        browser.done(ADAM, at(ANNA, part), form);

        assertThat(centre.contents()).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(names = {"EWA", "DANUTA", "KRYSTYNA", "JAN", "ANNA"})
    void is_changed_by_the_administrator_alone(Colleague colleague) {
        browser.turnedAway(403, colleague, at(ANNA, "workplace"), workplace());
        browser.turnedAway(403, colleague, at(ANNA, "qualification"), qualification());
        browser.turnedAway(403, colleague, at(ANNA, "employment"), employment());
        assertThat(browser.open(colleague, at(ANNA, "qualification")).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"KRYSTYNA", "JAN", "ANNA"})
    void is_closed_to_colleagues_and_to_its_own_worker(Colleague colleague) {
        assertThat(browser.open(colleague, at(ANNA, "file")).status()).isEqualTo(403);
    }

    @Test
    void is_not_there_for_nobody() {
        for (var part : new String[] {"file", "workplace", "qualification", "employment", "access"}) {
            assertThat(browser.open(ADAM, "/staff/" + UUID.randomUUID() + "/" + part)
                            .status())
                    .isEqualTo(404);
            assertThat(browser.open(ADAM, "/staff/x/" + part).status()).isEqualTo(404);
        }
    }

    private static String at(Colleague colleague, String part) {
        return "/staff/" + colleague.id() + "/" + part;
    }

    private Form workplace() {
        return Form.empty()
                .with("version", -1)
                .with("building", "ul. Rynek 1")
                .with("floor", "I piętro")
                .with("room", "15")
                .with("officePhone", "32 000 01 12 wew. 15")
                .with("mobilePhone", "450 000 012")
                .with("workingHours", "zadaniowo, telefon 8.00–16.00")
                .with("duties[0].weekday", "TUESDAY")
                .with("duties[0].starts", "09:00")
                .with("duties[0].ends", "11:00")
                .with("duties[0].room", "")
                .with("duties[1].weekday", "TUESDAY")
                .with("duties[1].starts", "12:00")
                .with("duties[1].ends", "13:00")
                .with("duties[1].room", "16");
    }

    private Form qualification() {
        return Form.empty()
                .with("version", -1)
                .with("path", "A")
                .with("certificates[0].kind", "DIPLOMA")
                .with("certificates[0].number", "D/1")
                .with("certificates[0].issuedOn", "01.07.2019")
                .with("certificates[0].expiresOn", "")
                .with("parentalAuthority", "01.01.2022")
                .with("alimony", "01.01.2022")
                .with("noConviction", "01.01.2022")
                .with("registerOn", "02.02.2023")
                .with("registerChecker", "Ewa Dudek")
                .with("registerClean", "true");
    }

    private Form employment() {
        return Form.empty()
                .with("version", -1)
                .with("terms[0].employment", "TASK_BASED_CONTRACT")
                .with("terms[0].firstDay", "01.01.2022")
                .with("terms[0].lastDay", "")
                .with("grades[0].grade", "JUNIOR")
                .with("grades[0].firstDay", "01.01.2022")
                .with("grades[0].lastDay", "31.12.2024")
                .with("grades[1].grade", "SENIOR")
                .with("grades[1].firstDay", "01.01.2025")
                .with("grades[1].lastDay", "");
    }
}

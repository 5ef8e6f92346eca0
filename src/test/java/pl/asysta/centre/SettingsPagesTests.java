package pl.asysta.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.Term;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The practice of the centre")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class SettingsPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Practice practice;

    @Test
    void begins_with_the_usual_terms_and_with_risk_lists() {
        assertThat(browser.read(ADAM, "/settings").text())
                .contains("Plan pracy z rodziną", "2 miesiące", "14 dni", "Ośrodek wypełnia listy ryzyka.");
    }

    @Test
    void changes_from_a_day_on_and_not_before() {
        var address = browser.done(ADAM, "/settings/terms/WORK_PLAN", term(1, "1", "MONTHS"));

        assertThat(address).isEqualTo("/settings?done=kept");
        assertThat(practice.term(PracticeRule.WORK_PLAN, centre.today())).isEqualTo(Term.months(2));
        assertThat(practice.term(PracticeRule.WORK_PLAN, centre.today().plusDays(1)))
                .isEqualTo(Term.months(1));
        assertThat(browser.read(ADAM, "/settings").text()).contains("1 miesiąc");
    }

    @Test
    void changes_today_for_the_clocks_that_start_today() {
        browser.done(ADAM, "/settings/terms/WORK_PLAN", term(0, "10", "WORKING_DAYS"));

        var family = families.cooperatingWith(Colleague.PIOTR);

        assertThat(browser.read(EWA, "/cases/{id}", family).text()).contains("+ 10 dni roboczych =");
    }

    @Test
    void can_be_corrected_on_the_day_it_changes() {
        browser.done(ADAM, "/settings/terms/DRAFT_KEPT", term(0, "3", "DAYS"));
        browser.done(ADAM, "/settings/terms/DRAFT_KEPT", term(0, "5", "DAYS"));

        assertThat(practice.term(PracticeRule.DRAFT_KEPT, centre.today())).isEqualTo(Term.days(5));
    }

    @ParameterizedTest(name = "{0} {1} from {2} days on: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "3,    DAYS, -1, Zwyczaju nie zmienia się wstecz. Podaj dzisiejszy dzień albo późniejszy.",
                "0,    DAYS, 0,  Wpisz liczbę od 1 do 999.",
                "1000, DAYS, 0,  Wpisz liczbę od 1 do 999.",
                "10000, DAYS, 0, Wpisz liczbę od 1 do 999.",
                "dwa,  DAYS, 0,  Wpisz liczbę od 1 do 999.",
                "61, MONTHS, 0,  To ponad 60 miesięcy. Wpisz mniej albo licz w dniach."
            })
    void refuses_what_cannot_be(String amount, String unit, int from, String sentence) {
        var page = browser.refused(ADAM, "/settings/terms/REFERRAL_REPLY", term(from, amount, unit));

        assertThat(page.sentences()).containsExactly(sentence);
    }

    @ParameterizedTest(name = "{0} months")
    @ValueSource(ints = {59, 60})
    void may_be_as_long_as_five_years(int months) {
        browser.done(ADAM, "/settings/terms/REFERRAL_REPLY", term(0, Integer.toString(months), "MONTHS"));

        assertThat(practice.term(PracticeRule.REFERRAL_REPLY, centre.today())).isEqualTo(Term.months(months));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into practice_term values ('WORK_PLAN', ?, 1, 'MONTHS') | -1",
                "update practice_term set amount = 1 where code = 'WORK_PLAN' and valid_from < ? | 0",
                "delete from practice_term where code = 'WORK_PLAN' and valid_from < ? | 0",
                "insert into practice_term values ('WORK_PLAN', ?, 1000, 'MONTHS') | 0",
                "insert into practice_term values ('WORK_PLAN', ?, 0, 'MONTHS') | 0"
            })
    void is_never_rewritten_past_the_application_either(String statement, int day) {
        var before = centre.contents();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        centre.owner().sql(statement).param(centre.day(day)).update());

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void says_of_an_unknown_rule_that_it_is_none_and_shows_those_that_are() {
        var page = browser.open(ADAM, "/settings/terms/CZARY");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text())
                .contains("Takiej zasady nie ma wśród terminów, które ustala ośrodek. Wybierz jedną z listy poniżej.")
                .contains("Odpowiedź na wniosek „Za życiem”");

        var before = centre.contents();
        assertThat(browser.send(ADAM, "/settings/terms/CZARY", term(0, "3", "DAYS"))
                        .status())
                .isEqualTo(404);
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void refuses_a_day_that_is_none() {
        var page = browser.refused(
                ADAM, "/settings/terms/REFERRAL_REPLY", term(0, "3", "DAYS").with("from", "31.02.2027"));

        assertThat(page.sentences()).containsExactly("Podaj datę z kalendarza, na przykład 20.05.2026.");
    }

    @Test
    void may_do_without_risk_lists() {
        browser.done(ADAM, "/settings/risk-list", use(0, false));
        var family = families.interviewed();

        browser.done(JAN, "/cases/" + family + "/analysis", papers.analysis().complete());

        assertThat(families.stage(family)).isEqualTo("ASSESSED");
        families.consenting(family);
        assertThat(browser.read(JAN, "/cases/{id}", family).text()).contains("Napisz wniosek");
        browser.done(JAN, "/cases/" + family + "/request", papers.request(family));
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_REQUESTED");
    }

    @Test
    void goes_on_with_risk_lists_until_the_day_they_end() {
        browser.done(ADAM, "/settings/risk-list", use(1, false));
        var family = families.interviewed();

        browser.done(JAN, "/cases/" + family + "/analysis", papers.analysis().complete());

        assertThat(families.stage(family)).isEqualTo("INTERVIEWED");
    }

    @Test
    void is_the_administrators_alone() {
        assertThat(browser.open(EWA, "/settings").status()).isEqualTo(403);
        browser.turnedAway(403, JAN, "/settings/risk-list", use(0, false));
        browser.turnedAway(403, EWA, "/settings/terms/WORK_PLAN", term(0, "1", "DAYS"));
        browser.turnedAway(404, ADAM, "/settings/terms/NONE", term(0, "1", "DAYS"));
    }

    private Form term(int from, String amount, String unit) {
        return Form.empty()
                .with("from", centre.typed(from))
                .with("amount", amount)
                .with("unit", unit);
    }

    private Form use(int from, boolean used) {
        return Form.empty().with("from", centre.typed(from)).with("used", used);
    }
}

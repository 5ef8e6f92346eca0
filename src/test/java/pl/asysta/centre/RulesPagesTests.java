package pl.asysta.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.PracticeRule;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;

@DisplayName("The register of rules that give a date")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RulesPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Test
    void has_every_rule_of_law_and_every_term_of_practice_once() {
        var rows = browser.read(EWA, "/rules").rows();

        assertThat(DeadlineRule.values())
                .filteredOn(rule -> rule.isLaw() || !rule.countsTime())
                .allSatisfy(rule ->
                        assertThat(rows).filteredOn(row -> isOf(rule, row)).hasSize(1));
        assertThat(PracticeRule.values())
                .allSatisfy(rule ->
                        assertThat(rows).filteredOn(row -> isOf(rule, row)).hasSize(1));
    }

    @Test
    void says_basis_start_term_validity_and_what_stops_it() {
        assertThat(browser.read(EWA, "/rules").rows())
                .anyMatch(row -> row.contains("§ 3 ust. 2 rozporządzenia z 8 kwietnia 2021")
                        && row.contains("informacja o rodzinie")
                        && row.contains("14 dni roboczych, od 1 stycznia 2012")
                        && row.contains("zakończony wywiad środowiskowy"))
                .anyMatch(row -> row.contains("7 dni, od 1 stycznia 2012")
                        && row.contains("5 dni roboczych, od 28 września 2023"))
                .anyMatch(row -> row.contains("Sprawozdanie dla sądu") && row.contains("dzień, który wyznaczył sąd"))
                .anyMatch(row -> row.contains("początek współpracy, poprzednia ocena"));
    }

    @Test
    void shows_what_the_centre_will_do_from_a_later_day_beside_what_it_does_now() {
        browser.done(
                ADAM,
                "/settings/terms/WORK_PLAN",
                Form.empty().with("from", centre.typed(1)).with("amount", "1").with("unit", "MONTHS"));

        assertThat(browser.read(EWA, "/rules").rows())
                .anyMatch(row -> row.contains("WORK_PLAN")
                        && row.contains("2 miesiące, od 1 stycznia 2012")
                        && row.contains("1 miesiąc, od "));
    }

    @Test
    void changes_within_five_years_and_takes_a_later_day_for_a_slip() {
        int last = (int) ChronoUnit.DAYS.between(centre.today(), centre.today().plusYears(5));
        var page = "/settings/terms/WORK_PLAN";
        var change = Form.empty().with("amount", "1").with("unit", "MONTHS");

        browser.done(ADAM, page, change.with("from", centre.typed(last - 1)));
        browser.done(ADAM, page, change.with("from", centre.typed(last)));
        var before = centre.contents();

        assertThat(browser.refused(ADAM, page, change.with("from", centre.typed(last + 1)))
                        .sentences())
                .containsExactly("To dzień za ponad 5 lat. Sprawdź rok.");
        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"EWA", "KRYSTYNA", "JAN", "PIOTR"})
    void is_for_everybody_to_read_and_for_the_administrator_to_change(Colleague who) {
        assertThat(browser.read(who, "/rules").html()).doesNotContain("/settings");
        assertThat(browser.read(ADAM, "/rules").html()).contains("/settings/terms/WORK_PLAN");
    }

    private static boolean isOf(Enum<?> rule, String row) {
        return row.matches(".*\\b" + rule.name() + "\\b.*");
    }
}

package pl.asysta.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Assessments;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;

@DisplayName("A late assessment")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class LateAssessmentPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Assessments assessments;

    @Autowired
    Statements statements;

    private CaseId family;
    private String all;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        all = "/cases/" + family + "/assessments";
        // the plan is another paper with a term of its own
        centre.owner()
                .sql("insert into work_plan_delay select id, date '2099-01-01', ?, now() from family_case")
                .param(EWA.id().id())
                .update();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, false", "-1, true"})
    void is_known_of_after_it_came_when_it_came_the_day_after_its_term(int daysLeft, boolean late) {
        presented(daysLeft);

        assertThat(browser.read(EWA, "/").text().contains("Opóźnienia 1")).isEqualTo(late);
        assertThat(browser.read(EWA, all).text().contains("Wiem o opóźnieniu")).isEqualTo(late);
    }

    @Test
    void stands_on_the_desk_with_its_reason_until_the_director_says_that_she_knows() {
        presented(-1);

        assertThat(browser.read(DANUTA, "/").text())
                .contains("Ocena okresowa, rodzina Kowalskich", "1 dzień po terminie", "jest od ")
                .contains("Powód opóźnienia: Mama była w szpitalu.");
        assertThat(browser.read(KRYSTYNA, "/").text()).doesNotContain("Opóźnienia 1");
        var sent = Form.empty().with("desk", "true").with("due", centre.day(-1));
        assertThat(browser.done(EWA, all + "/delay", sent)).isEqualTo("/?done=assessment-delay-seen");
        browser.done(DANUTA, all + "/delay", sent);

        assertThat(centre.rows("assessment_delay")).isEqualTo(1);
        assertThat(browser.read(EWA, "/").text()).doesNotContain("Opóźnienia 1");
        for (var reader : new Colleague[] {PIOTR, JAN, EWA}) {
            assertThat(browser.read(reader, all).text())
                    .contains("Po terminie (", "Mama była w szpitalu.", "Wie o tym Ewa Dudek, potwierdzone ")
                    .doesNotContain("Wiem o opóźnieniu");
        }
    }

    @Test
    void asks_no_more_when_the_director_knew_while_it_was_missing() {
        started(-1);
        browser.done(EWA, all + "/delay", Form.empty());
        presented(-1);

        assertThat(browser.read(EWA, "/").text()).doesNotContain("Opóźnienia 1");
    }

    @Test
    void of_an_earlier_term_is_known_apart_from_the_one_that_is_missing_now() {
        presented(-1);
        centre.owner()
                .sql("update case_paper set dated_on = ? where case_id = ? and kind = 'ASSESSMENT'")
                .params(centre.day(-1).minusMonths(6), family.id())
                .update();
        assertThat(browser.read(EWA, "/").text()).contains("Opóźnienia 2");
        started(-200);

        browser.done(EWA, all + "/delay", Form.empty().with("due", centre.day(-1)));

        assertThat(centre.rows("assessment_delay")).isEqualTo(1);
    }

    @Test
    void is_acknowledged_by_those_who_lead_the_centre_and_only_where_there_is_one() {
        presented(-1);

        browser.turnedAway(403, PIOTR, all + "/delay", Form.empty());
        browser.turnedAway(403, KRYSTYNA, all + "/delay", Form.empty());
        assertThat(browser.turnedAway(422, EWA, all + "/delay", Form.empty().with("due", centre.day(-2)))
                        .sentences())
                .containsExactly("Żadna ocena tej rodziny nie jest po terminie.");
    }

    @Test
    void is_counted_in_its_year_with_its_reason_and_who_knew() {
        presented(-1);
        browser.done(EWA, all + "/delay", Form.empty());
        int year = centre.day(-1).getYear();

        for (var reader : new Colleague[] {EWA, DANUTA, KRYSTYNA}) {
            assertThat(browser.read(reader, "/delays?year=" + year).text())
                    .contains("Oceny sytuacji rodziny", "Mama była w szpitalu.", "1 dzień po terminie", "Ewa Dudek");
        }
        assertThat(browser.read(EWA, "/delays.csv?year=" + year).html())
                .contains("Kowalskich,Piotr Gil,ocena," + centre.day(-1) + "," + centre.today() + "," + centre.today()
                        + ",1,Mama była w szpitalu.,Ewa Dudek");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 0", "-1, 1"})
    void is_counted_while_it_is_missing(int daysLeft, int missing) {
        started(daysLeft);

        var page = browser.read(EWA, "/delays?year=" + centre.day(daysLeft).getYear());

        assertThat(page.text().contains("jeszcze nie ma oceny")).isEqualTo(missing == 1);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, false", "0, true"})
    void of_a_family_that_left_is_counted_until_the_day_it_left(int leftOn, boolean late) {
        started(-1);
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();
        centre.owner()
                .sql(
                        "update assignment set ended_on = ?, end_reason = 'MOVED_AWAY', ended_by = ?, ended_at = now() where case_id = ?")
                .params(centre.day(leftOn), EWA.id().id(), family.id())
                .update();

        assertThat(browser.read(EWA, "/delays?year=" + centre.day(-1).getYear())
                        .text()
                        .contains("sprawa zakończona"))
                .isEqualTo(late);
    }

    @Test
    void costs_the_desk_and_the_year_the_same_statements_alone_and_among_many() {
        presented(-1);
        int year = centre.day(-1).getYear();
        browser.read(EWA, "/");
        var desk = statements.of(() -> browser.read(EWA, "/"));
        var ofYear = statements.of(() -> browser.read(EWA, "/delays?year=" + year));

        centre.owner()
                .sql("update case_paper set dated_on = ? where kind = 'COOPERATION_START'")
                .param(centre.day(-1).minusMonths(6))
                .update();

        assertThat(statements.of(() -> browser.read(EWA, "/"))).hasSameSizeAs(desk);
        assertThat(statements.of(() -> browser.read(EWA, "/delays?year=" + year)))
                .hasSameSizeAs(ofYear);
        assertThat(browser.read(EWA, "/").text()).contains("Opóźnienia 33");
    }

    /** One that the director was given today, so many days before its term. */
    private void presented(int daysLeft) {
        started(daysLeft);
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var full = assessments.full(family);
        browser.done(
                PIOTR,
                all + "/" + number + "/edit",
                (daysLeft < 0 ? full.with("delayReason", "Mama była w szpitalu.") : full).complete());
    }

    /** Cooperation of so long that the first assessment is due in so many days. */
    private void started(int daysLeft) {
        LocalDate start = centre.day(daysLeft).minusMonths(6);
        assessments.cooperatingFor(family, (int) (centre.today().toEpochDay() - start.toEpochDay()));
    }
}

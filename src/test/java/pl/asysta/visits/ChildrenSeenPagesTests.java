package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("When each child was last seen")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ChildrenSeenPagesTests {
    private static final String PAGE = "/children-seen";

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

    private CaseId family;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        centre.owner()
                .sql("update case_paper set dated_on = dated_on - 60 where case_id = ?")
                .param(family.id())
                .update();
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, false", "15, true"})
    void is_red_after_the_days_that_the_centre_set(int daysAgo, boolean late) {
        seen("HOME_VISIT", -daysAgo, false);

        var row = row();

        assertThat(row.contains("po terminie")).isEqualTo(late);
        assertThat(row).contains("Jaś", daysAgo + " dni temu");
    }

    @ParameterizedTest
    @CsvSource({"HOME_VISIT, true", "ACCOMPANYING, true", "INTERVENTION, true", "PHONE, false", "INSTITUTION, false"})
    void counts_meetings_and_no_talks_from_afar(String kind, boolean counts) {
        seen(kind, 0, false);

        assertThat(row().contains("jeszcze nie")).isEqualTo(!counts);
    }

    @Test
    void says_in_words_in_which_week_and_whether_alone() {
        seen("HOME_VISIT", -7, true);
        assertThat(row()).contains("sam na sam").doesNotContain(" tak");

        seen("HOME_VISIT", 0, false);
        assertThat(row()).contains("sam na sam", "tak");
    }

    @Test
    void counts_from_the_assignment_while_nobody_has_seen_the_child() {
        assertThat(row()).contains("jeszcze nie", "46 dni po terminie");
    }

    @Test
    void leaves_out_who_has_come_of_age_or_moved_out() {
        assertThat(browser.read(PIOTR, PAGE).text()).contains("Jaś");

        centre.owner()
                .sql("update person set birth_date = current_date - interval '18 years' where first_name = 'Jaś'")
                .update();

        assertThat(browser.read(PIOTR, PAGE).text()).doesNotContain("Jaś");
    }

    @Test
    void is_for_the_assistant_and_for_those_who_lead_her() {
        assertThat(browser.read(EWA, PAGE + "?assistant=" + PIOTR.id()).text()).contains("Jaś");
        assertThat(browser.read(EWA, PAGE + "?assistant=" + ANNA.id()).text()).doesNotContain("Jaś");
        assertThat(browser.open(EWA, PAGE + "?assistant=x").status()).isEqualTo(404);
        assertThat(browser.read(ANNA, PAGE).text()).doesNotContain("Jaś");
        assertThat(browser.open(JAN, PAGE).status()).isEqualTo(403);
        assertThat(browser.open(ADAM, PAGE).status()).isEqualTo(403);
    }

    @Test
    void costs_the_same_statements_for_any_number_of_meetings() {
        seen("HOME_VISIT", -1, false);
        browser.read(PIOTR, PAGE);
        var few = statements.of(() -> browser.read(PIOTR, PAGE));
        centre.owner().sql("""
                        with more as (
                            insert into work_card_entry (id, case_id, assistant_id, kind, held_on, note, recorded_at)
                            select gen_random_uuid(), case_id, assistant_id, kind, held_on - i % 40, 'x', recorded_at
                              from work_card_entry, generate_series(1, 500) i where kind = 'HOME_VISIT' returning id)
                        insert into work_card_person select more.id, p.person_id, false
                          from more, (select person_id from work_card_person limit 1) p""").update();

        assertThat(statements.of(() -> browser.read(PIOTR, PAGE))).hasSameSizeAs(few);
    }

    private String row() {
        return browser.read(PIOTR, PAGE).rows().stream()
                .filter(row -> row.contains("Jaś"))
                .findFirst()
                .orElseThrow();
    }

    private void seen(String kind, int day, boolean alone) {
        var form = Form.empty()
                .with("kind", kind)
                .with("day", centre.typed(day))
                .with("hour", "0:00")
                .with("minutes", "30")
                .with("place", kind.equals("HOME_VISIT") ? "HOME" : "CENTRE")
                .with("placeWords", "poradnia")
                .with("present", papers.person(family, "Jaś").toString())
                .with("note", "Rysowaliśmy.")
                .with("next", "");
        browser.done(
                PIOTR,
                "/cases/" + family + "/work-card/new",
                alone ? form.with("alone", papers.person(family, "Jaś").toString()) : form);
    }
}

package pl.asysta.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Plans;
import pl.asysta.support.Statements;

@DisplayName("A late work plan")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PlanDelayPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Plans plans;

    @Autowired
    Statements statements;

    private CaseId family;
    private String plan;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        plan = "/cases/" + family + "/plan";
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, true", "0, 1, false"})
    void is_answered_no_earlier_than_it_was_talked_over(int consultedAgo, int answeredAgo, boolean taken) {
        started(centre.day(-10));
        plans.drafted(family, PIOTR);
        browser.done(PIOTR, plan + "/consultation", plans.consultation(2).with("on", centre.typed(-consultedAgo)));
        var answer = plans.yes(family, 3).with("on", centre.typed(-answeredAgo));

        if (taken) {
            browser.done(PIOTR, plan + "/answer", answer);
        } else {
            assertThat(browser.refused(PIOTR, plan + "/answer", answer).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Plan skonsultowano ");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, false", "-1, true"})
    void is_explained_whatever_day_the_answer_bears(int daysLeft, boolean asked) {
        plans.drafted(family, PIOTR);
        started(centre.day(daysLeft).minusMonths(2));
        consulted(centre.day(-5));
        var answer = plans.yes(family, 2).with("on", centre.typed(-4));

        if (!asked) {
            browser.done(PIOTR, plan + "/answer", answer);
            assertThat(browser.read(EWA, plan).text()).contains("w terminie").doesNotContain("po terminie");
            return;
        }
        assertThat(browser.refused(PIOTR, plan + "/answer", answer).sentences())
                .singleElement()
                .asString()
                .startsWith("Termin minął ");
        browser.done(PIOTR, plan + "/answer", answer.with("delayReason", "Zapisane po urlopie."));
        assertThat(browser.read(EWA, plan).text())
                .contains("Plan 1 dzień po terminie", "Odpowiedź rodziny jest z ", "Zapisane po urlopie.")
                .doesNotContain("w terminie");
        assertThat(browser.read(EWA, "/cases/" + family).text()).contains("po terminie");
    }

    @Test
    void stands_on_the_desk_of_the_director_until_she_says_that_she_knows() {
        started(centre.day(-1).minusMonths(2));

        assertThat(browser.read(EWA, "/").text()).contains("Opóźnienia 1", "1 dzień po terminie", "Piotr Gil");
        assertThat(browser.read(KRYSTYNA, "/").text()).doesNotContain("Opóźnienia 1");
        browser.turnedAway(403, KRYSTYNA, plan + "/delay", Form.empty());
        assertThat(browser.done(EWA, plan + "/delay", Form.empty().with("desk", "true")))
                .isEqualTo("/?done=plan-delay-seen");
        browser.done(EWA, plan + "/delay", Form.empty().with("desk", "true"));

        assertThat(browser.read(EWA, "/?done=plan-delay-seen").text())
                .contains("Zapisane, że dyrektor wie o opóźnieniu.")
                .doesNotContain("Opóźnienia 1");
        assertThat(centre.rows("work_plan_delay")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, false", "-1, true"})
    void is_late_the_day_after_its_term(int daysLeft, boolean late) {
        started(centre.day(daysLeft).minusMonths(2));

        assertThat(browser.read(EWA, "/").text().contains("Opóźnienia 1")).isEqualTo(late);
    }

    @Test
    void is_still_to_be_known_when_it_was_agreed_meanwhile_and_stays_on_record() {
        late("Mama była w szpitalu.");

        assertThat(browser.read(EWA, "/").text()).contains("Opóźnienia 1", "Powód opóźnienia: Mama była w szpitalu.");
        assertThat(browser.read(EWA, plan).text()).contains("Wiem o opóźnieniu");
        browser.done(EWA, plan + "/delay", Form.empty());

        assertThat(browser.read(EWA, "/").text()).doesNotContain("Opóźnienia 1");
        for (var reader : new Colleague[] {PIOTR, JAN, EWA}) {
            assertThat(browser.read(reader, plan).text())
                    .contains("Plan 1 dzień po terminie", "Wie o tym Ewa Dudek, potwierdzone ", "Mama była w szpitalu.")
                    .doesNotContain("Wiem o opóźnieniu");
        }
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("po terminie");
    }

    @Test
    void stays_late_on_the_file_when_the_plan_is_changed_later() {
        late("Mama była w szpitalu.");
        browser.done(PIOTR, plan, Form.empty().with("reason", "Tata znalazł pracę."));
        browser.done(PIOTR, plan + "/consultation", plans.consultation(0));
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 1));

        assertThat(browser.read(EWA, plan).text()).contains("Wersja 2, uzgodniona", "Plan 1 dzień po terminie");
        assertThat(browser.read(EWA, "/cases/" + family).text()).contains("po terminie");
    }

    @Test
    void waits_on_the_desk_to_be_read_like_every_other_plan() {
        plans.agreed(family, PIOTR);

        assertThat(browser.read(EWA, "/").text()).contains("Plany do przeczytania 1", "Wersja 1, ");
        browser.done(EWA, plan + "/versions/1/acknowledgement", Form.empty());

        assertThat(browser.read(EWA, "/").text()).doesNotContain("Plany do przeczytania");
    }

    @Test
    void is_counted_in_its_year_with_its_reason_and_who_knew() {
        late("Mama była w szpitalu.");
        browser.done(EWA, plan + "/delay", Form.empty());
        int year = centre.day(-1).getYear();
        var inTime = families.cooperatingWith(PIOTR);
        plans.agreed(inTime, PIOTR);

        for (var reader : new Colleague[] {EWA, DANUTA, KRYSTYNA}) {
            assertThat(browser.read(reader, "/delays?year=" + year).text())
                    .contains("Mama była w szpitalu.", "1 dzień po terminie", "Ewa Dudek", "Piotr Gil");
        }
        assertThat(browser.open(PIOTR, "/delays").status()).isEqualTo(403);
        assertThat(browser.open(JAN, "/delays.csv").status()).isEqualTo(403);
        var file = browser.read(EWA, "/delays.csv?year=" + year).html();
        assertThat(file.lines().count()).isEqualTo(2);
        assertThat(file)
                .startsWith("\uFEFFnumer sprawy,rodzina,asystent,dokument,termin")
                .contains(centre.day(-1) + "," + centre.today() + "," + centre.today()
                        + ",1,Mama była w szpitalu.,Ewa Dudek");
        assertThat(centre.owner()
                        .sql("select families || ' ' || filter from register_export")
                        .query(String.class)
                        .single())
                .isEqualTo("1 late papers of " + year);
    }

    @ParameterizedTest
    @CsvSource({"MONITORED, -2, false", "MONITORED, -1, false", "MONITORED, 0, true", "CLOSED, 0, true"})
    void of_a_family_that_left_is_counted_until_the_day_it_left(String stage, int leftOn, boolean late) {
        started(centre.day(-1).minusMonths(2));
        var due = centre.day(-1).minusMonths(2).plusMonths(2);
        centre.owner()
                .sql("update family_case set stage = ?, assistant_id = null, monitor_id = ? where id = ?")
                .params(stage, stage.equals("MONITORED") ? PIOTR.id().id() : null, family.id())
                .update();
        centre.owner()
                .sql("""
                        insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
                        values (gen_random_uuid(), ?, 'CLOSURE', ?, ?, now())""")
                .params(family.id(), due.plusDays(leftOn + 1L), EWA.id().id())
                .update();

        assertThat(browser.read(EWA, "/delays?year=" + due.getYear()).text().contains("sprawa zakończona"))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update work_plan set state = 'AGREED', answer = 'YES', answered_on = current_date, agreed_by = created_by,"
                        + " agreed_at = now(), due_on = current_date - 1",
                "update work_plan set state = 'AGREED', answer = 'YES', answered_on = current_date - 2, agreed_by = created_by,"
                        + " agreed_at = now(), due_on = current_date - 1, consulted_on = current_date - 3",
                "update work_plan set state = 'AGREED', answer = 'YES', answered_on = current_date - 2, agreed_by = created_by,"
                        + " agreed_at = now(), due_on = current_date",
                "update work_plan set state = 'AGREED', answer = 'YES', answered_on = current_date, agreed_by = created_by,"
                        + " agreed_at = now()",
            })
    void is_not_agreed_without_its_reason_or_its_term_even_past_the_application(String statement) {
        plans.drafted(family, PIOTR);
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update()).isNotNull();

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void costs_the_desk_and_the_year_the_same_statements_alone_and_among_many() {
        late("Mama była w szpitalu.");
        int year = centre.day(-1).getYear();
        browser.read(EWA, "/");
        var desk = statements.of(() -> browser.read(EWA, "/"));
        var ofYear = statements.of(() -> browser.read(EWA, "/delays?year=" + year));

        centre.owner()
                .sql("update case_paper set dated_on = ? where kind = 'COOPERATION_START'")
                .param(centre.day(-1).minusMonths(2))
                .update();

        assertThat(statements.of(() -> browser.read(EWA, "/"))).hasSameSizeAs(desk);
        assertThat(statements.of(() -> browser.read(EWA, "/delays?year=" + year)))
                .hasSameSizeAs(ofYear);
        assertThat(browser.read(EWA, "/").text()).contains("Opóźnienia 33");
    }

    /** A plan that was agreed today, a day after its term. */
    private void late(String reason) {
        plans.drafted(family, PIOTR);
        started(centre.day(-1).minusMonths(2));
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 2).with("delayReason", reason));
    }

    private void started(LocalDate day) {
        centre.owner()
                .sql(
                        "update case_paper set dated_on = ? where case_id = ? and kind in ('COOPERATION_START', 'ASSIGNMENT')")
                .params(day, family.id())
                .update();
    }

    private void consulted(LocalDate day) {
        centre.owner().sql("update work_plan set consulted_on = ?").param(day).update();
    }
}

package pl.asysta.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import pl.asysta.support.Drifts;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Plans;

@DisplayName("A quiet signal")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DriftSignalsTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Plans plans;

    @Autowired
    Drifts drifts;

    @Autowired
    DriftSignals signals;

    private CaseId family;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void of_no_visit_comes_after_the_days_of_practice_where_no_number_is_planned(int daysAgo, boolean comes) {
        drifts.startedAgo(family, 90);
        drifts.met(family, PIOTR, "HOME_VISIT", null, daysAgo);

        assertThat(kinds().contains(SignalKind.NO_VISIT)).isEqualTo(comes);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 59, false", "1, 60, false", "1, 61, true",
        "2, 29, false", "2, 30, false", "2, 31, true",
        "4, 15, false", "4, 16, false", "4, 17, true"
    })
    void of_no_visit_comes_after_twice_the_usual_interval(int visitsOfMonth, int daysAgo, boolean comes) {
        drifts.startedAgo(family, 90);
        drifts.planned(family, visitsOfMonth);
        drifts.met(family, PIOTR, "HOME_VISIT", null, daysAgo);

        assertThat(kinds().contains(SignalKind.NO_VISIT)).isEqualTo(comes);
    }

    @ParameterizedTest
    @CsvSource({
        "HOME_VISIT, false",
        "ACCOMPANYING, false",
        "INTERVENTION, false",
        "PHONE, true",
        "INSTITUTION, true",
        "MISSED, true"
    })
    void of_no_visit_is_ended_by_meetings_alone(String kind, boolean stays) {
        drifts.startedAgo(family, 90);
        drifts.met(family, PIOTR, kind, null, 2);

        assertThat(kinds().contains(SignalKind.NO_VISIT)).isEqualTo(stays);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void of_no_visit_counts_from_the_start_while_nobody_was_there(int startedAgo, boolean comes) {
        drifts.startedAgo(family, startedAgo);
        centre.owner().sql("update work_card_entry set kind = 'PHONE'").update();

        assertThat(kinds().contains(SignalKind.NO_VISIT)).isEqualTo(comes);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, false", "-1, false", "-30, false", "-31, true"})
    void of_no_visit_is_silent_in_a_break_and_counts_from_its_end(int until, boolean comes) {
        drifts.startedAgo(family, 90);
        centre.owner()
                .sql("""
                        insert into service_obstacle (id, case_id, cause, tried, reported_by, reported_at, decision, words,
                                                      until_on, decided_by, decided_at)
                        values (gen_random_uuid(), ?, 'INABILITY', 'Próby', ?, now(), 'SUSPEND', 'Przerwa', ?, ?, now())""")
                .params(
                        family.id(),
                        PIOTR.id().id(),
                        centre.day(until),
                        EWA.id().id())
                .update();

        assertThat(kinds().contains(SignalKind.NO_VISIT)).isEqualTo(comes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MISSED, 0",
        "MISSED MISSED, 2",
        "MISSED MISSED MISSED, 3",
        "MISSED MISSED HOME_VISIT, 0",
        "MISSED HOME_VISIT MISSED, 0",
        "HOME_VISIT MISSED MISSED, 2",
        "MISSED PHONE MISSED, 2",
        "NOBODY_HOME CANCELLED_BY_FAMILY, 2",
        "ENTRY_REFUSED OTHER, 2",
        "WORKER_ILL WORKER_ILL, 0",
        "MISSED WORKER_ILL, 0",
        "MISSED WORKER_ILL MISSED, 2"
    })
    void of_missed_meetings_comes_at_the_second_in_a_row_but_for_a_workers_illness(String course, int times) {
        drifts.startedAgo(family, 20);
        var meetings = course.split(" ");
        for (int i = 0; i < meetings.length; i++) {
            boolean reason =
                    Stream.of("NOBODY", "CANCELLED", "ENTRY", "OTHER", "WORKER").anyMatch(meetings[i]::startsWith);
            drifts.met(
                    family, PIOTR, reason ? "MISSED" : meetings[i], reason ? meetings[i] : null, meetings.length - i);
        }

        assertThat(all().stream()
                        .filter(one -> one.kind() == SignalKind.MISSED)
                        .mapToInt(DriftSignal::times)
                        .sum())
                .isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void of_a_goal_comes_after_the_days_of_practice_without_any_work_on_it(int agreedAgo, boolean comes) {
        plans.agreed(family, PIOTR);
        drifts.startedAgo(family, agreedAgo);

        assertThat(kinds().contains(SignalKind.GOAL)).isEqualTo(comes);
    }

    @ParameterizedTest
    @CsvSource({
        "GOAL, HOME_VISIT, 30, false",
        "GOAL, HOME_VISIT, 31, true",
        "ACTION, PHONE, 30, false",
        "ACTION, PHONE, 31, true",
        "GOAL, MISSED, 1, true"
    })
    void of_a_goal_is_ended_by_an_entry_about_it_or_its_actions(String about, String kind, int daysAgo, boolean stays) {
        plans.agreed(family, PIOTR);
        drifts.startedAgo(family, 60);
        var entry = drifts.met(family, PIOTR, kind, null, daysAgo);
        if (about.equals("GOAL")) {
            centre.owner()
                    .sql("insert into work_card_goal select ?, id from work_plan_goal")
                    .param(entry)
                    .update();
        } else {
            centre.owner()
                    .sql("insert into work_card_action select ?, id, false from work_plan_action limit 1")
                    .param(entry)
                    .update();
        }

        assertThat(kinds().contains(SignalKind.GOAL)).isEqualTo(stays);
    }

    @Test
    void of_a_goal_is_about_what_is_worked_on_now() {
        plans.agreed(family, PIOTR);
        drifts.startedAgo(family, 60);
        assertThat(kinds()).contains(SignalKind.GOAL);

        centre.owner().sql("update work_plan_action set status = 'LATER'").update();

        assertThat(kinds()).doesNotContain(SignalKind.GOAL);
    }

    @Test
    void of_a_goal_goes_on_counting_when_the_plan_is_changed() {
        plans.agreed(family, PIOTR);
        drifts.startedAgo(family, 60);
        var plan = "/cases/" + family + "/plan";
        browser.done(PIOTR, plan, Form.empty().with("reason", "Tata znalazł pracę."));
        browser.done(PIOTR, plan + "/consultation", plans.consultation(0));
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 1));

        assertThat(kinds()).contains(SignalKind.GOAL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "7, false",
        "6 7, false",
        "5 6 7, true",
        "5 6 6, false",
        "5 5 6, false",
        "7 6 7, false",
        "5 6 7 8, true",
        "9 5 6 7, true",
        "5 6 7 6, false"
    })
    void of_risk_comes_when_the_score_went_up_twice_in_a_row(String scores, boolean comes) {
        drifts.startedAgo(family, 20);
        drifts.weighed(
                family, Stream.of(scores.split(" ")).mapToInt(Integer::parseInt).toArray());

        assertThat(kinds().contains(SignalKind.RISK)).isEqualTo(comes);
    }

    @Test
    void of_risk_compares_no_scores_of_different_catalogues() {
        drifts.startedAgo(family, 20);
        drifts.weighed(family, 5, 6, 7);
        centre.owner().sql("""
                        insert into risk_catalogue select (jsonb_populate_record(c, '{"version": 2}')).* from risk_catalogue c""").update();
        centre.owner()
                .sql("update risk_list set catalogue_version = 2 where case_id = ? and number > 1")
                .param(family.id())
                .update();

        assertThat(kinds()).doesNotContain(SignalKind.RISK);
    }

    @Test
    void is_not_of_a_family_whose_work_is_over_or_has_not_begun() {
        drifts.startedAgo(family, 90);
        drifts.weighed(family, 5, 6, 7);
        assertThat(kinds()).contains(SignalKind.NO_VISIT, SignalKind.RISK);

        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();

        assertThat(all()).isEmpty();
        assertThat(signals.of(families.assignedTo(PIOTR))).isEmpty();
    }

    @Test
    void has_an_address_of_its_own() {
        var goal = UUID.randomUUID();

        assertThat(SignalId.of("no-visit")).isEqualTo(new SignalId(SignalKind.NO_VISIT, null));
        assertThat(SignalId.of("goal-" + goal)).isEqualTo(new SignalId(SignalKind.GOAL, goal));
        assertThat(SignalId.of("goal-" + goal)).hasToString("goal-" + goal);
        for (var none : List.of("goal", "goal-x", "", "x", "risk-" + goal)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> SignalId.of(none)))
                    .as(none)
                    .isInstanceOf(pl.asysta.kernel.NotFound.class);
        }
    }

    private List<DriftSignal> all() {
        return signals.of(family);
    }

    private List<SignalKind> kinds() {
        return all().stream().map(DriftSignal::kind).toList();
    }
}

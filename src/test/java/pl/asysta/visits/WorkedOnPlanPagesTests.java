package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import pl.asysta.support.Plans;

@DisplayName("What an entry says of the plan and of agreements")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class WorkedOnPlanPagesTests {
    private static final String NOTEBOOK = "Zeszyt wydatków";
    private static final String DEAL = "Ugoda z administracją";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Plans plans;

    private CaseId family;
    private String card;

    @BeforeEach
    void planned() {
        family = families.cooperatingWith(PIOTR);
        centre.owner()
                .sql("update case_paper set dated_on = dated_on - 60 where case_id = ?")
                .param(family.id())
                .update();
        card = "/cases/" + family + "/work-card";
        plans.agreed(family, PIOTR);
    }

    @Test
    void offers_the_open_actions_under_each_goal_as_worked_on_and_as_done() {
        var page = browser.read(PIOTR, card + "/new");

        for (var action : new String[] {action(NOTEBOOK), action(DEAL)}) {
            assertThat(page.labelOf("worked", action)).isEqualTo("nad tym pracowaliśmy");
            assertThat(page.labelOf("actions", action)).isEqualTo("jest już zrobione");
        }
        browser.done(PIOTR, card + "/new", visit().with("actions", action(NOTEBOOK)));

        assertThat(browser.read(PIOTR, card + "/new").html())
                .contains(action(DEAL))
                .doesNotContain(action(NOTEBOOK));
    }

    @Test
    void tells_what_was_worked_on_and_what_was_done() {
        browser.done(PIOTR, card + "/new", visit().with("worked", action(DEAL)).with("actions", action(NOTEBOOK)));

        for (var page : new String[] {card, card + "/" + entry()}) {
            assertThat(browser.read(JAN, page).text()).contains(NOTEBOOK + " (zrobione)", DEAL);
            assertThat(browser.read(JAN, page).text()).doesNotContain(DEAL + " (zrobione)");
        }
        assertThat(status(DEAL)).isEqualTo("LATER");
        assertThat(status(NOTEBOOK)).isEqualTo("ACHIEVED");
    }

    @Test
    void keeps_what_it_ticked_when_a_word_of_it_is_corrected() {
        browser.done(PIOTR, card + "/new", visit().with("agreements[0].what", "Telefon do poradni"));
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("ticked", agreement())
                        .with("worked", action(DEAL))
                        .with("actions", action(NOTEBOOK))
                        .with("tasks", "EMPLOYMENT"));
        var edit = card + "/" + entry() + "/edit";
        var page = browser.read(PIOTR, edit);
        assertThat(page.box("ticked")).isEqualTo(agreement());
        assertThat(page.box("worked").split(",")).containsExactlyInAnyOrder(action(DEAL), action(NOTEBOOK));
        assertThat(page.box("actions")).isEqualTo(action(NOTEBOOK));

        browser.done(
                PIOTR,
                edit,
                edited(-1)
                        .with("note", "Inne słowo.")
                        .with("ticked", page.box("ticked"))
                        .with("worked", (Object[]) page.box("worked").split(","))
                        .with("actions", page.box("actions"))
                        .with("tasks", page.box("tasks")));

        assertThat(doneOn("work_card_agreement")).isTrue();
        assertThat(status(NOTEBOOK)).isEqualTo("ACHIEVED");
        assertThat(browser.read(JAN, card + "/" + entry()).text())
                .contains("Inne słowo.", "Zrobione z ustaleń Telefon do poradni", NOTEBOOK + " (zrobione)", DEAL);
    }

    @Test
    void takes_the_day_of_what_it_ticked_along_when_it_moves() {
        browser.done(PIOTR, card + "/new", visit().with("agreements[0].what", "Telefon do poradni"));
        browser.done(PIOTR, card + "/new", visit().with("ticked", agreement()).with("actions", action(NOTEBOOK)));

        browser.done(
                PIOTR,
                card + "/" + entry() + "/edit",
                edited(-3).with("ticked", agreement()).with("actions", action(NOTEBOOK)));

        assertThat(centre.rows("work_card_agreement where done_on = current_date - 3"))
                .isEqualTo(1);
        assertThat(centre.rows("work_plan_action where done_on = current_date - 3"))
                .isEqualTo(1);
    }

    @Test
    void opens_again_what_it_no_longer_says_to_be_done() {
        browser.done(PIOTR, card + "/new", visit().with("actions", action(NOTEBOOK)));

        browser.done(PIOTR, card + "/" + entry() + "/edit", edited(-1).with("actions", action(DEAL)));

        assertThat(status(NOTEBOOK)).isEqualTo("NOW");
        assertThat(status(DEAL)).isEqualTo("ACHIEVED");
    }

    @Test
    void leaves_alone_what_somebody_has_changed_since() {
        browser.done(PIOTR, card + "/new", visit().with("actions", action(NOTEBOOK)));
        centre.owner()
                .sql(
                        "update work_plan_action set status = 'REMOVED', done_on = null, note = 'mama woli telefon' where what = ?")
                .param(NOTEBOOK)
                .update();

        browser.done(PIOTR, card + "/" + entry() + "/edit", edited(-2).with("actions", action(NOTEBOOK)));
        assertThat(status(NOTEBOOK)).isEqualTo("REMOVED");
        browser.done(PIOTR, card + "/" + entry() + "/edit", edited(-2).with("version", 1));

        assertThat(status(NOTEBOOK)).isEqualTo("REMOVED");
    }

    @Test
    void works_on_nothing_when_nobody_was_there() {
        var missed =
                visit().with("kind", "MISSED").with("missed", "NOBODY_HOME").blank("present");

        for (var box : new String[] {"goals", "worked", "actions"}) {
            var id = box.equals("goals") ? goal() : action(NOTEBOOK);
            assertThat(browser.refused(PIOTR, card + "/new", missed.with(box, id))
                            .sentences())
                    .containsExactly(
                            "Spotkanie się nie odbyło, a zaznaczono cele albo działania. Odznacz je albo wybierz inny rodzaj.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOME_VISIT   |        | WORK_PLAN",
                "HOME_VISIT   | goals  | HOUSEHOLD,WORK_PLAN",
                "ELSEWHERE    | worked | HOUSEHOLD,WORK_PLAN",
                "PHONE        |        | ",
                "PHONE        | worked | HOUSEHOLD,WORK_PLAN",
                "INSTITUTION  |        | INSTITUTIONS",
                "ACCOMPANYING | actions| HOUSEHOLD,SOCIAL_PROBLEMS,WORK_PLAN",
                "INTERVENTION |        | INTERVENTION"
            })
    void names_the_tasks_that_follow_from_its_kind_and_from_what_was_touched(
            String kind, @Nullable String touched, @Nullable String tasks) {
        var form = visit().with("kind", kind);

        browser.done(
                PIOTR,
                card + "/new",
                touched == null ? form : form.with(touched, touched.equals("goals") ? goal() : action(NOTEBOOK)));

        assertThat(tasks()).isEqualTo(tasks == null ? "" : tasks);
    }

    /** The page ticks the tasks of a visit at home; without scripts they come back as they were. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOME_VISIT   | WORK_PLAN  | HOUSEHOLD,WORK_PLAN",
                "INTERVENTION | WORK_PLAN  | HOUSEHOLD,INTERVENTION,WORK_PLAN",
                "HOME_VISIT   | EMPLOYMENT | EMPLOYMENT"
            })
    void does_not_take_tasks_that_the_page_proposed_for_her_own_choice(String kind, String ticked, String tasks) {
        var opened = browser.read(PIOTR, card + "/new");
        assertThat(opened.box("tasks")).isEqualTo("WORK_PLAN");
        assertThat(opened.box("proposed")).isEqualTo("WORK_PLAN");
        var form = visit().with("kind", kind)
                .with("goals", goal())
                .with("tasks", ticked)
                .with("proposed", opened.box("proposed"));
        browser.refused(PIOTR, card + "/new", form.with("hour", "rano"));

        browser.done(PIOTR, card + "/new", form);

        assertThat(tasks()).isEqualTo(tasks);
    }

    @Test
    void leaves_the_tasks_that_she_ticked_herself_and_those_that_she_took_off() {
        browser.done(PIOTR, card + "/new", visit().with("goals", goal()).with("tasks", "EMPLOYMENT"));
        assertThat(tasks()).isEqualTo("EMPLOYMENT");

        browser.done(PIOTR, card + "/" + entry() + "/edit", edited(-1).with("goals", goal()));

        assertThat(tasks()).isEmpty();
    }

    @Test
    void counts_tasks_in_the_report_of_the_month() {
        browser.done(PIOTR, card + "/new", visit().with("goals", goal()));
        browser.done(PIOTR, card + "/new", visit().with("tasks", "EMPLOYMENT", "WORK_PLAN"));

        assertThat(browser.read(PIOTR, "/calendar/month-report?day=" + centre.day(-1))
                        .rows())
                .contains(
                        "1 plan pracy z rodziną 2",
                        "3 sytuacja życiowa i gospodarstwo domowe 1",
                        "9 praca zarobkowa 1");
    }

    @Test
    void is_of_no_other_familys_plan_even_past_the_application() {
        var other = families.cooperatingWith(PIOTR);
        var theirs = centre.owner()
                .sql("select id from work_card_entry where case_id = ?")
                .param(other.id())
                .query(UUID.class)
                .single();

        assertThatThrownBy(() -> centre.owner()
                        .sql("insert into work_card_action values (?, ?, false)")
                        .params(theirs, UUID.fromString(action(DEAL)))
                        .update())
                .hasMessageContaining("a meeting works on the plan of its own family");
        assertThatThrownBy(() -> centre.owner()
                        .sql("insert into work_card_goal values (?, ?)")
                        .params(theirs, UUID.fromString(goal()))
                        .update())
                .hasMessageContaining("a meeting works on the plan of its own family");
    }

    private Form visit() {
        return Form.empty()
                .with("kind", "HOME_VISIT")
                .with("day", centre.typed(-1))
                .with("hour", "10:30")
                .with("minutes", "90")
                .with("place", "HOME")
                .with("present", papers.person(family, "Anna"))
                .with("note", "Praca z planem.")
                .with("next", "");
    }

    private Form edited(int day) {
        return visit().with("version", 0)
                .with("day", "other")
                .with("otherDay", centre.typed(day))
                .without("next");
    }

    private String goal() {
        return centre.owner()
                .sql("select id from work_plan_goal")
                .query(String.class)
                .single();
    }

    private String action(String what) {
        return centre.owner()
                .sql("select id from work_plan_action where what = ?")
                .param(what)
                .query(String.class)
                .single();
    }

    private String status(String what) {
        return centre.owner()
                .sql("select status from work_plan_action where what = ?")
                .param(what)
                .query(String.class)
                .single();
    }

    private String agreement() {
        return centre.owner()
                .sql("select id from work_card_agreement")
                .query(String.class)
                .single();
    }

    private boolean doneOn(String table) {
        return centre.rows(table + " where done_on = current_date - 1") == 1;
    }

    private String entry() {
        return centre.owner()
                .sql(
                        "select id from work_card_entry where kind <> 'JOINT_FIRST_VISIT' order by recorded_at desc limit 1")
                .query(String.class)
                .single();
    }

    private String tasks() {
        return centre.owner()
                .sql("select coalesce(string_agg(task, ',' order by task), '') from work_card_task where entry_id = ?")
                .param(UUID.fromString(entry()))
                .query(String.class)
                .single();
    }
}

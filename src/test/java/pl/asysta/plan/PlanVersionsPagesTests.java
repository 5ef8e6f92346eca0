package pl.asysta.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
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
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;

@DisplayName("The versions of a work plan")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PlanVersionsPagesTests {
    private static final String NOTEBOOK = "Zeszyt wydatków";
    private static final String SETTLEMENT = "Ugoda z administracją";

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
    private String plan;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        plan = "/cases/" + family + "/plan";
    }

    @Test
    void keep_what_was_achieved_when_a_goal_of_the_draft_is_rewritten() {
        plans.agreed(family, PIOTR);
        move(NOTEBOOK, 1, achieved("Zeszyt pełny."));
        change("Tata znalazł pracę.");
        assertThat(browser.read(PIOTR, goal(2)).html()).contains("osiągnięte");

        browser.done(PIOTR, goal(2), rewritten(0).with("title", "Budżet na cały miesiąc"));

        assertThat(browser.read(EWA, plan).text())
                .contains("Budżet na cały miesiąc", "osiągnięte", "Zeszyt pełny.", "Wersja 2, szkic");
        assertThat(action(NOTEBOOK, 2, "status || ' ' || done_on || ' ' || note"))
                .isEqualTo("ACHIEVED " + centre.today() + " Zeszyt pełny.");
        assertThat(action(SETTLEMENT, 2, "status")).isEqualTo("LATER");
    }

    @Test
    void take_over_what_was_achieved_while_the_draft_was_open() {
        plans.agreed(family, PIOTR);
        change("Tata znalazł pracę.");
        assertThat(browser.read(PIOTR, plan).text()).contains("Rodzina pracuje według wersji 1");
        assertThat(browser.read(PIOTR, plan).html()).contains("/plan/actions/" + action(NOTEBOOK, 1, "id::text"));
        assertThat(browser.read(PIOTR, plan + "/versions/1").html()).contains("/plan/actions/");

        move(NOTEBOOK, 1, achieved("Zeszyt pełny."));
        browser.done(PIOTR, goal(2), rewritten(0).with("title", "Inaczej"));
        browser.done(PIOTR, plan + "/consultation", plans.consultation(1));
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 2));

        assertThat(browser.read(EWA, plan).text()).contains("Wersja 2, uzgodniona", "osiągnięte", "Zeszyt pełny.");
        assertThat(action(NOTEBOOK, 1, "status")).isEqualTo("ACHIEVED");
        assertThat(browser.read(PIOTR, plan + "/versions/1").html()).doesNotContain("/plan/actions/");
    }

    @Test
    void take_over_what_was_ticked_at_a_visit_while_the_draft_was_open_and_what_was_unticked_again() {
        plans.agreed(family, PIOTR);
        var ticked = action(NOTEBOOK, 1, "id::text");
        change("Tata znalazł pracę.");

        browser.done(PIOTR, "/cases/" + family + "/work-card/new", visit().with("actions", ticked));

        assertThat(action(NOTEBOOK, 1, "status")).isEqualTo("ACHIEVED");
        assertThat(action(NOTEBOOK, 2, "status || ' ' || done_on")).isEqualTo("ACHIEVED " + centre.today());
        assertThat(action(SETTLEMENT, 2, "status")).isEqualTo("LATER");
        var entry = centre.owner()
                .sql("select id from work_card_entry where note = 'Praca z planem.'")
                .query(String.class)
                .single();
        browser.done(
                PIOTR,
                "/cases/" + family + "/work-card/" + entry + "/edit",
                visit().with("version", 0).without("next"));
        assertThat(action(NOTEBOOK, 2, "status")).isEqualTo("NOW");
    }

    @Test
    void let_a_draft_put_off_what_the_plan_that_holds_works_on() {
        plans.agreed(family, PIOTR);
        change("Tata znalazł pracę.");
        browser.done(PIOTR, goal(2), rewritten(0).with("actions[0].status", "LATER"));

        move(NOTEBOOK, 1, Form.empty().with("status", "NOW").blank("doneOn").with("note", "Pierwszy tydzień."));

        assertThat(action(NOTEBOOK, 2, "status || ' ' || note")).isEqualTo("LATER Pierwszy tydzień.");
        assertThat(action(NOTEBOOK, 1, "status")).isEqualTo("NOW");
    }

    @Test
    void move_the_action_that_holds_when_it_was_opened_in_an_earlier_version() {
        plans.agreed(family, PIOTR);
        var opened = plan + "/actions/" + action(NOTEBOOK, 1, "id::text");
        change("Tata znalazł pracę.");
        browser.done(PIOTR, plan + "/consultation", plans.consultation(0));
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 1));

        browser.done(PIOTR, opened, achieved("Zeszyt pełny."));

        assertThat(action(NOTEBOOK, 2, "status")).isEqualTo("ACHIEVED");
        assertThat(action(NOTEBOOK, 1, "status")).isEqualTo("NOW");
    }

    @Test
    void lose_an_action_only_when_its_row_is_emptied() {
        plans.drafted(family, PIOTR);
        var id = action(SETTLEMENT, 1, "id::text");

        browser.done(PIOTR, goal(1), emptied(rewritten(2, 1), 0));

        assertThat(centre.rows("work_plan_action")).isEqualTo(1);
        assertThat(action(SETTLEMENT, 1, "id || ' ' || position")).isEqualTo(id + " 1");
    }

    @Test
    void are_printed_each_by_itself() {
        plans.agreed(family, PIOTR);
        change("Tata znalazł pracę.");
        browser.done(PIOTR, goal(2), rewritten(0).with("title", "Praca taty"));

        var draft = browser.read(PIOTR, plan).html();
        assertThat(draft).contains(plan + "/versions/2/print", plan + "/versions/2/family-page");
        assertThat(browser.read(PIOTR, plan + "/versions/2/print").text())
                .contains("Wersja 2, szkic", "Praca taty", "Powód zmiany planu Tata znalazł pracę.");
        assertThat(browser.read(PIOTR, plan + "/versions/2/family-page").text())
                .contains("Praca taty", "To jest propozycja.");
        assertThat(browser.read(PIOTR, plan + "/versions/1/print").text())
                .contains("Wersja 1, uzgodniona")
                .doesNotContain("Praca taty");
        assertThat(browser.open(PIOTR, plan + "/print").location()).endsWith("/plan/versions/1/print");
        assertThat(browser.open(PIOTR, plan + "/versions/3/print").status()).isEqualTo(404);
        assertThat(browser.open(ANNA, plan + "/versions/1/print").status()).isEqualTo(404);
    }

    @Test
    void show_side_by_side_what_is_new_and_what_reads_otherwise() {
        plans.agreed(family, PIOTR);
        change("Tata znalazł pracę.");
        browser.done(
                PIOTR,
                goal(2),
                emptied(rewritten(0), 1)
                        .with("title", "Budżet na cały miesiąc")
                        .with("actions[0].who", "tata")
                        .with("actions[2].what", "Lista zakupów"));

        var page = browser.read(EWA, plan + "/comparison?a=1&b=2").text();

        assertThat(page)
                .contains(
                        "Budżet na cały miesiąc inaczej: nazwa",
                        NOTEBOOK + " inaczej: kto",
                        "Lista zakupów tylko tutaj")
                .contains(SETTLEMENT + " tylko tutaj", "Jak: razem w biurze", "podpisy: Anna Kowalska")
                .doesNotContain(NOTEBOOK + " tylko tutaj", "miesiąca tylko tutaj");
    }

    @Test
    void lose_a_draft_that_was_begun_by_mistake_and_nothing_else() {
        plans.agreed(family, PIOTR);
        var before = centre.contents();
        change("Pomyłka.");

        browser.turnedAway(403, JAN, plan + "/draft/removal", Form.empty().with("version", 0));
        browser.turnedAway(409, PIOTR, plan + "/draft/removal", Form.empty().with("version", 7));
        browser.done(PIOTR, plan + "/draft/removal", Form.empty().with("version", 0));
        browser.done(PIOTR, plan + "/draft/removal", Form.empty().with("version", 0));

        assertThat(browser.read(PIOTR, plan).text())
                .contains("Wersja 1, uzgodniona")
                .doesNotContain("Pomyłka.");
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void do_not_call_a_plan_agreed_of_which_the_family_could_not_speak() {
        plans.drafted(family, PIOTR);

        browser.done(
                PIOTR,
                plan + "/answer",
                plans.yes(family, 2).with("answer", "UNABLE").blank("persons").with("words", "Mama jest w szpitalu."));

        for (var page : List.of(plan, plan + "/versions/1", plan + "/versions/1/print")) {
            assertThat(browser.read(JAN, page).text())
                    .as(page)
                    .containsIgnoringCase("obowiązuje")
                    .doesNotContain("uzgodniona");
        }
    }

    @Test
    void ask_why_an_action_is_struck_off() {
        plans.agreed(family, PIOTR);
        var action = plan + "/actions/" + action(NOTEBOOK, 1, "id::text");

        assertThat(browser.refused(
                                PIOTR,
                                action,
                                Form.empty().with("status", "REMOVED").blank("note"))
                        .sentences())
                .containsExactly("Napisz, dlaczego działanie jest skreślone.");
        browser.done(PIOTR, action, Form.empty().with("status", "REMOVED").with("note", "Rodzina płaci kartą."));

        assertThat(browser.read(EWA, plan).text()).contains("skreślone", "Rodzina płaci kartą.");
    }

    @Test
    void ask_who_does_it_before_the_family_is_asked() {
        browser.done(PIOTR, plan, Form.empty());
        browser.done(PIOTR, plan + "/goals/new", plans.goal().blank("actions[0].who"));
        browser.done(PIOTR, plan + "/consultation", plans.consultation(1));

        assertThat(browser.read(PIOTR, plan).text()).contains("Napisz, kto zrobi: „" + NOTEBOOK + "”");
        assertThat(browser.refused(PIOTR, plan + "/answer", plans.yes(family, 2))
                        .sentences())
                .containsExactly("Planowi czegoś jeszcze brakuje. Otwórz plan, tam jest lista.");
    }

    @ParameterizedTest
    @CsvSource({"1825, false", "1827, true", "2900000, true"})
    void ask_about_a_deadline_many_years_ahead(int days, boolean refused) {
        browser.done(PIOTR, plan, Form.empty());
        var form = plans.goal().with("actions[0].dueOn", centre.typed(days));

        if (refused) {
            assertThat(browser.refused(PIOTR, plan + "/goals/new", form).sentences())
                    .containsExactly("To więcej niż 5 lat naprzód. Sprawdź rok.");
        } else {
            browser.done(PIOTR, plan + "/goals/new", form);
        }
    }

    @Test
    void take_two_new_goals_from_two_windows_and_one_goal_sent_twice_once() {
        browser.done(PIOTR, plan, Form.empty());
        var first = browser.read(PIOTR, plan + "/goals/new").box("token");
        var second = browser.read(PIOTR, plan + "/goals/new").box("token");

        browser.done(
                PIOTR, plan + "/goals/new", plans.goal().with("token", first).with("title", "Pierwszy cel"));
        browser.done(
                PIOTR, plan + "/goals/new", plans.goal().with("token", second).with("title", "Drugi cel"));
        browser.done(
                PIOTR, plan + "/goals/new", plans.goal().with("token", second).with("title", "Drugi cel"));

        assertThat(browser.read(PIOTR, plan).text()).contains("Pierwszy cel", "Drugi cel");
        assertThat(centre.rows("work_plan_goal")).isEqualTo(2);
    }

    @Test
    void let_two_write_different_parts_of_the_draft_and_meet_only_at_the_same() {
        plans.drafted(family, PIOTR);
        browser.done(PIOTR, goal(1), rewritten(2, 1).with("title", "Zmieniony cel"));
        browser.done(PIOTR, plan + "/strengths", Form.empty().with("version", 2).with("strengths", "Babcia pomaga"));

        var slower = browser.turnedAway(
                409, PIOTR, plan + "/strengths", Form.empty().with("version", 2).with("strengths", "Ciocia pomaga"));

        assertThat(slower.conflict()).containsExactly(List.of("Babcia pomaga", "Ciocia pomaga"));
        assertThat(slower.box("strengths")).isEqualTo("Ciocia pomaga");
        var answer = browser.turnedAway(409, PIOTR, plan + "/answer", plans.yes(family, 2));
        assertThat(answer.text()).contains("Szkic zmienił się, odkąd ta strona jest otwarta");
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 4));
    }

    @Test
    void show_the_slower_of_two_what_the_social_worker_said_to_the_other() {
        plans.drafted(family, PIOTR);

        var slower = browser.turnedAway(
                409,
                PIOTR,
                plan + "/consultation",
                plans.consultation(1).with("with", JULIA.id().toString()).with("words", "Inaczej."));

        assertThat(slower.conflict())
                .containsExactly(
                        List.of(JAN.personName().full(), JULIA.personName().full()),
                        List.of("Zgadzam się.", "Inaczej."));
    }

    @Test
    void show_the_slower_of_two_the_purpose_of_a_goal_by_its_name() {
        plans.drafted(family, PIOTR);
        browser.done(PIOTR, goal(1), rewritten(2, 1).with("purpose", "STRENGTHENING"));

        var slower = browser.turnedAway(409, PIOTR, goal(1), rewritten(2, 1));

        assertThat(slower.conflict())
                .containsExactly(List.of(
                        "wzmocnienie roli i funkcji rodziny", "świadomość planowania i funkcjonowania rodziny"));
    }

    @Test
    void write_a_goal_anew_that_somebody_took_out_meanwhile() {
        plans.drafted(family, PIOTR);
        var goal = goal(1);
        var form = rewritten(2, 1);
        browser.done(PIOTR, goal + "/removal", Form.empty().with("version", 2));

        var slower = browser.turnedAway(409, PIOTR, goal, form.with("title", "Mój tekst"));

        assertThat(slower.box("title")).isEqualTo("Mój tekst");
        assertThat(slower.html()).contains("action=\"" + plan + "/goals/new\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update work_plan_action set origin_id = gen_random_uuid()",
                "update work_plan_action set status = 'REMOVED', done_on = null, note = null",
                "delete from work_plan",
            })
    void keep_what_an_action_is_even_past_the_application(String statement) {
        plans.agreed(family, PIOTR);
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update()).isNotNull();

        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who = ' '", "effect = null", "due_on = null"})
    void are_not_agreed_with_a_gap_even_past_the_application(String gap) {
        plans.drafted(family, PIOTR);
        centre.owner().sql("update work_plan_action set " + gap).update();

        assertThatThrownBy(() -> centre.owner().sql("""
                                update work_plan set state = 'AGREED', answer = 'YES', answered_on = current_date,
                                       due_on = current_date, agreed_by = created_by, agreed_at = now()""").update())
                .rootCause()
                .hasMessageContaining("who does what by when");
    }

    private void change(String reason) {
        browser.done(PIOTR, plan, Form.empty().with("reason", reason));
    }

    private void move(String what, int version, Form form) {
        browser.done(PIOTR, plan + "/actions/" + action(what, version, "id::text"), form);
    }

    private Form achieved(String note) {
        return Form.empty()
                .with("status", "ACHIEVED")
                .with("doneOn", centre.typed(0))
                .with("note", note);
    }

    private Form visit() {
        return Form.empty()
                .with("kind", "HOME_VISIT")
                .with("day", centre.typed(0))
                .with("hour", "0:00")
                .with("minutes", "30")
                .with("place", "HOME")
                .with("present", papers.person(family, "Anna"))
                .with("note", "Praca z planem.")
                .with("next", "");
    }

    /** The goal of the second version as its form writes it. */
    private Form rewritten(int opened) {
        return rewritten(opened, 2);
    }

    private Form rewritten(int opened, int version) {
        return plans.goal()
                .with("version", opened)
                .with("actions[0].id", action(NOTEBOOK, version, "id::text"))
                .with("actions[1].id", action(SETTLEMENT, version, "id::text"));
    }

    private static Form emptied(Form form, int row) {
        var emptied = form;
        for (var box : List.of("what", "who", "dueOn", "effect", "method")) {
            emptied = emptied.blank("actions[" + row + "]." + box);
        }
        return emptied;
    }

    private String goal(int version) {
        return plan + "/goals/"
                + centre.owner()
                        .sql(
                                "select g.id from work_plan_goal g join work_plan p on p.id = g.plan_id where p.number = ?")
                        .param(version)
                        .query(String.class)
                        .single();
    }

    private String action(String what, int version, String column) {
        return centre.owner()
                .sql("select " + column + " from (select a.*, p.number from work_plan_action a"
                        + " join work_plan_goal g on g.id = a.goal_id join work_plan p on p.id = g.plan_id) a"
                        + " where a.what = ? and a.number = ?")
                .params(what, version)
                .query(String.class)
                .single();
    }
}

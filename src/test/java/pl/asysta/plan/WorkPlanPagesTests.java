package pl.asysta.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
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
import pl.asysta.support.Statements;

@DisplayName("The work plan")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class WorkPlanPagesTests {
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

    @Autowired
    Statements statements;

    private CaseId family;
    private String plan;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        plan = "/cases/" + family + "/plan";
    }

    @Test
    void is_agreed_with_the_family_and_read_by_the_director() {
        assertThat(browser.read(PIOTR, plan).text()).contains("Plan jeszcze nie powstał", "Zacznij plan");

        plans.agreed(family, PIOTR);

        assertThat(families.stage(family)).isEqualTo("PLAN_AGREED");
        assertThat(browser.read(EWA, plan).text())
                .contains("Wersja 1, uzgodniona", "Budżet, który wystarcza do końca miesiąca", "Zeszyt wydatków")
                .contains(
                        "rodzina wie, na co wydaje",
                        "Jan Nowicki",
                        "zgadza się",
                        "podpisy: Anna Kowalska",
                        "Znam ten plan");
        browser.turnedAway(403, PIOTR, plan + "/versions/1/acknowledgement", Form.empty());
        browser.done(EWA, plan + "/versions/1/acknowledgement", Form.empty());
        browser.done(EWA, plan + "/versions/1/acknowledgement", Form.empty());
        assertThat(browser.read(PIOTR, plan).text()).contains("Ewa Dudek").doesNotContain("Znam ten plan");
    }

    @Test
    void says_what_a_draft_lacks_and_asks_nobody_before_that() {
        browser.done(PIOTR, plan, Form.empty());
        assertThat(browser.read(PIOTR, plan).text())
                .contains("Napisz, po co ta praca", "Dodaj cel", "Zapisz konsultację")
                .doesNotContain("Zapisz odpowiedź rodziny");

        browser.done(
                PIOTR,
                plan + "/goals/new",
                plans.goal().blank("actions[0].dueOn").blank("actions[1].effect"));

        assertThat(browser.read(PIOTR, plan).text())
                .contains(
                        "uzupełnij 4 rzeczy",
                        "Napisz, po co ta praca",
                        "Wpisz termin działania „Zeszyt wydatków”",
                        "Napisz, po czym poznacie efekt działania „Ugoda");
        assertThat(browser.open(PIOTR, plan + "/answer").status()).isEqualTo(302);
        assertThat(browser.refused(PIOTR, plan + "/answer", plans.yes(family, 1))
                        .sentences())
                .containsExactly("Planowi czegoś jeszcze brakuje. Otwórz plan, tam jest lista.");
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer=                 | Zaznacz, co powiedziała rodzina.",
                "persons=                | Zaznacz, kto z rodziny podpisał plan.",
                "on=                     | Wpisz dzień.",
                "on=+1                   | Ta data jest w przyszłości.",
                "on=-1                   | Współpraca zaczęła się",
                "answer=NO               | Napisz, dlaczego rodzina się nie zgadza.",
                "answer=UNABLE           | Napisz, dlaczego rodzina nie mogła odpowiedzieć.",
            })
    void takes_no_answer_that_says_too_little(String change, String sentence) {
        plans.drafted(family, PIOTR);
        var box = change.strip().split("=", 2);
        var value = box.length < 2 ? "" : box[1].strip();
        var form = value.isEmpty()
                ? plans.yes(family, 2).blank(box[0])
                : plans.yes(family, 2)
                        .with(box[0], value.matches("[+-]\\d+") ? centre.typed(Integer.parseInt(value)) : value);

        assertThat(browser.refused(PIOTR, plan + "/answer", form).sentences())
                .anySatisfy(said -> assertThat(said).startsWith(sentence));
    }

    @Test
    void is_signed_by_adults_of_the_family() {
        plans.drafted(family, PIOTR);

        assertThat(browser.send(
                                PIOTR,
                                plan + "/answer",
                                plans.yes(family, 2)
                                        .with(
                                                "persons",
                                                papers.person(family, "Jaś").toString()))
                        .sentences())
                .containsExactly("Plan podpisują dorosłe osoby z rodziny. Zaznacz kogoś z listy.");
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @Test
    void has_main_goals_above_its_small_steps_before_the_family_is_asked() {
        plans.drafted(family, PIOTR);
        centre.owner().sql("update work_plan set main_goals = null").update();
        assertThat(browser.refused(PIOTR, plan + "/answer", plans.yes(family, 2))
                        .sentences())
                .containsExactly("Planowi czegoś jeszcze brakuje. Otwórz plan, tam jest lista.");
        assertThatThrownBy(() -> centre.owner()
                        .sql("update work_plan set state = 'AGREED', answer = 'YES', answered_on = current_date")
                        .update())
                .rootCause()
                .hasMessageContaining("main goal");
        browser.turnedAway(404, ANNA, plan + "/main-goals", aims("x", 2));
        browser.turnedAway(409, PIOTR, plan + "/main-goals", aims("x", 9));

        browser.done(PIOTR, plan + "/main-goals", aims("Dzieci zostają w domu\nMama ma pracę", 2));
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 3));

        for (var page : new String[] {"", "/versions/1", "/versions/1/print", "/versions/1/family-page"}) {
            assertThat(browser.read(JAN, plan + page).text()).contains("Dzieci zostają w domu Mama ma pracę");
        }
        browser.done(PIOTR, plan, Form.empty().with("reason", "Mama znalazła pracę."));
        browser.done(PIOTR, plan + "/main-goals", aims("Dzieci zostają w domu", 0));
        assertThat(browser.read(JAN, plan + "/comparison?a=1&b=2").text())
                .contains("Dzieci zostają w domu Mama ma pracę inaczej w drugiej wersji");
    }

    private static Form aims(String goals, int version) {
        return Form.empty().with("version", version).with("mainGoals", goals);
    }

    @Test
    void starts_again_from_what_the_family_declined_with_what_was_done_meanwhile() {
        plans.agreed(family, PIOTR);
        browser.done(PIOTR, plan, Form.empty().with("reason", "Tata znalazł pracę."));
        browser.done(PIOTR, plan + "/goals/new", plans.goal().with("title", "Praca taty"));
        browser.done(PIOTR, plan + "/consultation", plans.consultation(1));
        browser.done(
                PIOTR,
                plan + "/answer",
                plans.yes(family, 2).with("answer", "NO").blank("persons").with("words", "Za dużo naraz."));
        assertThat(browser.read(JAN, plan + "/versions/2/family-page").text())
                .contains("Na ten plan się nie zgodziliście", "You did not agree");
        centre.owner().sql("""
                        update work_plan_action a set status = 'ACHIEVED', done_on = current_date
                          from work_plan_goal g join work_plan p on p.id = g.plan_id
                         where g.id = a.goal_id and p.number = 1 and a.what = 'Zeszyt wydatków'""").update();
        assertThat(browser.read(PIOTR, plan).text())
                .contains("od wersji 2, na którą rodzina się nie zgodziła", "od wersji 1, która obowiązuje");

        browser.done(PIOTR, plan, Form.empty().with("reason", "Mniej naraz."));

        assertThat(browser.read(PIOTR, plan).text()).contains("Wersja 3, szkic", "Praca taty", "osiągnięte");
        browser.done(PIOTR, plan + "/draft/removal", Form.empty().with("version", 0));
        browser.done(PIOTR, plan, Form.empty().with("reason", "Mniej naraz.").with("from", 1));
        assertThat(browser.read(PIOTR, plan).text()).contains("Wersja 3, szkic").doesNotContain("Praca taty");
    }

    @ParameterizedTest
    @CsvSource({"NO, ASSISTANT_ASSIGNED, bez zgody rodziny", "UNABLE, PLAN_AGREED, obowiązuje bez odpowiedzi rodziny"})
    void holds_unless_the_family_says_no(String answer, String stage, String state) {
        plans.drafted(family, PIOTR);

        browser.done(
                PIOTR,
                plan + "/answer",
                plans.yes(family, 2).with("answer", answer).blank("persons").with("words", "Mama jest w szpitalu."));

        assertThat(families.stage(family)).isEqualTo(stage);
        assertThat(browser.read(JAN, plan).text()).contains("Mama jest w szpitalu.");
        assertThat(browser.read(JAN, plan + "/versions/1").text()).contains(state);
    }

    @Test
    void is_changed_by_a_new_version_with_a_reason_and_both_can_be_compared() {
        plans.agreed(family, PIOTR);
        assertThat(browser.refused(PIOTR, plan, Form.empty().blank("reason")).sentences())
                .containsExactly("Napisz, dlaczego plan się zmienia.");

        browser.done(PIOTR, plan, Form.empty().with("reason", "Tata znalazł pracę."));
        browser.done(PIOTR, plan, Form.empty().with("reason", "Tata znalazł pracę."));
        browser.done(PIOTR, plan + "/goals/new", plans.goal().with("title", "Praca taty"));

        assertThat(browser.read(EWA, plan).text()).contains("Wersja 2, szkic", "Tata znalazł pracę.", "Praca taty");
        assertThat(browser.read(EWA, plan + "/comparison?a=1&b=2").text())
                .contains("Wersja 1", "Wersja 2", "Praca taty tylko tutaj", "Zeszyt wydatków mama");
        browser.done(PIOTR, plan + "/consultation", plans.consultation(1));
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 2));
        assertThat(browser.read(EWA, plan).text()).contains("Wersja 2, uzgodniona");
        assertThat(browser.read(EWA, plan + "/versions/1").text()).doesNotContain("Praca taty");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, false", "-1, true"})
    void explains_its_delay_after_two_months(int daysLeft, boolean asked) {
        plans.drafted(family, PIOTR);
        var start = centre.day(0).minusMonths(2).plusDays(daysLeft);
        centre.owner()
                .sql(
                        "update case_paper set dated_on = ? where case_id = ? and kind in ('COOPERATION_START', 'ASSIGNMENT')")
                .params(start, family.id())
                .update();

        if (asked) {
            assertThat(browser.refused(PIOTR, plan + "/answer", plans.yes(family, 2))
                            .sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Termin minął ");
            assertThat(browser.read(EWA, plan).text()).contains("Wiem o opóźnieniu");
            browser.done(EWA, plan + "/delay", Form.empty());
            assertThat(browser.read(PIOTR, plan).text()).contains("Wie o tym Ewa Dudek");
            browser.done(PIOTR, plan + "/answer", plans.yes(family, 2).with("delayReason", "Mama była w szpitalu."));
            assertThat(browser.read(EWA, plan).text()).contains("Powód opóźnienia: Mama była w szpitalu.");
        } else {
            assertThat(browser.refused(EWA, plan + "/delay", Form.empty()).sentences())
                    .containsExactly("Ten plan nie jest opóźniony.");
            browser.done(PIOTR, plan + "/answer", plans.yes(family, 2));
        }
    }

    @Test
    void goes_with_the_aid_plan_of_a_child_that_lives_elsewhere() {
        centre.owner()
                .sql("""
                        insert into child_placement (id, case_id, person_id, form, place, placed_on, basis, recorded_by, recorded_at)
                        values (gen_random_uuid(), ?, ?, 'RELATIVES', 'u babci', current_date, 'postanowienie', ?, now())""")
                .params(family.id(), papers.person(family, "Jaś"), JAN.id().id())
                .update();
        plans.drafted(family, PIOTR);
        assertThat(browser.read(PIOTR, plan).text()).contains("Zapisz uzgodnienie z koordynatorem");
        var form = Form.empty()
                .with("version", 2)
                .with("on", centre.typed(0))
                .with("coordinator", "Alicja Mróz")
                .with("aidPlan", "PPD 3/2026")
                .with("words", "");
        assertThat(browser.refused(
                                PIOTR,
                                plan + "/coordination",
                                form.blank("coordinator").blank("aidPlan"))
                        .sentences())
                .hasSize(2);

        browser.done(PIOTR, plan + "/coordination", form);
        browser.done(PIOTR, plan + "/answer", plans.yes(family, 3));

        assertThat(browser.read(EWA, plan).text()).contains("Alicja Mróz", "PPD 3/2026");
    }

    @ParameterizedTest
    @CsvSource({"dziś", "DZISIAJ", "{day}"})
    void is_answered_on_a_day_that_is_typed_in_a_hurry(String typed) {
        plans.drafted(family, PIOTR);
        var day =
                "%d.%d".formatted(centre.today().getDayOfMonth(), centre.today().getMonthValue());

        browser.done(PIOTR, plan + "/answer", plans.yes(family, 2).with("on", typed.replace("{day}", day)));

        assertThat(centre.rows("work_plan where answered_on = current_date")).isOne();
    }

    @Test
    void is_consulted_with_a_social_worker_and_nobody_else() {
        browser.done(PIOTR, plan, Form.empty());
        assertThat(browser.send(
                                PIOTR,
                                plan + "/consultation",
                                plans.consultation(0).with("with", ANNA.id().toString()))
                        .sentences())
                .containsExactly("Ta osoba nie jest pracownikiem socjalnym. Wybierz z listy.");
        assertThat(browser.refused(
                                PIOTR,
                                plan + "/consultation",
                                plans.consultation(0).with("on", centre.typed(-1)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Współpraca zaczęła się ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title=              | Nazwij cel.",
                "purpose=            | Zaznacz, czemu służy ten cel.",
                "actions[1].what=    | Napisz, co trzeba zrobić, albo wyczyść całe działanie.",
                "actions[0].dueOn=kiedyś | Podaj datę z kalendarza",
                "actions[0].dueOn=-1 | Współpraca zaczęła się",
            })
    void takes_no_goal_that_cannot_be(String change, String sentence) {
        browser.done(PIOTR, plan, Form.empty());
        var box = change.strip().split("=", 2);
        var value = box.length < 2 ? "" : box[1].strip();
        var form = value.isEmpty()
                ? plans.goal().blank(box[0])
                : plans.goal().with(box[0], value.matches("-\\d+") ? centre.typed(Integer.parseInt(value)) : value);

        assertThat(browser.refused(PIOTR, plan + "/goals/new", form).sentences())
                .anySatisfy(said -> assertThat(said).startsWith(sentence));
    }

    @Test
    void offers_texts_for_a_goal_in_every_area_of_life_and_takes_a_text_of_its_own() {
        browser.done(PIOTR, plan, Form.empty());

        var form = browser.read(PIOTR, plan + "/goals/new");

        for (var area : List.of(
                "opieka i wychowanie",
                "zdrowie",
                "mieszkanie",
                "prowadzenie domu",
                "pieniądze",
                "relacje i bezpieczeństwo, przemoc",
                "uzależnienia",
                "praca i nauka dorosłych",
                "nauka dzieci",
                "kontakty i sprawy urzędowe")) {
            assertThat(form.suggested("title", area)).as(area).hasSize(2);
            assertThat(form.suggested("actions[0].what", area)).as(area).hasSize(3);
            assertThat(form.suggested("actions[1].effect", area)).as(area).hasSize(3);
        }
        assertThat(form.suggested("title", "zdrowie")).contains("Dzieci zaszczepione i po bilansie");
        assertThat(form.suggested("actions[0].who", "zdrowie")).isEmpty();
        browser.done(
                PIOTR,
                plan + "/goals/new",
                plans.goal()
                        .with("title", "Ogródek za domem")
                        .with(
                                "actions[0].what",
                                form.suggested("actions[0].what", "zdrowie").get(0)));
        assertThat(browser.read(PIOTR, plan).text())
                .contains("Ogródek za domem", "Umówienie zaległych szczepień w przychodni");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_who_change_a_goal() {
        plans.drafted(family, PIOTR);
        var goal = plan + "/goals/" + goal();
        browser.done(PIOTR, goal, plans.goal().with("version", 2).with("title", "Pierwszy tytuł"));

        var slower = browser.send(PIOTR, goal, plans.goal().with("version", 2).with("title", "Drugi tytuł"));

        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.box("title")).isEqualTo("Drugi tytuł");
        assertThat(slower.text()).contains("Pierwszy tytuł");
        browser.done(PIOTR, goal, plans.goal().with("version", 3).with("title", "Drugi tytuł"));
        browser.done(PIOTR, goal + "/removal", Form.empty().with("version", 4));
        browser.done(PIOTR, goal + "/removal", Form.empty().with("version", 4));
        assertThat(browser.read(PIOTR, plan).text())
                .doesNotContain("Drugi tytuł")
                .contains("Dodaj cel");
    }

    @Test
    void moves_an_action_on_without_a_new_version() {
        plans.agreed(family, PIOTR);
        var action = plan + "/actions/" + action();
        assertThat(browser.refused(
                                PIOTR,
                                action,
                                Form.empty().with("status", "ACHIEVED").blank("doneOn"))
                        .sentences())
                .containsExactly("Wpisz, kiedy działanie jest osiągnięte.");
        assertThat(browser.refused(
                                PIOTR,
                                action,
                                Form.empty().with("status", "ACHIEVED").with("doneOn", centre.typed(1)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Ta data jest w przyszłości");

        browser.done(
                PIOTR,
                action,
                Form.empty()
                        .with("status", "ACHIEVED")
                        .with("doneOn", centre.typed(0))
                        .with("note", "Zeszyt pełny."));

        assertThat(browser.read(EWA, plan).text()).contains("osiągnięte", "Zeszyt pełny.", "Wersja 1, uzgodniona");
    }

    @Test
    void waits_for_the_start_of_cooperation_and_is_no_paper_of_a_family_for_life() {
        var early = "/cases/" + families.assignedTo(PIOTR) + "/plan";
        assertThat(browser.read(PIOTR, early).text())
                .contains("Na plan jest jeszcze za wcześnie")
                .doesNotContain("Zacznij plan");
        assertThat(browser.refused(PIOTR, early, Form.empty()).text()).contains("za wcześnie");

        var asking = "/cases/" + families.asking();
        assertThat(browser.open(EWA, asking + "/plan").status()).isEqualTo(302);
        assertThat(browser.read(EWA, asking).html()).doesNotContain(asking + "/plan");
    }

    @Test
    void is_written_by_the_familys_assistant_and_read_by_all_who_see_the_family() {
        plans.drafted(family, PIOTR);
        browser.turnedAway(404, ANNA, plan, Form.empty());
        browser.turnedAway(403, JAN, plan + "/goals/new", plans.goal().with("version", 2));
        browser.turnedAway(403, DANUTA, plan + "/answer", plans.yes(family, 2));
        assertThat(browser.open(ANNA, plan).status()).isEqualTo(404);
        assertThat(browser.read(JAN, plan).html()).doesNotContain("/plan/goals/");
        browser.read(DANUTA, plan);
        assertThat(browser.open(EWA, plan + "/versions/7").status()).isEqualTo(404);
        assertThat(browser.open(PIOTR, plan + "/goals/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void is_a_sheet_to_sign_and_a_page_for_the_family() {
        plans.agreed(family, PIOTR);

        assertThat(browser.read(PIOTR, plan + "/versions/1/print").text())
                .contains("Plan pracy z rodziną", "Zeszyt wydatków", "podpis: Anna Kowalska", "art. 15 ust. 1");
        assertThat(browser.read(PIOTR, plan + "/versions/1/family-page").text())
                .contains("Nasz plan", "Zeszyt wydatków", "Piotr Gil", "Наш план", "Our plan")
                .doesNotContain("podpis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update work_plan set strengths = 'x'",
                "update work_plan_goal set title = 'x'",
                "delete from work_plan_goal",
                "update work_plan_action set what = 'x'",
                "delete from work_plan_action",
                "insert into work_plan_goal select gen_random_uuid(), id, 9, 'x', null, 'ANALYSIS' from work_plan",
            })
    void never_changes_once_answered_even_past_the_application(String statement) {
        plans.agreed(family, PIOTR);
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining("has been answered");

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void costs_the_same_statements_with_one_goal_and_with_fifty() {
        plans.drafted(family, PIOTR);
        browser.read(PIOTR, plan);
        var few = statements.of(() -> browser.read(PIOTR, plan));
        for (int i = 3; i < 20; i++) {
            browser.done(
                    PIOTR,
                    plan + "/goals/new",
                    plans.goal().with("version", i - 1).with("title", "Cel " + i));
        }

        assertThat(statements.of(() -> browser.read(PIOTR, plan))).hasSameSizeAs(few);
    }

    private String goal() {
        return centre.owner()
                .sql("select id from work_plan_goal")
                .query(String.class)
                .single();
    }

    private String action() {
        return centre.owner()
                .sql("select id from work_plan_action where what = 'Zeszyt wydatków'")
                .query(String.class)
                .single();
    }
}

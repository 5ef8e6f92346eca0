package pl.asysta.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
import pl.asysta.support.Assessments;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;
import pl.asysta.support.Statements;

@DisplayName("The assessment of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AssessmentPagesTests {
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
    Assessments assessments;

    @Autowired
    Statements statements;

    private CaseId family;
    private String all;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        assessments.cooperatingFor(family, 100);
        all = "/cases/" + family + "/assessments";
    }

    @Test
    void is_drafted_presented_remarked_and_acknowledged() {
        assertThat(browser.read(PIOTR, all).text()).contains("Nie ma jeszcze oceny", "Nowa ocena");
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var one = all + "/" + number;

        assertThat(browser.done(PIOTR, one + "/edit", form().with("summary", "Na razie tyle.")))
                .endsWith("/edit?saved");
        assertThat(browser.read(EWA, one).text()).contains("szkic", "Na razie tyle.", "Wpisze dyrektor");

        browser.done(PIOTR, one + "/edit", form(1).complete());

        assertThat(papersOf("ASSESSMENT")).isEqualTo(1);
        assertThat(browser.read(EWA, one).text())
                .contains("czeka na dyrektora", "Piotr Gil", "Rodzina zrobiła duży krok.", "Pracujemy dalej")
                .contains("„Jest spokojniej.”", "„Lubię, jak mama nie krzyczy.”", "z pomocą", "Przyjmij ocenę");
        assertThat(browser.read(PIOTR, one).text()).doesNotContain("Przyjmij ocenę", "Pisz dalej");

        browser.done(EWA, one + "/remarks", Form.empty().with("version", 2).with("remarks", "Proszę pilnować długów."));
        browser.done(
                EWA,
                one + "/remarks",
                Form.empty()
                        .with("version", 3)
                        .with("remarks", "Proszę pilnować długów i szkoły.")
                        .with("acknowledge", "true"));

        assertThat(browser.read(PIOTR, one).text())
                .contains("przyjęta", "Ewa Dudek", "Proszę pilnować długów i szkoły.");
        centre.owner()
                .sql("update family_assessment set remarks = remarks where false")
                .update();
        assessments.cooperatingFor(family, 300);
        yesterday(number);
        int next = assessments.begun(family, PIOTR, "PERIODIC");
        assertThat(browser.read(PIOTR, all + "/" + next + "/edit").text()).contains("Proszę pilnować długów i szkoły.");
    }

    @Test
    void says_at_once_what_is_missing_before_it_is_presented() {
        agreedPlan();
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var page = browser.refused(
                PIOTR,
                all + "/" + number + "/edit",
                Form.empty()
                        .with("version", 0)
                        .with("assessedOn", centre.typed(0))
                        .with("levels[HEALTH]", 2)
                        .with("levels[BUDGET]", 5)
                        .complete());

        assertThat(page.sentences())
                .contains(
                        "Zaznacz poziom: opieka i wychowanie.",
                        "Napisz, co o tym świadczy: zdrowie.",
                        "Wskaż cel planu albo zaznacz, że go dopiszesz: zdrowie.",
                        "Zaznacz, jak daleko jest cel „Budżet, który wystarcza do końca miesiąca”.",
                        "Napisz, jak rodzina sama to widzi.",
                        "Jaś: napisz, co mówi to dziecko.",
                        "Zaznacz, co dalej.",
                        "Napisz podsumowanie.")
                .doesNotContain("Zaznacz poziom: zdrowie.", "Napisz, co o tym świadczy: pieniądze.")
                .hasSize(8 + 7);
        assertThat(page.anchors()).allMatch(page::hasAnchor);
        assertThat(papersOf("ASSESSMENT")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "familyView, 'Napisz, jak rodzina sama to widzi.'",
        "summary, Napisz podsumowanie.",
        "conclusion, 'Zaznacz, co dalej.'",
        "levels[WORK], Zaznacz poziom: praca i nauka dorosłych.",
        "areaTexts[WORK], 'Napisz, co o tym świadczy: praca i nauka dorosłych.'",
    })
    void is_not_presented_without_each_of_its_parts(String box, String sentence) {
        int number = assessments.begun(family, PIOTR, "PERIODIC");

        assertThat(browser.refused(
                                PIOTR,
                                all + "/" + number + "/edit",
                                form().blank(box).complete())
                        .sentences())
                .containsExactly(sentence);
    }

    @Test
    void says_which_help_is_needed_when_more_is() {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        assertThat(browser.refused(
                                PIOTR,
                                all + "/" + number + "/edit",
                                form().with("conclusion", "MORE_HELP").complete())
                        .sentences())
                .containsExactly("Napisz, jaka pomoc jest potrzebna.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "2.5", "trzy"})
    void knows_no_level_without_a_definition(String level) {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        assertThat(browser.send(PIOTR, all + "/" + number + "/edit", form().with("levels[WORK]", level))
                        .sentences())
                .containsExactly("Wybierz poziom od 1 do 5; innego ta skala nie zna.");
        assertThat(centre.owner()
                        .sql("select areas = '{}' from family_assessment")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Ta data jest w przyszłości",
                "-101 | Ten dzień jest przed początkiem współpracy",
                "-100 | ",
                "0 | ",
            })
    void is_of_a_day_within_the_cooperation(int day, String sentence) {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var sent = form().with("assessedOn", centre.typed(day));

        if (sentence == null) {
            browser.done(PIOTR, all + "/" + number + "/edit", sent);
        } else {
            assertThat(browser.refused(PIOTR, all + "/" + number + "/edit", sent)
                            .sentences())
                    .singleElement()
                    .asString()
                    .startsWith(sentence);
        }
    }

    @Test
    void begins_on_the_day_after_the_last_one() {
        yesterday(assessments.presented(family, PIOTR, "INITIAL"));
        int number = assessments.begun(family, PIOTR, "PERIODIC");

        assertThat(browser.refused(PIOTR, all + "/" + number + "/edit", form().with("assessedOn", centre.typed(-1)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Ten dzień jest już w poprzedniej ocenie");
        browser.done(PIOTR, all + "/" + number + "/edit", form().with("assessedOn", centre.typed(0)));
    }

    @Test
    void is_begun_once_a_day_and_one_at_a_time() {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        assertThat(assessments.begun(family, PIOTR, "PERIODIC")).isEqualTo(number);
        assertThat(browser.send(PIOTR, all, Form.empty().with("kind", "FINAL")).sentences())
                .containsExactly("Inna ocena tej rodziny jest już zaczęta."
                        + " Dokończ ją albo na jej stronie zmień rodzaj lub porzuć szkic.");
        browser.done(PIOTR, all + "/" + number + "/edit", form().complete());

        assertThat(browser.refused(PIOTR, all, Form.empty().with("kind", "PERIODIC"))
                        .sentences())
                .containsExactly("Dziś jest już ocena tej rodziny. Następną można zacząć jutro.");
        assertThat(browser.send(PIOTR, all, Form.empty().with("kind", "INITIAL"))
                        .sentences())
                .containsExactly("Ocena wstępna jest pierwsza, a ta rodzina ma już ocenę. Wybierz okresową.");
        assertThat(browser.refused(PIOTR, all, Form.empty()).sentences()).containsExactly("Zaznacz, która to ocena.");
    }

    @Test
    void that_was_begun_by_mistake_becomes_another_kind_and_keeps_its_text() {
        int number = assessments.begun(family, PIOTR, "FINAL");
        browser.done(PIOTR, all + "/" + number + "/edit", form().with("summary", "Na razie tyle."));
        assertThat(browser.read(PIOTR, all + "/" + number + "/edit").text()).contains("Zmień rodzaj albo porzuć");

        browser.done(PIOTR, all + "/" + number + "/kind", kind("PERIODIC", 1));
        browser.done(PIOTR, all + "/" + number + "/kind", kind("PERIODIC", 1));

        assertThat(browser.read(PIOTR, all + "/" + number).text()).contains("Ocena okresowa nr 1", "Na razie tyle.");
        browser.done(PIOTR, all + "/" + number + "/edit", form(2).complete());
        assertThat(papersOf("ASSESSMENT")).isEqualTo(1);
        assertThat(browser.send(PIOTR, all + "/" + number + "/kind", kind("FINAL", 3))
                        .sentences())
                .containsExactly("Ta ocena jest już u dyrektora. Zostaje taka, jaka jest.");
    }

    @Test
    void becomes_no_kind_that_has_had_its_time() {
        yesterday(assessments.presented(family, PIOTR, "PERIODIC"));
        int number = assessments.begun(family, PIOTR, "FINAL");

        assertThat(browser.send(PIOTR, all + "/" + number + "/kind", kind("INITIAL", 0))
                        .sentences())
                .containsExactly("Ocena wstępna jest pierwsza, a ta rodzina ma już ocenę. Wybierz okresową.");
    }

    @Test
    void that_was_begun_by_mistake_is_discarded_while_it_is_a_draft() {
        int number = assessments.begun(family, PIOTR, "FINAL");
        browser.done(PIOTR, all + "/" + number + "/edit", form().with("summary", "Na razie tyle."));
        var discard = all + "/" + number + "/removal";
        assertThat(browser.send(PIOTR, discard, version(0)).status()).isEqualTo(409);
        assertThat(browser.send(ANNA, discard, version(1)).status()).isEqualTo(404);
        assertThat(browser.send(EWA, discard, version(1)).status()).isEqualTo(403);
        assertThat(centre.rows("family_assessment")).isEqualTo(1);

        browser.done(PIOTR, discard, version(1));
        browser.done(PIOTR, discard, version(1));

        assertThat(centre.rows("family_assessment")).isZero();
        int next = assessments.presented(family, PIOTR, "PERIODIC");
        assertThat(browser.refused(PIOTR, all + "/" + next + "/removal", version(1))
                        .sentences())
                .containsExactly("Ta ocena jest już u dyrektora. Zostaje taka, jaka jest.");
    }

    @Test
    void of_the_end_answers_the_term_too() {
        assessments.cooperatingFor(family, 170);
        assessments.presented(family, PIOTR, "FINAL");

        var due = centre.day(0)
                .plusMonths(6)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl")));
        assertThat(browser.read(PIOTR, all).text()).contains(due);
        assertThat(browser.read(PIOTR, "/cases/" + family).text()).contains(due);
        assertThat(centre.owner()
                        .sql("select assessed_on = current_date from register_entry where case_id = ?")
                        .param(family.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void at_the_end_concludes_the_work_which_is_assessed_again_if_it_goes_on() {
        int number = assessments.begun(family, PIOTR, "FINAL");
        assertThat(browser.refused(PIOTR, all + "/" + number + "/edit", form().complete())
                        .sentences())
                .containsExactly("Ocena końcowa kończy pracę. Wybierz inny wniosek albo napisz ocenę okresową.");
        browser.done(
                PIOTR,
                all + "/" + number + "/edit",
                form().with("conclusion", "END").complete());
        yesterday(number);

        assertThat(papersOf("FINAL_ASSESSMENT")).isEqualTo(1);
        browser.done(PIOTR, all, Form.empty().with("kind", "PERIODIC"));
        browser.done(PIOTR, all + "/" + (number + 1) + "/edit", form().complete());

        assertThat(papersOf("ASSESSMENT")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, false", "-1, true"})
    void explains_its_delay_after_half_a_year(int daysLeft, boolean late) {
        var start = centre.day(0).minusMonths(6).plusDays(daysLeft);
        assessments.cooperatingFor(family, (int) (centre.day(0).toEpochDay() - start.toEpochDay()));
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var one = all + "/" + number;

        if (late) {
            assertThat(browser.refused(PIOTR, one + "/edit", form().complete()).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Termin minął ");
            assertThat(browser.read(EWA, all).text()).contains("Termin oceny minął.", "Wiem o opóźnieniu");
            browser.done(EWA, all + "/delay", Form.empty());
            browser.done(EWA, all + "/delay", Form.empty());
            assertThat(browser.read(PIOTR, all).text())
                    .contains("dyrekcja o tym wie")
                    .doesNotContain("Wiem o");
            browser.done(
                    PIOTR,
                    one + "/edit",
                    form().with("delayReason", "Mama była w szpitalu.").complete());
            assertThat(browser.read(EWA, one).text()).contains("Po terminie", "Mama była w szpitalu.");
        } else {
            assertThat(browser.refused(EWA, all + "/delay", Form.empty()).sentences())
                    .containsExactly("Żadna ocena tej rodziny nie jest po terminie.");
            browser.done(PIOTR, one + "/edit", form().complete());
        }
    }

    @Test
    void at_the_beginning_answers_no_term() {
        assessments.cooperatingFor(family, 400);
        assessments.presented(family, PIOTR, "INITIAL");

        assertThat(papersOf("INITIAL_ASSESSMENT")).isEqualTo(1);
        assertThat(browser.read(EWA, all).text()).contains("Termin oceny minął.");
    }

    @Test
    void is_frozen_once_the_director_has_it() {
        int number = assessments.presented(family, PIOTR, "PERIODIC");
        var frozen = centre.contents();
        browser.done(PIOTR, all + "/" + number + "/edit", form().complete());
        assertThat(centre.contents()).isEqualTo(frozen);

        var page = browser.refused(PIOTR, all + "/" + number + "/edit", form(1).with("summary", "Jednak inaczej."));

        assertThat(page.sentences())
                .containsExactly(
                        "Ta ocena jest już u dyrektora i się nie zmienia. Twój tekst jest poniżej, możesz go skopiować do następnej.");
    }

    @Test
    void takes_no_remarks_once_it_is_acknowledged() {
        int number = assessments.presented(family, PIOTR, "PERIODIC");
        var remarks = all + "/" + number + "/remarks";
        var said = Form.empty().with("version", 1).with("remarks", "Dobrze.");
        browser.done(EWA, remarks, said.with("acknowledge", "true"));
        browser.done(EWA, remarks, said.with("acknowledge", "true"));

        assertThat(browser.send(EWA, remarks, said.with("version", 3).with("remarks", "Jednak źle."))
                        .sentences())
                .containsExactly(
                        "Ta ocena jest już przyjęta i uwagi się nie zmieniają. Napisz notatkę w wymianie informacji.");
        assertThat(browser.read(PIOTR, all + "/" + number).text())
                .contains("Dobrze.")
                .doesNotContain("Jednak źle.");
    }

    @Test
    void takes_no_remarks_while_it_is_a_draft() {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        assertThat(browser.send(
                                EWA,
                                all + "/" + number + "/remarks",
                                Form.empty().with("version", 0).with("remarks", "Za wcześnie."))
                        .sentences())
                .containsExactly("Ta ocena nie została jeszcze przekazana.");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_directors() {
        int number = assessments.presented(family, PIOTR, "PERIODIC");
        var remarks = all + "/" + number + "/remarks";
        browser.done(EWA, remarks, Form.empty().with("version", 1).with("remarks", "Pierwsza."));

        var page = browser.turnedAway(
                409, EWA, remarks, Form.empty().with("version", 1).with("remarks", "Druga."));

        assertThat(page.conflict()).containsExactly(List.of("Pierwsza.", "Druga."));
        assertThat(page.box("remarks")).isEqualTo("Druga.");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_windows() {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var edit = all + "/" + number + "/edit";
        browser.done(PIOTR, edit, form().with("summary", "Pierwszy."));

        var page = browser.turnedAway(
                409, PIOTR, edit, form().with("summary", "Drugi.").with("levels[WORK]", 4));

        assertThat(page.conflict()).contains(List.of("Pierwszy.", "Drugi."), List.of("3", "4"));
        assertThat(page.box("summary")).isEqualTo("Drugi.");
    }

    @Test
    void names_the_goal_of_a_weak_area_or_asks_for_one() {
        agreedPlan();
        var goal = assessments.goals(family).get(0).toString();
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        browser.done(
                PIOTR,
                all + "/" + number + "/edit",
                form().with("levels[BUDGET]", 2)
                        .with("goalFor[BUDGET]", goal)
                        .with("levels[HEALTH]", 1)
                        .with("goalFor[HEALTH]", "NEW")
                        .complete());

        assertThat(browser.read(EWA, all + "/" + number).text())
                .contains(
                        "Odpowiada na to cel „Budżet, który wystarcza do końca miesiąca”.",
                        "Cel do dopisania w planie.")
                .contains("w części", "Połowa drogi.");
        assertThat(browser.read(PIOTR, all).text())
                .contains("Słabe obszary bez celu w planie", "zdrowie", "Otwórz plan");
    }

    @Test
    void stands_beside_the_one_before_it() {
        yesterday(assessments.presented(family, PIOTR, "INITIAL"));
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        browser.done(
                PIOTR,
                all + "/" + number + "/edit",
                form().with("levels[BUDGET]", 5).with("levels[HEALTH]", 1).complete());

        assertThat(browser.read(EWA, all + "/" + number).text())
                .contains("poprzednio 3, lepiej o 2", "poprzednio 3, gorzej o 2", "poprzednio 3, bez zmian")
                .contains(
                        "Od poprzedniej oceny lepiej: pieniądze (było 3, jest 5). Od poprzedniej oceny gorzej: zdrowie")
                .contains("Średnia ze wszystkich ocen");
    }

    @Test
    void speaks_of_nobody_elses_child() {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        assertThat(browser.send(
                                PIOTR,
                                all + "/" + number + "/edit",
                                form().with("voices[" + UUID.randomUUID() + "]", "Obcy."))
                        .sentences())
                .containsExactly("Ktoś w ocenie nie należy do tej rodziny. Otwórz formularz jeszcze raz.");
    }

    @Test
    void is_written_by_the_familys_assistant_alone_and_acknowledged_by_the_director() {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var edit = all + "/" + number + "/edit";
        browser.turnedAway(403, JAN, edit, form());
        browser.turnedAway(403, EWA, edit, form());
        browser.turnedAway(403, DANUTA, edit, form());
        browser.turnedAway(404, ANNA, edit, form());
        browser.done(PIOTR, edit, form().complete());
        browser.turnedAway(
                403, PIOTR, all + "/" + number + "/remarks", Form.empty().with("version", 1));
        browser.turnedAway(
                403, JAN, all + "/" + number + "/remarks", Form.empty().with("version", 1));
        browser.turnedAway(403, PIOTR, all + "/delay", Form.empty());
        assertThat(browser.open(ANNA, all).status()).isEqualTo(404);
        assertThat(browser.read(JAN, all + "/" + number).text()).contains("czeka na dyrektora");
    }

    @Test
    void waits_for_cooperation_to_start() {
        var early = families.assignedTo(PIOTR);
        assertThat(browser.read(PIOTR, "/cases/" + early + "/assessments").text())
                .contains("Pierwsza ocena jest pół roku po rozpoczęciu współpracy.");
        assertThat(browser.send(
                                PIOTR,
                                "/cases/" + early + "/assessments",
                                Form.empty().with("kind", "PERIODIC"))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Ocena dotyczy czasu od początku współpracy");
    }

    @Test
    void promises_a_goal_that_waits_on_the_plan_and_on_the_desk_until_the_plan_is_agreed_anew() {
        agreedPlan();
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        browser.done(
                PIOTR,
                all + "/" + number + "/edit",
                form().with("levels[HEALTH]", 2).with("goalFor[HEALTH]", "NEW").complete());

        for (var page : List.of("/", "/cases/" + family + "/plan", all)) {
            assertThat(browser.read(PIOTR, page).text()).containsIgnoringCase("zdrowie");
        }
        assertThat(browser.read(PIOTR, "/").text()).contains("Cele do dopisania w planie");
        assertThat(browser.read(EWA, "/cases/" + family + "/plan").text())
                .contains("W ostatniej ocenie zapisano, że plan dostanie cel dla obszaru:");
        assertThat(browser.read(ANNA, "/").text()).doesNotContain("Cele do dopisania");

        centre.owner().sql("""
                        insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at, spell)
                        select gen_random_uuid(), id, 'WORK_PLAN', current_date, assistant_id, now(), spell
                          from family_case where id = ?""").param(family.id()).update();

        assertThat(browser.read(PIOTR, "/").text()).doesNotContain("Cele do dopisania");
        assertThat(browser.read(PIOTR, "/cases/" + family + "/plan").text()).doesNotContain("plan dostanie cel");
    }

    @Test
    void is_printed_with_who_presented_it_why_it_was_late_and_who_knows_it() {
        assessments.cooperatingFor(family, 200);
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        browser.done(
                PIOTR,
                all + "/" + number + "/edit",
                form().with("delayReason", "Mama była w szpitalu.").complete());
        browser.done(
                EWA,
                all + "/" + number + "/remarks",
                Form.empty().with("version", 1).with("remarks", "").with("acknowledge", "true"));

        assertThat(browser.read(EWA, all + "/" + number + "/print").text())
                .contains(
                        "Piotr Gil, przekazana ",
                        "Po terminie",
                        "Mama była w szpitalu.",
                        "Przyjęła dyrekcja: Ewa Dudek");
    }

    @Test
    void is_printed_with_all_that_it_says() {
        int number = assessments.presented(family, PIOTR, "PERIODIC");
        assertThat(browser.read(EWA, all + "/" + number + "/print").text())
                .contains(
                        "Ocena okresowa nr 1",
                        "Widać to co dzień.",
                        "„Jest spokojniej.”",
                        "Rodzina zrobiła duży krok.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update family_assessment set summary = 'x'",
                "update family_assessment set areas = '{}'",
                "update family_assessment set presented_at = null, presented_by = null",
                "delete from family_assessment",
            })
    void never_changes_once_presented_even_past_the_application(String statement) {
        assessments.presented(family, PIOTR, "PERIODIC");
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining("an assessment that was presented does not change");

        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "presented_at = now(), presented_by = saved_by | presented_assessment_is_full",
                "areas = '{\"WORK\": {\"level\": 6}}' | assessment_levels_are_from_one_to_five",
                "areas = '{\"WORK\": {\"level\": 0}}' | assessment_levels_are_from_one_to_five",
                "assessed_on = period_from - 1 | assessment_period_has_an_end",
                "remarks = 'x', remarked_by = saved_by, remarked_at = now() | only_what_was_presented_is_remarked",
                "acknowledged_by = saved_by, acknowledged_at = now() | only_what_was_presented_is_acknowledged",
            })
    void keeps_its_rules_past_the_application(String change, String rule) {
        assessments.begun(family, PIOTR, "PERIODIC");
        assertThatThrownBy(() -> centre.owner()
                        .sql("update family_assessment set " + change)
                        .update())
                .rootCause()
                .hasMessageContaining(rule);
    }

    @Test
    void that_is_late_says_why_even_past_the_application() {
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        browser.done(PIOTR, all + "/" + number + "/edit", form());
        assertThatThrownBy(() -> centre.owner()
                        .sql("update family_assessment set presented_at = now(), presented_by = saved_by, due_on = ?")
                        .param(centre.today().minusDays(3))
                        .update())
                .rootCause()
                .hasMessageContaining("late_assessment_says_why");
    }

    @Test
    void costs_the_same_statements_with_one_and_with_nine() {
        yesterday(assessments.presented(family, PIOTR, "INITIAL"));
        browser.read(EWA, all);
        var few = statements.of(() -> browser.read(EWA, all));
        var fewOnOne = statements.of(() -> browser.read(EWA, all + "/1"));
        centre.owner().sql("""
                        insert into family_assessment (id, case_id, number, kind, version, period_from, assessed_on, areas, goals,
                               voices, names, course, family_view, conclusion, summary, meetings, saved_by, saved_at,
                               presented_by, presented_at)
                        select gen_random_uuid(), case_id, n, 'PERIODIC', 0, period_from, assessed_on, areas, goals,
                               voices, names, course, family_view, conclusion, summary, meetings, saved_by, saved_at,
                               presented_by, presented_at
                          from family_assessment, generate_series(2, 9) n""").update();

        assertThat(statements.of(() -> browser.read(EWA, all))).hasSameSizeAs(few);
        assertThat(statements.of(() -> browser.read(EWA, all + "/9"))).hasSameSizeAs(fewOnOne);
    }

    /** A plan agreed in time, as all of it happened earlier. */
    private void agreedPlan() {
        assessments.cooperatingFor(family, 0);
        plans.agreed(family, PIOTR);
        assessments.cooperatingFor(family, 100);
    }

    private Form form() {
        return assessments.full(family);
    }

    private Form form(int version) {
        return form().with("version", version);
    }

    /** As if it had been assessed yesterday. */
    private void yesterday(int number) {
        centre.owner()
                .sql("alter table family_assessment disable trigger presented_assessment_is_kept")
                .update();
        centre.owner()
                .sql("update family_assessment set assessed_on = ? where case_id = ? and number = ?")
                .params(centre.day(-1), family.id(), number)
                .update();
        centre.owner()
                .sql("alter table family_assessment enable trigger presented_assessment_is_kept")
                .update();
    }

    private static Form kind(String kind, long version) {
        return version(version).with("kind", kind);
    }

    private static Form version(long version) {
        return Form.empty().with("version", version);
    }

    private int papersOf(String kind) {
        return centre.owner()
                .sql("select count(*) from case_paper where case_id = ? and kind = ?")
                .params(family.id(), kind)
                .query(Integer.class)
                .single();
    }
}

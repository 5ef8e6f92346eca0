package pl.asysta.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import java.util.stream.Stream;
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
import pl.asysta.support.Drifts;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Plans;
import pl.asysta.support.Statements;

@DisplayName("Quiet signals and their answers")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DriftPagesTests {
    private static final String WHY = "Mama jest z Jasiem w szpitalu, wracają w piątek.";

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
    Statements statements;

    private CaseId family;
    private String file;
    private String noVisit;

    @BeforeEach
    void unvisited() {
        family = families.cooperatingWith(PIOTR);
        file = "/cases/" + family;
        noVisit = file + "/signals/no-visit";
        drifts.startedAgo(family, 60);
        drifts.met(family, PIOTR, "HOME_VISIT", null, 31);
    }

    @ParameterizedTest
    @CsvSource({"PIOTR, true", "EWA, false", "DANUTA, false", "KRYSTYNA, false"})
    void stand_on_the_desk_with_their_rule_in_words(Colleague reader, boolean answers) {
        drifts.planned(family, 2);

        for (var page : new String[] {"/", "/signals"}) {
            assertThat(browser.read(reader, page).text())
                    .contains("Dawno nie było wizyty, rodzina Kowalskich", "Od ostatniej wizyty minęło 31 dni.")
                    .contains(
                            "Zwykle spotkania są co 15 dni; sygnał pojawia się, gdy minie więcej niż 2 razy tyle (30 dni).");
        }
        assertThat(browser.read(reader, "/").html().contains(noVisit)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"PIOTR, true", "JAN, false", "EWA, false", "DANUTA, false", "KRYSTYNA, false"})
    void stand_on_the_file_of_the_family_with_the_rows_behind_them(Colleague reader, boolean answers) {
        for (var page : new String[] {file, file + "/signals"}) {
            var shown = browser.read(reader, page);
            assertThat(shown.text())
                    .contains("Dawno nie było wizyty", "Nie ustalono, ile wizyt ma być w miesiącu")
                    .contains("gdy bez wizyty minie więcej niż 30 dni.");
            assertThat(shown.html()).contains(file + "/work-card/");
            assertThat(shown.html().contains(noVisit)).isEqualTo(answers);
        }
    }

    @Test
    void are_no_alarm() {
        var html = browser.read(PIOTR, file).html();
        var card = html.substring(html.indexOf("id=\"signals\""));

        assertThat(card.substring(0, card.indexOf("</section>"))).doesNotContain("term-late", "due-late", "due-soon");
    }

    @Test
    void are_not_there_for_others() {
        for (var stranger : new Colleague[] {ANNA, MARIA, ADAM}) {
            assertThat(browser.open(stranger, file + "/signals").status()).isEqualTo(404);
        }
        assertThat(browser.open(ANNA, noVisit).status()).isEqualTo(404);
        browser.turnedAway(404, ANNA, noVisit, answer());
        for (var other : new Colleague[] {JAN, EWA, KRYSTYNA, ADAM}) {
            assertThat(browser.open(other, noVisit).status()).isEqualTo(403);
            browser.turnedAway(403, other, noVisit, answer());
        }
        assertThat(browser.read(ANNA, "/").text()).doesNotContain("Kowalskich");
        assertThat(browser.read(ANNA, "/signals").text()).doesNotContain("Kowalskich");
        for (var outside : new Colleague[] {JAN, ADAM}) {
            assertThat(browser.open(outside, "/signals").status()).isEqualTo(403);
            assertThat(browser.open(outside, "/talks").status()).isEqualTo(403);
        }
        assertThat(browser.open(PIOTR, file + "/signals/x").status()).isEqualTo(404);
        assertThat(browser.open(PIOTR, "/talks/x").status()).isEqualTo(404);
        assertThat(browser.open(EWA, "/talks/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void store_nothing_until_they_are_answered() {
        var before = centre.contents();

        browser.read(EWA, "/");
        browser.read(PIOTR, "/");
        browser.read(PIOTR, file);
        browser.read(PIOTR, noVisit);

        assertThat(centre.rows("drift_answer")).isZero();
        assertThat(centre.contents().get("work_card_entry")).isEqualTo(before.get("work_card_entry"));
    }

    @Test
    void are_quiet_once_answered_and_the_answer_waits_for_a_talk_with_the_director() {
        assertThat(browser.done(PIOTR, noVisit, answer())).endsWith("/signals?done=signal-answered");

        assertThat(browser.read(PIOTR, "/").text())
                .doesNotContain("Dawno nie było wizyty, rodzina Kowalskich")
                .contains("Do rozmowy z dyrekcją: 1");
        assertThat(browser.read(JAN, file).text()).contains("Wiadomo, dlaczego: " + WHY, "do rozmowy z dyrekcją");
        for (var reader : new Colleague[] {PIOTR, KRYSTYNA, EWA, DANUTA}) {
            assertThat(browser.read(reader, "/talks").text()).contains("Piotr Gil 1", "Rodzina Kowalskich", WHY);
        }
        assertThat(browser.read(KRYSTYNA, "/talks").text()).doesNotContain("Zapisz rozmowę");
        assertThat(browser.read(ANNA, "/talks").text()).doesNotContain(WHY);

        browser.done(EWA, talk(), talked(0, "Wizyta w szpitalu w czwartek."));

        assertThat(browser.read(EWA, "/talks?done=talked").text())
                .contains("Rozmowa zapisana.", "Nic nie czeka na rozmowę");
        for (var reader : new Colleague[] {PIOTR, JAN, EWA}) {
            assertThat(browser.read(reader, file + "/signals").text())
                    .contains(WHY, "Omówione", "Ewa Dudek", "Wniosek: Wizyta w szpitalu w czwartek.");
        }
    }

    @Test
    void are_answered_by_the_deputy_on_her_days() {
        browser.turnedAway(404, ANNA, noVisit, answer());
        centre.away(PIOTR, 0, 0);
        centre.owner()
                .sql("update worker_absence set deputy_id = ? where worker_id = ?")
                .params(ANNA.id().id(), PIOTR.id().id())
                .update();

        assertThat(browser.read(ANNA, "/").text()).contains("Dawno nie było wizyty, rodzina Kowalskich");
        browser.done(ANNA, noVisit, answer());

        assertThat(browser.read(EWA, "/talks").text()).contains("Piotr Gil 1", "Anna Kowal");
        assertThat(browser.read(PIOTR, "/talks").text()).contains(WHY);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void of_no_visit_come_back_after_as_many_days_again(int answeredAgo, boolean back) {
        centre.owner()
                .sql("update work_card_entry set held_on = ? where case_id = ?")
                .params(centre.day(-60), family.id())
                .update();
        browser.done(PIOTR, noVisit, answer().with("occurrence", centre.day(-60)));
        drifts.answeredAgo(family, answeredAgo);

        assertThat(browser.read(PIOTR, "/").text().contains("Dawno nie było wizyty, rodzina Kowalskich"))
                .isEqualTo(back);
        if (back) {
            browser.done(PIOTR, noVisit, answer());
            assertThat(centre.rows("drift_answer")).isEqualTo(2);
        }
    }

    @Test
    void of_missed_meetings_come_back_with_the_next_one() {
        drifts.met(family, PIOTR, "MISSED", null, 3);
        var second = drifts.met(family, PIOTR, "MISSED", null, 2);
        browser.done(
                PIOTR,
                file + "/signals/missed",
                Form.empty().with("occurrence", second).with("words", WHY));
        assertThat(browser.read(PIOTR, file).text()).doesNotContain("z rzędu.");

        centre.owner()
                .sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, note, recorded_at)
                        values (gen_random_uuid(), ?, ?, 'MISSED', ?, 'Nikogo.', now() + interval '1 second')""")
                .params(family.id(), PIOTR.id().id(), centre.today())
                .update();

        assertThat(browser.read(PIOTR, file).text()).contains("Nie odbyły się 3 spotkania z rzędu.");
    }

    @Test
    void of_risk_come_back_with_the_next_list() {
        drifts.weighed(family, 5, 6, 7);
        browser.done(
                PIOTR,
                file + "/signals/risk",
                Form.empty().with("occurrence", "3").with("words", WHY));
        assertThat(browser.read(PIOTR, file + "/signals").text())
                .contains("Teraz Dawno")
                .doesNotContain("Wynik listy ryzyka wzrósł");

        drifts.weighed(family, 5, 6, 7, 8);

        assertThat(browser.read(PIOTR, file + "/signals").text())
                .contains("Wynik listy ryzyka wzrósł kolejny raz: 6, 7, 8.");
    }

    @Test
    void of_goals_are_answered_one_by_one() {
        var other = families.cooperatingWith(PIOTR);
        plans.agreed(other, PIOTR);
        drifts.startedAgo(other, 40);
        var goal = centre.owner()
                .sql("select id from work_plan_goal")
                .query(UUID.class)
                .single();
        var address = "/cases/" + other + "/signals/goal-" + goal;
        assertThat(browser.read(PIOTR, address).text())
                .contains("Cel: „Budżet, który wystarcza do końca miesiąca”", "Od uzgodnienia celu minęło 40 dni");

        browser.done(
                PIOTR, address, Form.empty().with("occurrence", centre.day(-40)).with("words", WHY));

        assertThat(browser.read(EWA, "/talks").text())
                .contains("Cel: „Budżet, który wystarcza do końca miesiąca”", WHY);
        browser.turnedAway(422, PIOTR, file + "/signals/goal-" + goal, answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void are_not_answered_without_words(String words) {
        var page = browser.turnedAway(422, PIOTR, noVisit, answer().with("words", words));

        assertThat(page.sentences()).containsExactly("Napisz, dlaczego tak jest.");
    }

    @Test
    void are_not_answered_at_any_length() {
        assertThat(browser.refused(PIOTR, noVisit, answer().with("words", "a".repeat(20_001)))
                        .sentences())
                .containsExactly("Skróć tekst do 20000 znaków.");

        browser.done(PIOTR, noVisit, answer().with("words", "a".repeat(20_000)));
    }

    @Test
    void are_not_answered_once_somebody_was_there() {
        drifts.met(family, PIOTR, "HOME_VISIT", null, 0);

        assertThat(browser.refused(PIOTR, noVisit, answer()).sentences())
                .containsExactly(
                        "Tego sygnału już nie ma, bo coś się zmieniło. Odpowiedź nie jest potrzebna, a tekst można skopiować.");
        assertThat(browser.open(PIOTR, noVisit).location()).endsWith("/signals");
    }

    @Test
    void are_not_answered_for_what_stood_there_before_something_changed() {
        drifts.met(family, PIOTR, "MISSED", null, 3);
        var seen = drifts.met(family, PIOTR, "MISSED", null, 2);
        drifts.met(family, PIOTR, "MISSED", null, 1);
        var old = Form.empty().with("occurrence", seen).with("words", WHY);

        assertThat(browser.refused(PIOTR, file + "/signals/missed", old).sentences())
                .singleElement()
                .asString()
                .startsWith("Tego sygnału już nie ma");
    }

    @Test
    void are_not_answered_twice() {
        browser.done(PIOTR, noVisit, answer());

        assertThat(browser.refused(PIOTR, noVisit, answer().with("words", "Coś innego."))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Na ten sygnał jest już odpowiedź (Piotr Gil): „" + WHY);
    }

    @Test
    void are_not_answered_once_the_work_is_over() {
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();

        assertThat(browser.read(EWA, file + "/signals").text()).contains("Praca z rodziną jest zakończona");
        assertThat(browser.read(EWA, "/").html()).doesNotContain(file + "/signals");
        browser.turnedAway(404, PIOTR, noVisit, answer());
    }

    @ParameterizedTest
    @CsvSource({"'', Wpisz dzień rozmowy.", "jutro, 'Nie ma takiego dnia. Wpisz datę, na przykład 15.03.2026.'"})
    void are_talked_about_on_a_day(String on, String sentence) {
        browser.done(PIOTR, noVisit, answer());

        assertThat(browser.refused(EWA, talk(), talked(0, "Wizyta.").with("on", on))
                        .sentences())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-3, false", "-2, true", "0, true", "1, false"})
    void are_talked_about_between_the_note_and_today(int on, boolean taken) {
        browser.done(PIOTR, noVisit, answer());
        drifts.answeredAgo(family, 2);

        if (taken) {
            browser.done(EWA, talk(), talked(on, "Wizyta."));
        } else {
            assertThat(browser.refused(EWA, talk(), talked(on, "Wizyta.")).sentences())
                    .hasSize(1);
        }
    }

    @Test
    void are_talked_about_once_by_those_who_lead_the_centre() {
        browser.done(PIOTR, noVisit, answer());
        var talk = talk();
        browser.turnedAway(403, PIOTR, talk, talked(0, ""));
        browser.turnedAway(403, KRYSTYNA, talk, talked(0, ""));
        assertThat(browser.open(ANNA, talk).status()).isEqualTo(404);
        browser.done(DANUTA, talk, talked(0, ""));

        assertThat(browser.refused(EWA, talk, talked(0, "Coś innego.")).sentences())
                .singleElement()
                .asString()
                .startsWith("Ta rozmowa jest już zapisana: Danuta Lis, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update drift_answer set words = 'Inaczej.'",
                "update drift_answer set answered_by = (select id from worker where login = 'anna')",
                "delete from drift_answer",
                "update drift_answer set talked_on = current_date",
                "update drift_answer set conclusion = 'Wniosek.'",
                "update drift_answer set talked_on = current_date - 9, talked_by = answered_by, talked_at = now()",
                "update drift_answer set talked_on = current_date, talked_by = answered_by, talked_at = now(), conclusion = ' '",
                "insert into drift_answer select gen_random_uuid(), case_id, kind, goal_id, occurrence, since_on, words, answered_by,"
                        + " answered_at from drift_answer",
                "insert into drift_answer select gen_random_uuid(), case_id, kind, goal_id, 'x', since_on, ' ', answered_by,"
                        + " answered_at from drift_answer",
                "insert into drift_answer select gen_random_uuid(), case_id, kind, goal_id, 'x', since_on, null, answered_by,"
                        + " answered_at from drift_answer",
                "insert into drift_answer select gen_random_uuid(), case_id, 'GOAL', null, 'x', since_on, words, answered_by,"
                        + " answered_at from drift_answer",
            })
    void keep_their_answers_even_past_the_application(String statement) {
        browser.done(PIOTR, noVisit, answer());
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update()).isNotNull();

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void keep_a_talk_that_is_on_record_even_past_the_application() {
        browser.done(PIOTR, noVisit, answer());
        browser.done(EWA, talk(), talked(0, ""));

        assertThatThrownBy(() -> centre.owner()
                        .sql("update drift_answer set conclusion = 'Wniosek.'")
                        .update())
                .rootCause()
                .hasMessageContaining("talked about once");
    }

    @Test
    void cost_the_same_statements_for_five_families_and_for_a_hundred() {
        drifts.unvisited(PIOTR, 1, 5);
        var pages = new String[] {"/", "/signals", "/talks"};
        browser.read(EWA, "/");
        var few = Stream.of(pages)
                .map(page -> statements.of(() -> browser.read(EWA, page)).size())
                .toList();

        drifts.unvisited(PIOTR, 6, 100);

        assertThat(Stream.of(pages)
                        .map(page ->
                                statements.of(() -> browser.read(EWA, page)).size()))
                .isEqualTo(few);
        assertThat(browser.read(EWA, "/").text()).contains("Ciche sygnały 101", "Wszystkie ciche sygnały: 101");
        assertThat(browser.read(EWA, "/talks").text()).contains("Piotr Gil 100");
    }

    private Form answer() {
        return Form.empty().with("occurrence", centre.day(-31)).with("words", WHY);
    }

    private Form talked(int day, String conclusion) {
        return Form.empty().with("on", centre.typed(day)).with("conclusion", conclusion);
    }

    private String talk() {
        return "/talks/"
                + centre.owner()
                        .sql("select id from drift_answer")
                        .query(UUID.class)
                        .single();
    }
}

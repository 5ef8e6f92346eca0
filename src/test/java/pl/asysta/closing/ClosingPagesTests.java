package pl.asysta.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
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
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;
import pl.asysta.support.Statements;

@DisplayName("The end of the work with a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ClosingPagesTests {
    private static final String ASSESSMENT_FIRST =
            "Sprawy nie zamyka się bez oceny końcowej, ostatniej ze wszystkich. Najpierw przedstaw ją dyrektorowi.";

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
    Endings endings;

    @Autowired
    Statements statements;

    private CaseId family;

    @BeforeEach
    void a_family_that_cooperates() {
        family = families.cooperatingWith(PIOTR);
    }

    @Test
    void is_drafted_with_gaps_presented_and_approved() {
        endings.assessed(family);
        assertThat(browser.read(PIOTR, page()).text()).contains("Praca z rodziną trwa", "Zaproponuj zakończenie");
        browser.done(PIOTR, edit(), Form.empty().with("version", -1).with("words", "Idzie dobrze."));
        assertThat(browser.read(PIOTR, edit()).box("words")).isEqualTo("Idzie dobrze.");
        assertThat(browser.read(EWA, "/").text()).doesNotContain("Zakończenia pracy, czekają na decyzję");

        browser.done(PIOTR, edit(), endings.closing(family).with("version", 0).complete());

        assertThat(browser.read(EWA, "/").text())
                .contains("Zakończenia pracy, czekają na decyzję", "Rodzina Kowalskich", "cele osiągnięte");
        assertThat(browser.read(EWA, "/cases/" + family).text()).contains("Zdecyduj o zakończeniu");
        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("Zakończenie czeka na decyzję", "Propozycja zakończenia pracy");
        int before = centre.familiesOf(PIOTR);

        browser.done(EWA, decision(), endings.approved(family));

        assertThat(families.stage(family)).isEqualTo("MONITORED");
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(before - 1);
        assertThat(stored("select end_reason from assignment where case_id = ?"))
                .isEqualTo("GOAL_REACHED");
        for (var reader : List.of(EWA, JAN, KRYSTYNA, PIOTR)) {
            assertThat(browser.read(reader, page()).text())
                    .contains("Zatwierdzone", "cele osiągnięte", "Jaś Kowalski", "z jednym z rodziców")
                    .contains("Praca mamy, pomoc babci.", "Świetlica w środy.", "Piotr Gil", "Ewa Dudek");
        }
        assertThat(browser.read(JAN, page() + "/1/print").text())
                .contains("Zakończenie pracy z rodziną", "Jaś chodzi do szkoły", "podpis dyrektora");
    }

    @Test
    void leaves_the_place_free_from_the_last_day_on() {
        endings.earlier(endings.assessed(family), 30);
        browser.done(
                PIOTR,
                edit(),
                endings.closing(family).with("lastDay", centre.typed(-10)).complete());

        browser.done(EWA, decision(), endings.approved(family));

        assertThat(stored("select ended_on = current_date - 10 from assignment where case_id = ?"))
                .isEqualTo("true");
        assertThat(stored("select dated_on = current_date - 10 from case_paper where case_id = ? and kind = 'CLOSURE'"))
                .isEqualTo("true");
    }

    @Test
    void closes_the_case_where_nobody_goes_on_asking() {
        endings.assessed(family);
        browser.done(PIOTR, edit(), unmonitored().complete());

        browser.done(EWA, decision(), endings.approved(family));

        assertThat(families.stage(family)).isEqualTo("CLOSED");
        assertThat(centre.rows("family_monitoring")).isZero();
        assertThat(browser.read(EWA, "/cases/" + family).text()).contains("Jaś chodzi do szkoły, poranki są spokojne.");
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "-1, 404"})
    void leaves_the_family_to_its_assistant_until_the_last_day_is_over_and_then_to_her_eyes_alone(
            int lastDay, int empty) {
        endings.earlier(endings.assessed(family), 30);
        browser.done(
                PIOTR,
                edit(),
                unmonitored().with("lastDay", centre.typed(lastDay)).complete());
        browser.done(EWA, decision(), endings.approved(family));

        assertThat(browser.read(PIOTR, "/cases/" + family).text()).contains("Kowalskich");
        assertThat(browser.send(PIOTR, "/cases/" + family + "/work-card/new", Form.empty())
                        .status())
                .isEqualTo(empty);
        assertThat(browser.open(ANNA, "/cases/" + family).status()).isEqualTo(404);
        assertThat(browser.read(PIOTR, "/").text()).doesNotContain("Kowalskich");
    }

    @Test
    void says_everything_that_is_missing_at_once_beside_its_boxes() {
        plans.agreed(family, PIOTR);

        var refused =
                browser.refused(PIOTR, edit(), Form.empty().with("version", -1).complete());

        assertThat(refused.sentences())
                .containsExactlyInAnyOrder(
                        ASSESSMENT_FIRST,
                        "Wybierz powód zakończenia pracy.",
                        "Napisz, co doprowadziło do zakończenia.",
                        "Podaj ostatni dzień pracy.",
                        "Cel „Budżet, który wystarcza do końca miesiąca”: wybierz, czy został osiągnięty.",
                        "Zaznacz, czy główny cel pracy został osiągnięty.",
                        "Jaś: wybierz, gdzie jest to dziecko.",
                        "Wybierz, na ile rodzina radzi sobie sama.",
                        "Napisz, na czym opiera się życie rodziny.",
                        "Napisz zalecenia dla rodziny i dla tych, którzy z nią zostają.",
                        "Zaznacz, czy rodzina będzie monitorowana.");
        assertThat(centre.rows("case_closing")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "reason, Wybierz powód zakończenia pracy.",
        "words, 'Napisz, co doprowadziło do zakończenia.'",
        "lastDay, Podaj ostatni dzień pracy.",
        "mainGoalEffect, 'Zaznacz, czy główny cel pracy został osiągnięty.'",
        "stability, 'Wybierz, na ile rodzina radzi sobie sama.'",
        "stabilityWords, 'Napisz, na czym opiera się życie rodziny.'",
        "recommendations, 'Napisz zalecenia dla rodziny i dla tych, którzy z nią zostają.'",
        "monitor, 'Wybierz, kto będzie pytać.'",
    })
    void is_not_presented_without_each_of_its_parts(String box, String sentence) {
        endings.assessed(family);

        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                endings.closing(family).blank(box).complete())
                        .sentences())
                .containsExactly(sentence);
    }

    @Test
    void needs_its_final_assessment_of_this_cooperation_and_nothing_where_it_never_began() {
        assertThat(browser.refused(PIOTR, edit(), endings.closing(family).complete())
                        .sentences())
                .containsExactly(ASSESSMENT_FIRST);

        var unstarted = families.assignedTo(PIOTR);
        browser.done(
                PIOTR,
                endings.edit(unstarted),
                endings.nonCooperation(unstarted).complete());
        browser.done(EWA, endings.decision(unstarted), endings.approved(unstarted));

        assertThat(families.stage(unstarted)).isEqualTo("MONITORED");
    }

    @Test
    void needs_another_final_assessment_when_the_work_was_assessed_after_it() {
        endings.assessed(family);
        endings.filed(family, "ASSESSMENT");

        assertThat(browser.refused(PIOTR, edit(), endings.closing(family).complete())
                        .sentences())
                .containsExactly(ASSESSMENT_FIRST);
    }

    @Test
    void of_support_for_life_asks_for_no_assessment() {
        var asking = families.asking();
        var request = families.requestOf(asking);
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));
        browser.done(
                PIOTR,
                "/cases/" + asking + "/cooperation/visit",
                papers.jointVisit().with("socialWorker", ""));

        browser.done(PIOTR, endings.edit(asking), endings.closing(asking).complete());
        browser.done(EWA, endings.decision(asking), endings.approved(asking));

        assertThat(families.stage(asking)).isEqualTo("MONITORED");
    }

    @ParameterizedTest(name = "on the day {0} from today: {1}")
    @CsvSource({
        "-11, Ta praca zaczęła się",
        "1, Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
    })
    void has_a_last_day_of_the_work(int day, String sentence) {
        endings.earlier(endings.assessed(family), 10);
        var form = endings.closing(family).with("lastDay", centre.typed(day));

        assertThat(browser.refused(PIOTR, edit(), form.complete()).sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
        browser.done(PIOTR, edit(), form.with("lastDay", centre.typed(-10)).complete());
    }

    @Test
    void for_lack_of_cooperation_is_documented() {
        endings.assessed(family);
        var bare = endings.closing(family).with("reason", "NO_COOPERATION");

        assertThat(browser.refused(PIOTR, edit(), bare.complete()).sentences())
                .containsExactlyInAnyOrder(
                        "Napisz, czego próbowano.",
                        "Podaj dzień rozmowy z rodziną.",
                        "Napisz, kto był przy rozmowie.",
                        "Napisz, co powiedziano w tej rozmowie.");
        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                endings.nonCooperation(family)
                                        .with("talkOn", centre.typed(-1))
                                        .complete())
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Praca z tą rodziną zaczęła się");
        browser.done(PIOTR, edit(), endings.nonCooperation(family).complete());
        assertThat(browser.read(EWA, decision()).text())
                .contains("Pięć wizyt bez nikogo w domu.", "mama, asystent", "„Nie chcę już nikogo.”");
    }

    @Test
    void names_a_place_in_words_where_no_other_fits() {
        endings.assessed(family);
        var jas = papers.person(family, "Jaś");

        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                endings.closing(family)
                                        .with("childPlaces[" + jas + "]", "OTHER")
                                        .complete())
                        .sentences())
                .containsExactly("Jaś: napisz, gdzie jest to dziecko.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goalWords", "childWords"})
    void speaks_of_no_goal_and_no_child_of_another_family(String box) {
        var before = centre.rows("case_closing");

        assertThat(browser.send(
                                PIOTR,
                                edit(),
                                endings.closing(family).with(box + "[" + UUID.randomUUID() + "]", "Obce."))
                        .sentences())
                .containsExactly(
                        "Ktoś albo coś w tym tekście nie należy do tej rodziny. Otwórz formularz jeszcze raz.");
        assertThat(centre.rows("case_closing")).isEqualTo(before);
    }

    @Test
    void asks_first_what_is_still_open_and_then_lets_it_be_for_a_reason() {
        plans.drafted(endings.assessed(family), PIOTR);
        browser.done(
                PIOTR,
                "/cases/" + family + "/obstacles/new",
                Form.empty().with("cause", "NO_RESPONSE").with("tried", "Telefon."));
        assertThat(browser.read(PIOTR, page()).text())
                .contains("Co jest jeszcze otwarte", "Plan pracy, wersja 1: szkic")
                .contains("Zgłoszenie, że praca nie jest możliwa, czeka na dyrektora");

        assertThat(browser.refused(PIOTR, edit(), endings.closing(family).complete())
                        .sentences())
                .containsExactly(
                        "Coś jest jeszcze otwarte. Dokończ to albo napisz, dlaczego praca kończy się mimo to.");
        browser.done(
                PIOTR,
                edit(),
                endings.closing(family)
                        .with("openMattersReason", "Rodzina wyjeżdża jutro.")
                        .complete());
        assertThat(browser.read(EWA, page()).text()).contains("Rodzina wyjeżdża jutro.");
    }

    @Test
    void asks_first_about_danger_that_nobody_has_ended() {
        endings.assessed(family);
        danger();

        assertThat(browser.read(PIOTR, page()).text()).contains("Interwencja 1: jeszcze niezakończona");
        assertThat(browser.refused(PIOTR, edit(), endings.closing(family).complete())
                        .sentences())
                .containsExactly(
                        "Coś jest jeszcze otwarte. Dokończ to albo napisz, dlaczego praca kończy się mimo to.");
        browser.done(
                PIOTR,
                edit(),
                endings.closing(family)
                        .with("openMattersReason", "Policja prowadzi sprawę dalej.")
                        .complete());
    }

    @Test
    void is_approved_over_danger_that_came_meanwhile_only_for_a_reason_of_the_director() {
        endings.assessed(family);
        endings.presented(family, PIOTR);
        assertThat(browser.read(EWA, decision()).text()).doesNotContain("Co jest jeszcze otwarte", "Interwencja trwa");
        danger();

        assertThat(browser.read(EWA, decision()).text())
                .contains("Co jest jeszcze otwarte", "Interwencja 1: jeszcze niezakończona");
        assertThat(browser.refused(EWA, decision(), overDanger("")).sentences())
                .containsExactly("Interwencja w tej rodzinie jeszcze trwa."
                        + " Napisz, dlaczego praca kończy się mimo to, albo zwróć propozycję.");
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThatThrownBy(() -> centre.owner().sql("""
                        update case_closing set state = 'APPROVED', decided_by = saved_by, decided_at = now()
                         where case_id = ?""").param(family.id()).update())
                .hasMessageContaining("a closing over an open intervention says why");

        browser.done(EWA, decision(), overDanger("Policja i szkoła czuwają."));

        assertThat(families.stage(family)).isEqualTo("MONITORED");
        assertThat(browser.read(JAN, page()).text()).contains("Policja i szkoła czuwają.");
    }

    @Test
    void keeps_no_reason_over_danger_where_there_is_none() {
        endings.assessed(family);
        endings.presented(family, PIOTR);

        browser.done(EWA, decision(), overDanger("Policja czuwa."));

        assertThat(stored("select danger_reason is null from case_closing where case_id = ?"))
                .isEqualTo("true");
    }

    @Test
    void weighs_each_goal_of_the_plan_that_holds() {
        plans.agreed(endings.assessed(family), PIOTR);
        var goal = stored("select g.id from work_plan_goal g join work_plan p on p.id = g.plan_id where p.case_id = ?");

        browser.done(
                PIOTR,
                edit(),
                endings.closing(family)
                        .with("goalEffects[" + goal + "]", "PARTLY")
                        .with("goalWords[" + goal + "]", "Rachunki płacone od kwietnia.")
                        .complete());

        assertThat(browser.read(EWA, decision()).text())
                .contains("Budżet, który wystarcza do końca miesiąca", "częściowo", "Rachunki płacone od kwietnia.");
    }

    @Test
    void comes_back_with_remarks_is_put_right_and_presented_again() {
        endings.assessed(family);
        endings.presented(family, PIOTR);
        assertThat(browser.refused(EWA, decision(), endings.returned(family).blank("remarks"))
                        .sentences())
                .containsExactly("Napisz, co poprawić.");

        browser.done(EWA, decision(), endings.returned(family));
        browser.done(EWA, decision(), endings.returned(family).with("version", 0));

        assertThat(centre.rows("case_closing_remark")).isEqualTo(1);
        assertThat(browser.read(PIOTR, "/cases/" + family).text()).contains("Zakończenie wróciło z uwagami");
        assertThat(browser.read(PIOTR, edit()).text()).contains("Proszę dopisać, kto pomoże rano.");
        browser.done(
                PIOTR,
                edit(),
                endings.closing(family)
                        .with("version", endings.version(family))
                        .with("recommendations", "Babcia rano.")
                        .complete());
        browser.done(DANUTA, decision(), endings.approved(family));
        assertThat(browser.read(EWA, page()).text())
                .contains("Babcia rano.", "Proszę dopisać, kto pomoże rano.", "Danuta Lis");
    }

    @Test
    void is_frozen_while_it_waits_for_the_director() {
        endings.assessed(family);
        endings.presented(family, PIOTR);

        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                endings.closing(family)
                                        .with("version", endings.version(family))
                                        .with("words", "Inaczej."))
                        .sentences())
                .containsExactly(
                        "To zakończenie czeka na decyzję dyrektora, więc nikt go teraz nie zmienia. Jeśli trzeba coś poprawić, poproś o zwrot.");
    }

    @Test
    void is_presented_and_approved_once_however_often_the_buttons_are_pressed() {
        endings.assessed(family);
        endings.presented(family, PIOTR);
        var presented = centre.contents();
        browser.done(PIOTR, edit(), endings.closing(family).complete());
        assertThat(centre.contents()).isEqualTo(presented);

        var approved = endings.approved(family);
        browser.done(EWA, decision(), approved);
        var ended = centre.contents();
        browser.done(EWA, decision(), approved);

        assertThat(centre.contents()).isEqualTo(ended);
        assertThat(browser.refused(DANUTA, decision(), approved).sentences())
                .containsExactly("To zakończenie ma już decyzję. Otwórz stronę jeszcze raz.");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_and_loses_neither() {
        browser.done(PIOTR, edit(), endings.closing(family));
        browser.done(PIOTR, edit(), endings.closing(family).with("version", 0).with("words", "Tekst pierwszy."));

        var page = browser.turnedAway(
                409,
                JAN,
                edit(),
                endings.closing(family)
                        .with("version", 0)
                        .with("words", "Tekst drugi.")
                        .with("stability", "UNSTABLE"));

        assertThat(page.conflict())
                .containsExactlyInAnyOrder(
                        List.of("Tekst pierwszy.", "Tekst drugi."),
                        List.of(
                                "rodzina radzi sobie sama: Praca mamy, pomoc babci.",
                                "jeszcze sobie nie radzi: Praca mamy, pomoc babci."));
        assertThat(page.box("words")).isEqualTo("Tekst drugi.");
        assertThat(page.box("version")).isEqualTo("1");
    }

    @Test
    void is_not_decided_as_it_was_before_it_came_back_and_was_presented_again() {
        endings.assessed(family);
        endings.presented(family, PIOTR);
        var stale = endings.approved(family);
        browser.done(EWA, decision(), endings.returned(family));
        browser.done(
                PIOTR,
                edit(),
                endings.closing(family)
                        .with("version", endings.version(family))
                        .with("words", "Po uwagach.")
                        .complete());

        var page = browser.turnedAway(409, DANUTA, decision(), stale.with("remarks", "Zgoda."));

        assertThat(page.text()).contains("Po uwagach.");
        assertThat(page.box("remarks")).isEqualTo("Zgoda.");
        assertThat(page.box("version")).isEqualTo(String.valueOf(endings.version(family)));
    }

    @Test
    void is_not_approved_once_something_stands_in_the_way() {
        endings.assessed(family);
        endings.presented(family, PIOTR);
        browser.done(
                JAN,
                "/cases/" + family + "/obstacles/new",
                Form.empty().with("cause", "REFUSAL").with("tried", "Telefon."));

        assertThat(browser.refused(EWA, decision(), endings.approved(family)).sentences())
                .containsExactly(
                        "Coś jest jeszcze otwarte. Dokończ to albo napisz, dlaczego praca kończy się mimo to.");
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @Test
    void is_written_by_those_who_work_with_the_family_and_decided_by_the_director() {
        endings.assessed(family);
        browser.turnedAway(403, EWA, edit(), endings.closing(family));
        browser.turnedAway(404, ANNA, edit(), endings.closing(family));
        browser.done(JAN, edit(), endings.closing(family).complete());
        browser.turnedAway(403, PIOTR, decision(), endings.approved(family));
        browser.turnedAway(403, JAN, decision(), endings.approved(family));
        browser.turnedAway(403, KRYSTYNA, decision(), endings.approved(family));
    }

    @Test
    void is_not_decided_by_who_presented_it_in_whatever_role() {
        endings.assessed(family);
        browser.done(PIOTR, edit(), endings.closing(family));
        centre.owner()
                .sql("update case_closing set state = 'PRESENTED', presented_by = ?, presented_at = now()")
                .param(EWA.id().id())
                .update();

        assertThat(browser.refused(EWA, decision(), endings.approved(family)).sentences())
                .containsExactly("To zakończenie przedstawiła ta sama osoba. Niech zdecyduje ktoś inny z dyrekcji.");
        browser.done(DANUTA, decision(), endings.approved(family));
    }

    @Test
    void calls_off_the_visits_that_were_agreed() {
        endings.assessed(family);
        browser.done(
                PIOTR,
                "/cases/" + family + "/work-card/visits/new",
                Form.empty()
                        .with("day", centre.typed(3))
                        .with("hour", "10:00")
                        .with("kind", "HOME_VISIT")
                        .with("place", "HOME"));
        assertThat(browser.read(PIOTR, page()).text()).contains("zakończenie ją odwoła");

        browser.done(
                PIOTR,
                edit(),
                endings.closing(family)
                        .with("openMattersReason", "Odwołana telefonicznie.")
                        .complete());
        browser.done(EWA, decision(), endings.approved(family));

        assertThat(centre.owner()
                        .sql("select count(*) from agreed_visit where ended_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_closing set words = 'x'",
                "update case_closing set last_day = last_day - 1",
                "update case_closing set goals = '{}', names = '{}'",
                "delete from case_closing",
            })
    void never_changes_once_presented_even_past_the_application(String statement) {
        endings.assessed(family);
        endings.presented(family, PIOTR);
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining("a closing");

        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "stability = null, presented_closing_is_full",
        "monitor_id = null, presented_closing_is_full",
        "'monitored = false, monitor_id = null', presented_closing_is_full",
        "reason = 'NO_COOPERATION', closing_for_lack_of_cooperation_is_documented",
        "court_basis = 'CHANGED', closing_names_the_ruling_it_rests_on",
        "presented_by = null, presented_closing_names_who_and_when",
    })
    void is_not_presented_with_gaps_past_the_application(String change, String constraint) {
        endings.assessed(family);
        browser.done(PIOTR, edit(), endings.closing(family));

        assertThatThrownBy(() -> centre.owner()
                        .sql("update case_closing set state = 'PRESENTED', presented_at = now(), " + change)
                        .update())
                .rootCause()
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void needs_its_final_assessment_past_the_application_too(boolean assessedAfterIt) {
        if (assessedAfterIt) {
            endings.filed(endings.assessed(family), "ASSESSMENT");
        }
        browser.done(PIOTR, edit(), endings.closing(family));

        assertThatThrownBy(() -> centre.owner().sql("""
                                update case_closing set state = 'PRESENTED', presented_by = saved_by,
                                       presented_at = now()""").update())
                .rootCause()
                .hasMessageContaining("a case is not closed without its final assessment");
    }

    @Test
    void costs_the_same_statements_with_one_goal_and_with_ten() {
        plans.agreed(endings.assessed(family), PIOTR);
        endings.earlier(family, 5);
        browser.done(PIOTR, edit(), endings.closing(family));
        browser.read(JAN, page());
        var few = statements.of(() -> browser.read(JAN, page()));
        var fewBoxes = statements.of(() -> browser.read(JAN, edit()));
        browser.done(PIOTR, "/cases/" + family + "/plan", Form.empty().with("reason", "Więcej celów."));
        for (int i = 0; i < 9; i++) {
            browser.done(
                    PIOTR,
                    "/cases/" + family + "/plan/goals/new",
                    plans.goal().with("version", i).with("title", "Cel " + i));
        }
        browser.done(PIOTR, "/cases/" + family + "/plan/consultation", plans.consultation(9));
        browser.done(PIOTR, "/cases/" + family + "/plan/answer", plans.yes(family, 10));

        assertThat(statements.of(() -> browser.read(JAN, page()))).hasSameSizeAs(few);
        assertThat(statements.of(() -> browser.read(JAN, edit()))).hasSameSizeAs(fewBoxes);
    }

    /** Somebody was in danger today, and nobody has ended it. */
    private void danger() {
        centre.owner().sql("""
                        with danger as (
                            insert into intervention (id, case_id, number, seen_at, place, kinds, seen, done, recorded_by,
                                                      recorded_at)
                            select gen_random_uuid(), id, 1, now(), 'w domu', '{VIOLENCE}', 'Krzyk.', 'Rozmowa.',
                                   assistant_id, now()
                              from family_case where id = ? returning id, case_id)
                        insert into intervention_person (intervention_id, case_id, person_id)
                        select danger.id, m.case_id, m.person_id from danger join family_member m using (case_id)""").param(family.id()).update();
    }

    private Form overDanger(String reason) {
        return endings.approved(family).with("dangerReason", reason);
    }

    private Form unmonitored() {
        return endings.closing(family)
                .with("monitored", "false")
                .with("monitor", "")
                .with("noMonitoring", "Rodzina ma kuratora.");
    }

    private String stored(String sql) {
        return String.valueOf(centre.owner().sql(sql).param(family.id()).query().singleValue());
    }

    private String page() {
        return "/cases/" + family + "/closing";
    }

    private String edit() {
        return endings.edit(family);
    }

    private String decision() {
        return endings.decision(family);
    }
}

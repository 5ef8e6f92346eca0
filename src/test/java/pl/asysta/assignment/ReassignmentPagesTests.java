package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.OLGA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;
import static pl.asysta.support.Colleague.ZOFIA;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("A change of assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ReassignmentPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    private CaseId family;
    private String address;

    @BeforeEach
    void assigned() {
        family = families.assignedTo(PIOTR);
        address = "/cases/" + family + "/reassignment";
    }

    @Test
    void ends_one_assignment_and_begins_the_next() {
        browser.done(EWA, address, to(ANNA));

        assertThat(centre.familiesOf(PIOTR)).isEqualTo(3);
        assertThat(centre.familiesOf(ANNA)).isEqualTo(15);
        assertThat(browser.read(PIOTR, "/cases/" + family).text()).contains("Anna Kowal");
        browser.turnedAway(404, PIOTR, "/cases/" + family + "/work-card/new", Form.empty());
        assertThat(browser.read(ANNA, "/cases/" + family).text()).contains("Anna Kowal", "Zmiana asystenta");
        assertThat(browser.read(EWA, "/cases/" + family + "/assignments").text())
                .contains("Piotr Gil", "rodzinę przejął inny asystent", "Zacznij od logopedy.", "PA-");
    }

    @Test
    void lets_the_clocks_of_plan_and_assessment_run() {
        var before = centre.owner()
                .sql("select assigned_on from register_entry where case_id = ?")
                .param(family.id())
                .query(java.time.LocalDate.class)
                .single();

        browser.done(EWA, address, to(ANNA));

        assertThat(centre.owner()
                        .sql("select count(*) from case_paper where case_id = ? and kind = 'ASSIGNMENT'")
                        .param(family.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(centre.owner()
                        .sql("select assigned_on from register_entry where case_id = ?")
                        .param(family.id())
                        .query(java.time.LocalDate.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void waits_until_the_new_assistant_accepts_it() {
        browser.done(EWA, address, to(ANNA));
        assertThat(browser.read(ANNA, "/cases/" + family + "/assignments").text())
                .contains("czeka na przyjęcie", "Przyjmuję rodzinę");
        assertThat(browser.read(EWA, "/caseloads").text()).contains("1 rodzina czeka na przyjęcie");

        browser.turnedAway(403, EWA, "/cases/" + family + "/assignments/acceptance", Form.empty());
        browser.turnedAway(404, PIOTR, "/cases/" + family + "/assignments/acceptance", Form.empty());
        browser.done(ANNA, "/cases/" + family + "/assignments/acceptance", Form.empty());

        var accepted = centre.contents();
        browser.done(ANNA, "/cases/" + family + "/assignments/acceptance", Form.empty());
        assertThat(centre.contents()).as("once is enough").isEqualTo(accepted);
        assertThat(browser.read(EWA, "/cases/" + family + "/assignments").text())
                .contains("Przyjęte:")
                .doesNotContain("czeka na przyjęcie");
    }

    @Test
    void is_made_once_by_a_double_click() {
        var form = to(ANNA);
        browser.done(EWA, address, form);
        var before = centre.contents();

        browser.done(EWA, address, form);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void tells_the_second_of_two_who_reassign() {
        var danutas = to(ANNA);
        centre.give(ZOFIA, 0);
        centre.owner().sql("delete from worker_absence").update();
        browser.done(EWA, address, to(ZOFIA));

        assertThat(browser.refused(DANUTA, address, danutas).sentences())
                .containsExactly(
                        "Ktoś był szybszy: z tą rodziną pracuje już inny asystent. Otwórz historię przydziałów i zdecyduj jeszcze raz.");
        assertThat(centre.familiesOf(ANNA)).isEqualTo(14);
        assertThat(centre.familiesOf(ZOFIA)).isEqualTo(1);
    }

    @Test
    void refuses_whoever_can_take_no_family_from_a_tampered_form() {
        assertThat(refused(PELAGIA)).startsWith("Pelagia Szpak: liczba rodzin to już 15, a ustawa dopuszcza 15");
        assertThat(refused(ZOFIA)).startsWith("Zofia Bąk: nieobecność do ");
        assertThat(refused(OLGA)).isEqualTo("Olga Kos: zawieszenie (art. 13). Wybierz inną osobę.");
        assertThat(refused(JAN)).isEqualTo("Ta osoba nie jest asystentem rodziny. Wybierz asystenta z listy.");
        assertThat(refused(PIOTR)).isEqualTo("Ta osoba już pracuje z tą rodziną. Wybierz inną.");
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"-1, Ta praca zaczęła się", "1, przyszł"})
    void refuses_a_day_before_the_first_and_one_to_come(int days, String sentence) {
        assertThat(browser.refused(EWA, address, to(ANNA).with("on", centre.typed(days)))
                        .sentences())
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(4);
    }

    @Test
    void asks_for_what_is_missing() {
        var page = browser.refused(
                EWA, address, to(ANNA).without("assistant").blank("on").blank("note"));

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Wybierz asystenta, który ma wolne miejsce.",
                        "Wpisz dzień przekazania.",
                        "Napisz, co nowy asystent musi wiedzieć.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EWA", "DANUTA"},
            mode = EnumSource.Mode.EXCLUDE)
    void is_not_for_others_to_decide(Colleague colleague) {
        browser.turnedAway(403, colleague, address, to(ANNA));
    }

    @Test
    void offers_nothing_where_nobody_works_with_the_family() {
        var waiting = families.familyOf(families.requested());

        assertThat(browser.open(EWA, "/cases/" + waiting + "/reassignment").location())
                .contains("/assignments");
    }

    private Form to(Colleague assistant) {
        return Form.empty()
                .with("version", current())
                .with("assistant", assistant.id())
                .with("on", centre.typed(0))
                .with("note", "Zacznij od logopedy.");
    }

    private UUID current() {
        return centre.owner()
                .sql("select id from assignment where case_id = ? and ended_on is null")
                .param(family.id())
                .query(UUID.class)
                .single();
    }

    private String refused(Colleague assistant) {
        var before = centre.contents();
        var page = browser.turnedAway(422, EWA, address, to(assistant));
        assertThat(page.box("note")).isEqualTo("Zacznij od logopedy.");
        assertThat(centre.contents()).isEqualTo(before);
        return page.sentences().get(0);
    }
}

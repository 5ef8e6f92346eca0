package pl.asysta.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;

@DisplayName("The course of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class VersionsOnPagesTests {
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
    private String file;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        file = "/cases/" + family;
    }

    @Test
    void names_each_version_of_the_plan_and_leads_to_it() {
        plans.agreed(family, PIOTR);
        change("Tata znalazł pracę.");
        browser.done(PIOTR, file + "/plan/consultation", plans.consultation(0));
        browser.done(
                PIOTR,
                file + "/plan/answer",
                plans.yes(family, 1).with("answer", "NO").blank("persons").with("words", "Za dużo naraz."));
        change("Mniej celów.");

        var course = browser.read(EWA, file);

        assertThat(course.text())
                .contains("Plan pracy uzgodniony, wersja 1", "Plan pracy bez zgody rodziny, wersja 2", "Za dużo naraz.")
                .doesNotContain("wersja 3");
        assertThat(course.text().split("Plan pracy uzgodniony", -1)).hasSize(2);
        assertThat(course.html()).contains(file + "/plan/versions/1", file + "/plan/versions/2");
        assertThat(browser.read(EWA, file + "?show=papers").text()).contains("Plan pracy uzgodniony, wersja 1");
        assertThat(browser.read(EWA, file + "?show=visits").text()).doesNotContain("Plan pracy uzgodniony, wersja 1");
    }

    @Test
    void holds_a_diagnosis_that_is_done_and_no_draft_of_one() {
        var child = "childTexts[" + papers.person(family, "Jaś") + "]";
        var adult = "expectations[" + papers.person(family, "Anna") + "]";
        var diagnosis = Form.empty()
                .with("version", -1)
                .with("areaTexts[HEALTH]", "Zdrowie.")
                .with(child, "Dobrze.")
                .with(adult, "Spokoju.")
                .with("problems", "Hałas.")
                .with("limits", "Pokój.")
                .with("resources", "Babcia.")
                .with("causes", "Choroba.")
                .with("priorities", "Zdrowie.");
        browser.done(PIOTR, file + "/diagnosis/edit", diagnosis);
        assertThat(browser.read(EWA, file).text()).doesNotContain("Diagnoza asystenta gotowa");

        browser.done(
                PIOTR, file + "/diagnosis/edit", diagnosis.with("version", 0).complete());

        assertThat(browser.read(EWA, file).text()).contains("Diagnoza asystenta gotowa, wersja 1");
        assertThat(browser.read(EWA, file).html()).contains(file + "/diagnosis/versions/1");
    }

    @Test
    void shows_the_goals_that_a_visit_was_about() {
        plans.agreed(family, PIOTR);
        centre.owner().sql("""
                        with visit as (
                            insert into work_card_entry (id, case_id, assistant_id, kind, held_on, note, recorded_at)
                            values (gen_random_uuid(), ?, ?, 'PHONE', current_date, 'Rozmowa o rachunkach.', now()) returning id)
                        insert into work_card_goal select visit.id, g.id from visit, work_plan_goal g""").params(family.id(), PIOTR.id().id()).update();

        assertThat(browser.read(EWA, file).text())
                .contains("Rozmowa o rachunkach. Budżet, który wystarcza do końca miesiąca");
    }

    private void change(String reason) {
        browser.done(PIOTR, file + "/plan", Form.empty().with("reason", reason));
    }
}

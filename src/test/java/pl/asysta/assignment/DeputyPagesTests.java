package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.OLGA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;
import static pl.asysta.support.Colleague.ZOFIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("A deputy of an absent assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DeputyPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    private CaseId family;

    @BeforeEach
    void assigned() {
        family = families.assignedTo(PIOTR);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 404", "0, 0, 200", "-2, 0, 200", "0, 5, 200", "-3, -1, 404"})
    void sees_the_families_on_these_days_and_on_no_other(int first, int last, int status) {
        deputise(first, last, PELAGIA);

        assertThat(browser.open(PELAGIA, "/cases/" + family).status()).isEqualTo(status);
        assertThat(browser.open(ANNA, "/cases/" + family).status()).isEqualTo(404);
        assertThat(browser.read(PELAGIA, "/").text().contains("zastępstwo: Piotr Gil"))
                .isEqualTo(status == 200);
        assertThat(browser.read(PELAGIA, "/cases?q=Lipowa").text().contains("Kowalskich"))
                .isEqualTo(status == 200);
    }

    @Test
    void takes_no_place_and_no_family() {
        deputise(0, 5, PELAGIA);

        assertThat(centre.familiesOf(PELAGIA)).isEqualTo(15);
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(4);
        assertThat(centre.rows("assignment")).isEqualTo(14 + 3 + 15 + 1);
    }

    @Test
    void is_named_by_the_assistant_or_by_who_leads_the_team() {
        browser.done(PIOTR, "/absences", absence(PIOTR, 0, 2, ANNA));
        assertThat(browser.open(ANNA, "/cases/" + family).status()).isEqualTo(200);

        browser.done(KRYSTYNA, "/absences", absence(PIOTR, 0, 2, PELAGIA));
        assertThat(browser.open(ANNA, "/cases/" + family).status())
                .as("another deputy on the same days")
                .isEqualTo(404);
        assertThat(browser.open(PELAGIA, "/cases/" + family).status()).isEqualTo(200);
        browser.turnedAway(404, KRYSTYNA, "/absences", absence(JAN, 0, 2, null));
        browser.turnedAway(404, ANNA, "/absences", absence(PIOTR, 9, 9, ANNA));
    }

    @Test
    void loses_sight_when_the_absence_is_called_off() {
        deputise(0, 5, PELAGIA);

        browser.done(ADAM, "/absences/" + PIOTR.id() + "/" + centre.day(0) + "/calling-off", Form.empty());

        assertThat(browser.open(PELAGIA, "/cases/" + family).status()).isEqualTo(404);
    }

    @Test
    void is_not_the_absent_person_herself() {
        assertThat(refused(absence(PIOTR, 0, 2, PIOTR)))
                .isEqualTo("Zastępować nie może ta sama osoba, której nie ma. Wybierz kogoś innego.");
    }

    @Test
    void is_an_assistant_of_an_assistant() {
        var sentence = "Rodziny asystenta może w tych dniach widzieć tylko inny asystent. Wybierz asystenta z listy.";
        assertThat(refusedTampered(absence(PIOTR, 0, 2, JAN))).isEqualTo(sentence);
        assertThat(refused(absence(MARIA, 0, 2, ANNA))).isEqualTo(sentence);
    }

    @Test
    void is_there_herself() {
        assertThat(refused(absence(PIOTR, 9, 12, ZOFIA))).startsWith("Ta osoba też jest wtedy nieobecna, od ");
        assertThat(refused(absence(PIOTR, 0, 2, OLGA)))
                .isEqualTo("Ta osoba jest teraz zawieszona (art. 13). Wybierz kogoś innego.");
        browser.done(ADAM, "/absences", absence(PIOTR, 11, 12, ZOFIA));
    }

    @ParameterizedTest(name = "{0} to {1} days from today, while she stands in until 2: {2}")
    @CsvSource({"1, 2, false", "2, 3, false", "3, 4, true"})
    void is_not_away_herself_while_she_stands_in(int first, int last, boolean taken) {
        browser.done(PIOTR, "/absences", absence(PIOTR, 0, 2, ANNA));

        if (taken) {
            browser.done(ANNA, "/absences", absence(ANNA, first, last, null));
        } else {
            assertThat(browser.refused(ANNA, "/absences", absence(ANNA, first, last, null))
                            .sentences())
                    .singleElement()
                    .asString()
                    .startsWith("W tych dniach jest zastępstwo: Piotr Gil");
        }
    }

    @Test
    void hears_everything_that_is_wrong_at_once() {
        deputise(0, 5, PELAGIA);

        assertThat(browser.refused(ADAM, "/absences", absence(PIOTR, 3, 7, PIOTR))
                        .sentences())
                .hasSize(2);
    }

    @Test
    void is_refused_by_postgresql_too() {
        refuses("deputy_is_somebody_else", PIOTR, PIOTR);
        refuses("deputy_of_an_assistant_is_an_assistant", PIOTR, JAN);
        refuses("deputy_of_an_assistant_is_an_assistant", JAN, PIOTR);
    }

    private void refuses(String constraint, Colleague absent, Colleague deputy) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> centre.owner()
                        .sql("insert into worker_absence values (?, current_date, current_date, ?)")
                        .params(absent.id().id(), deputy.id().id())
                        .update())
                .withMessageContaining(constraint.startsWith("deputy_of") ? "only an assistant" : constraint);
    }

    private void deputise(int first, int last, Colleague deputy) {
        centre.owner()
                .sql("insert into worker_absence values (?, ?, ?, ?)")
                .params(
                        PIOTR.id().id(),
                        centre.day(first),
                        centre.day(last),
                        deputy.id().id())
                .update();
    }

    private String refused(Form form) {
        return browser.refused(ADAM, "/absences", form).sentences().get(0);
    }

    private String refusedTampered(Form form) {
        return browser.turnedAway(422, ADAM, "/absences", form).sentences().get(0);
    }

    private Form absence(Colleague who, int first, int last, Colleague deputy) {
        return Form.empty()
                .with("worker", who.id())
                .with("firstDay", centre.typed(first))
                .with("lastDay", centre.typed(last))
                .with("deputy", deputy == null ? "" : deputy.id());
    }
}

package pl.asysta.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Editing.DRAFT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Editing;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("Versions of the risk catalogue")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CatalogueVersionsTests {
    private static final String OLD_WORDS =
            "Jest ciasno lub potrzebny jest drobny remont, dziecko ma ciepło i własne łóżko.";
    private static final String NEW_WORDS = "Mieszkanie jest za małe, ale ciepłe i bezpieczne.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Editing editing;

    @Autowired
    JdbcClient application;

    private CaseId family;
    private String address;

    @BeforeEach
    void weighed_under_the_first() {
        family = families.assessed();
        address = "/cases/" + family + "/risk-list";
    }

    @Test
    void keep_the_words_that_the_author_of_a_list_saw() {
        publishSecond(0);

        var page = browser.read(EWA, address + "/1");

        assertThat(page.text())
                .contains(OLD_WORDS, "Praca i dojazd", "Katalog czynników w wersji 1")
                .doesNotContain(NEW_WORDS, "Hazard i zakłady");
    }

    @Test
    void mark_on_the_next_list_what_is_new_reworded_and_gone() {
        publishSecond(0);

        var page = browser.read(JAN, address + "/new");

        assertThat(page.text())
                .contains("Katalog czynników w wersji 2", NEW_WORDS)
                .contains("Poprzednio 1: " + OLD_WORDS + " Od tego czasu opis poziomów się zmienił.")
                .contains("Hazard i zakłady nowy czynnik")
                .contains("Tych czynników już nie oceniamy Praca i dojazd Poprzednio 1:");
        assertThat(page.hasBox("levels[work-and-commute]")).isFalse();
        assertThat(page.classed("was")).hasSize(24);
    }

    @Test
    void stand_side_by_side_on_the_line_over_time() {
        publishSecond(0);
        browser.done(JAN, address, second().complete());

        var page = browser.read(EWA, address);

        assertThat(page.text())
                .contains("porównaj przedziały, a nie punkty", "nowy czynnik", "Praca i dojazd")
                .contains("20 z 60 wysokie wersja 1", "20 z 60 umiarkowane wersja 2");
        assertThat(page.html()).contains("role=\"img\"", "20 z 60, wysokie; ", "20 z 60, umiarkowane.");
    }

    @Test
    void change_nothing_for_a_list_that_has_been_begun() {
        browser.done(JAN, address, papers.riskList().with("number", 2));
        publishSecond(0);

        var page = browser.read(JAN, address);
        assertThat(page.text())
                .contains("Ta lista powstała w wersji 1 katalogu i w niej zostanie", "Praca i dojazd", OLD_WORDS)
                .doesNotContain("Hazard i zakłady");
        browser.done(
                JAN,
                address,
                papers.riskList()
                        .with("number", 2)
                        .with("version", 0)
                        .with("levels[housing]", 2)
                        .complete());
        assertThat(browser.read(EWA, address).text()).contains("Lista 2,", "21 z 60 wysokie wersja 1");
    }

    @Test
    void keep_what_was_typed_on_a_page_opened_before_and_show_what_has_no_place_any_more() {
        publishSecond(0);
        var typed = papers.riskList()
                .with("number", 2)
                .with("levels[work-and-commute]", 3)
                .with("justifications[work-and-commute]", "Mama dojeżdża dwie godziny.")
                .with("levels[housing]", 2);

        var page = browser.turnedAway(422, JAN, address, typed);

        assertThat(page.sentences())
                .containsExactly(
                        "Ta lista należy do innej wersji katalogu. Poniżej jest wersja 2: sprawdź odpowiedzi i zapisz jeszcze raz.");
        assertThat(page.text()).contains("Praca i dojazd 3 Mama dojeżdża dwie godziny.");
        assertThat(page.box("levels[housing]")).isEqualTo("2");
        assertThat(page.box("catalogueVersion")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "0"})
    void refuse_a_list_under_another_than_the_one_in_force(String version) {
        publishSecond(0);

        var page = browser.refused(
                JAN, address, second().with("catalogueVersion", version).complete());

        assertThat(page.sentences())
                .containsExactly(
                        "Ta lista należy do innej wersji katalogu. Poniżej jest wersja 2: sprawdź odpowiedzi i zapisz jeszcze raz.");
    }

    @Test
    void refuse_a_factor_of_another() {
        publishSecond(0);

        var page = browser.turnedAway(422, JAN, address, second().with("levels[work-and-commute]", 1));

        assertThat(page.sentences())
                .containsExactly("Katalog nie zna jednego z tych czynników. Sprawdź odpowiedzi i zapisz jeszcze raz.");
    }

    @Test
    void hold_from_their_day_and_not_before() {
        publishSecond(1);

        assertThat(browser.read(JAN, address + "/new").text()).contains("Katalog czynników w wersji 1");
        assertThat(browser.read(ADAM, "/risk-catalogues").text())
                .contains("wersja 2 jeszcze nie obowiązuje", "wersja 1 obowiązuje");
    }

    @Test
    void are_listed_with_their_day_and_the_lists_filled_under_each() {
        publishSecond(0);
        browser.done(JAN, address, second());

        assertThat(browser.read(ADAM, "/risk-catalogues").text())
                .contains("wersja 2 obowiązuje", "25 1 Adam Czyż", "wersja 1 1 stycznia 2024 25 1 przyszła z Asystą");
        assertThat(browser.read(ADAM, "/risk-catalogues/1").text()).contains(OLD_WORDS);
        assertThat(browser.open(ADAM, "/risk-catalogues/3").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update risk_catalogue set high_from = 17",
                "delete from risk_factor where code = 'housing'",
                "update risk_factor set name = 'x' where code = 'housing'",
                "delete from risk_catalogue"
            })
    void never_change_once_published(String change) {
        assertThatThrownBy(() -> centre.owner().sql(change).update()).hasMessageContaining("never changes");
        assertThatThrownBy(() -> application.sql(change).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void take_no_further_factor_once_published() {
        var slipped = """
                insert into risk_factor (catalogue_version, position, factor_group, code, name, level0, level1, level2, level3)
                values (1, 99, 'FAMILY', 'slipped', 'Dopisany', 'a', 'b', 'c', 'd')""";

        assertThatThrownBy(() -> application.sql(slipped).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("another number of factors");
    }

    /** Version 2: housing in other words, work and commute gone, gambling new, higher thresholds. */
    private void publishSecond(int days) {
        editing.begin();
        browser.done(ADAM, editing.address("housing"), editing.factor("housing").with("level1", NEW_WORDS));
        browser.done(ADAM, editing.address("work-and-commute") + "/remove", Form.empty());
        browser.done(ADAM, DRAFT + "/factors", editing.gambling());
        browser.done(
                ADAM,
                DRAFT + "/thresholds",
                Form.empty()
                        .with("version", 0)
                        .with("moderateFrom", 10)
                        .with("highFrom", 22)
                        .with("veryHighFrom", 40));
        editing.publish(days);
    }

    private Form second() {
        return papers.riskList()
                .with("number", 2)
                .with("catalogueVersion", 2)
                .without("levels[work-and-commute]")
                .with("levels[hazard-i-zaklady]", 1);
    }
}

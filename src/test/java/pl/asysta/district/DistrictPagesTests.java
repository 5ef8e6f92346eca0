package pl.asysta.district;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;

@DisplayName("The page of a district")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DistrictPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Test
    void takes_a_part_of_a_street_and_shows_it() {
        var next = browser.done(ADAM, "/districts/1/streets", street("ul. Łąkowa", "1", "25a", "ODD"));

        var page = browser.read(ADAM, "/districts/1").text();
        assertThat(page).contains("ul. Łąkowa", "1–25", "nieparzyste");
        assertThat(browser.read(ADAM, next).box("locality")).isEqualTo("Zalesie");
        assertThat(browser.read(ADAM, "/districts").text()).contains("Rejon 1", "Jan Nowicki, Julia Sowa");
    }

    @Test
    void takes_a_village_without_streets() {
        browser.done(ADAM, "/districts/2/streets", street("", "", "", "BOTH").with("locality", "Wólka Zaleska"));

        assertThat(browser.read(ADAM, "/districts/2").text()).contains("Wólka Zaleska", "bez ulic", "wszystkie");
    }

    @Test
    void refuses_houses_that_belong_to_a_district_already() {
        browser.done(ADAM, "/districts/1/streets", street("ul. Łąkowa", "1", "10", "BOTH"));

        var page = browser.refused(ADAM, "/districts/2/streets", street("LAKOWA", "10", "20", "EVEN"));

        assertThat(page.sentences())
                .containsExactly(
                        "Część tych domów należy już do innego wpisu: Rejon 1. Zmień numery albo usuń tamten wpis.");
        browser.done(ADAM, "/districts/2/streets", street("LAKOWA", "11", "20", "BOTH"));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 5, BOTH, 'Wpisz numer domu, na przykład 1 albo 25.'",
        "5, x, BOTH, 'Wpisz numer domu, na przykład 1 albo 25.'",
        "5, 4, BOTH, 'Numer „do” jest mniejszy niż numer „od”. Popraw jeden z nich.'",
        "4, 4, ODD, 'W tym zakresie nie ma takich numerów. Zmień zakres albo zaznacz inne numery.'"
    })
    void wants_numbers_of_houses(String first, String last, String parity, String sentence) {
        var page = browser.refused(ADAM, "/districts/1/streets", street("ul. Polna", first, last, parity));

        assertThat(page.sentences()).containsExactly(sentence);
    }

    @Test
    void wants_a_locality() {
        assertThat(browser.refused(
                                ADAM,
                                "/districts/1/streets",
                                street("ul. Polna", "", "", "BOTH").blank("locality"))
                        .sentences())
                .containsExactly("Wpisz miejscowość.");
        assertThat(browser.refused(
                                ADAM,
                                "/districts/1/streets",
                                street("", "", "", "BOTH").with("locality", "?"))
                        .sentences())
                .containsExactly("Wpisz miejscowość.");
    }

    @Test
    void takes_an_entry_off_its_own_list_alone() {
        browser.done(ADAM, "/districts/1/streets", street("ul. Polna", "", "", "BOTH"));

        browser.done(ADAM, "/districts/2/streets/1/removal", Form.empty());
        assertThat(centre.rows("street_range")).isEqualTo(1);
        browser.done(ADAM, "/districts/1/streets/1/removal", Form.empty());
        assertThat(centre.rows("street_range")).isZero();
    }

    @Test
    void says_who_serves_and_who_stands_in() {
        browser.done(
                ADAM,
                "/districts/1/workers",
                Form.empty().with("workers", JULIA.id()).with("deputy", MARIA.id()));

        var page = browser.read(ADAM, "/districts/1");
        assertThat(page.box("workers")).isEqualTo(JULIA.id().toString());
        assertThat(page.box("deputy")).isEqualTo(MARIA.id().toString());
        assertThat(browser.read(ADAM, "/districts").text()).contains("Julia Sowa Maria Wrona");
    }

    @Test
    void wants_somebody_to_serve_and_another_to_stand_in() {
        assertThat(browser.refused(ADAM, "/districts/1/workers", Form.empty().with("deputy", MARIA.id()))
                        .sentences())
                .containsExactly("Rejon prowadzi co najmniej jedna osoba. Zaznacz ją.");
        assertThat(browser.refused(
                                ADAM,
                                "/districts/1/workers",
                                Form.empty().with("workers", JAN.id()).with("deputy", JAN.id()))
                        .sentences())
                .containsExactly("Ta osoba sama prowadzi ten rejon. Do zastępstwa wybierz kogoś innego.");
    }

    @Test
    void takes_no_assistant_for_a_social_worker() {
        browser.done(
                ADAM,
                "/districts/1/workers",
                Form.empty().with("workers", JAN.id(), ANNA.id()).with("deputy", ANNA.id()));

        var page = browser.read(ADAM, "/districts/1");
        assertThat(page.box("workers")).isEqualTo(JAN.id().toString());
        assertThat(page.box("deputy")).isEmpty();
    }

    @Test
    void is_not_there_for_a_district_that_is_not() {
        assertThat(browser.open(ADAM, "/districts/99").status()).isEqualTo(404);
        assertThat(browser.open(ADAM, "/districts/x").status()).isEqualTo(404);
        browser.turnedAway(404, ADAM, "/districts/99/streets", street("ul. Polna", "", "", "BOTH"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ADAM"},
            mode = EnumSource.Mode.EXCLUDE)
    void is_the_administrators_alone(Colleague colleague) {
        assertThat(browser.open(colleague, "/districts/1").status()).isEqualTo(403);
        browser.turnedAway(403, colleague, "/districts/1/streets", street("ul. Polna", "", "", "BOTH"));
    }

    private static Form street(String street, String first, String last, String parity) {
        return Form.empty()
                .with("locality", "Zalesie")
                .with("street", street)
                .with("first", first)
                .with("last", last)
                .with("parity", parity);
    }
}

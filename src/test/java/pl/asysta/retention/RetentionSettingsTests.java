package pl.asysta.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("How long papers are kept")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RetentionSettingsTests {
    private static final String FAMILY = "/settings/retention/FAMILY_FILE";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Test
    void is_said_by_nobody_before_the_centre_says_it() {
        assertThat(browser.read(ADAM, "/settings/retention").text())
                .contains("Akta rodziny", "Sprawa bez asystenta", "Ośrodek jeszcze tego nie ustalił", "BE10");
    }

    @Test
    void begins_on_any_day_since_the_act_and_changes_from_today_on() {
        browser.done(ADAM, FAMILY, kept("BE", "10").with("from", "01.01.2012"));
        browser.done(EWA, FAMILY, kept("B", "5").with("from", centre.typed(0)));
        browser.done(DANUTA, FAMILY, kept("B", "25").with("from", centre.typed(1)));

        assertThat(browser.read(EWA, "/settings/retention").text())
                .contains("BE10", "B5", "B25", "5220", "Adam Czyż", "Ewa Dudek", "Danuta Lis");
    }

    @ParameterizedTest
    @CsvSource({
        "B, 0, Wpisz liczbę lat od 2 do 100.",
        "B, 1, Wpisz liczbę lat od 2 do 100.",
        "BE, 101, Wpisz liczbę lat od 2 do 100.",
        "BE, 200, Wpisz liczbę lat od 2 do 100.",
        "B, pięć, Wpisz liczbę lat od 2 do 100.",
        "B, '', 'Wpisz, ile lat się przechowuje.'",
        "A, 5, 'Dokumentów kategorii A się nie brakuje, więc zostaw lata puste.'",
        "'', 5, Wybierz kategorię."
    })
    void is_refused_with_a_sentence(String category, String years, String sentence) {
        var page = browser.refused(EWA, FAMILY, kept(category, years));

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.box("symbol")).isEqualTo("5220");
    }

    @Test
    void is_of_no_other_category() {
        assertThat(browser.turnedAway(422, EWA, FAMILY, kept("C", "5")).sentences())
                .containsExactly("Nie ma takiej kategorii. Wybierz A, B albo BE.");
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2011, '5220', 'Asystenci rodziny są od 1 stycznia 2012. Wpisz ten dzień albo późniejszy.'",
        "'', '5220', 'Wpisz dzień, od którego tak jest.'",
        "01.01.2012, '', 'Wpisz symbol z wykazu akt.'",
        "01.01.2012, 'akta rodzin', 'Wpisz symbol z cyfr i wielkich liter, bez spacji, na przykład 5220.'"
    })
    void needs_a_day_and_a_symbol(String from, String symbol, String sentence) {
        assertThat(browser.refused(
                                EWA, FAMILY, kept("B", "5").with("from", from).with("symbol", symbol))
                        .sentences())
                .containsExactly(sentence);
    }

    @Test
    void never_changes_for_days_that_have_passed() {
        browser.done(EWA, FAMILY, kept("BE", "10").with("from", "01.01.2012"));

        browser.refused(EWA, FAMILY, kept("B", "5").with("from", centre.typed(-1)));
        browser.refused(EWA, FAMILY, kept("B", "5").with("from", "01.01.2012"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner()
                        .sql("update retention_rule set years = 5")
                        .update())
                .withMessageContaining("days that have passed");
    }

    @Test
    void is_for_administrator_director_and_deputy() {
        browser.turnedAway(403, JAN, FAMILY, kept("B", "5"));
        browser.turnedAway(403, KRYSTYNA, FAMILY, kept("B", "5"));
        assertThat(browser.open(JAN, "/settings/retention").status()).isEqualTo(403);
        assertThat(browser.open(EWA, "/settings/retention/NONE").status()).isEqualTo(404);
    }

    private static Form kept(String category, String years) {
        return Form.empty()
                .with("from", "01.01.2012")
                .with("symbol", "5220")
                .with("category", category)
                .with("years", years);
    }
}

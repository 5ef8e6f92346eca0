package pl.asysta.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import java.util.List;
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

@DisplayName("The page of the situation analysis")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AnalysisPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void keeps_a_draft_with_gaps() {
        var address = of(families.reported());

        browser.done(JAN, address, Form.empty().with("version", -1).with("causes", "Długi."));

        assertThat(browser.read(JAN, address).box("causes")).isEqualTo("Długi.");
        assertThat(browser.read(JAN, address).box("assistantNeeded")).isEmpty();
    }

    @Test
    void wants_its_boxes_filled_only_when_it_is_completed() {
        var page = browser.refused(
                JAN,
                of(families.interviewed()),
                Form.empty().with("version", -1).complete());

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Zaznacz co najmniej jedną przyczynę kryzysu.",
                        "Napisz, co jest przyczyną kryzysu.",
                        "Napisz, co wzmacnia rodzinę.",
                        "Opisz sytuację tego dziecka: Jaś.",
                        "Wpisz dzień, w którym rodzina poznała ofertę pomocy.",
                        "Wybierz, kto opowiedział rodzinie o ofercie pomocy.",
                        "Zaznacz, czy rodzina chce współpracować.",
                        "Zaznacz, czy rodzinie potrzebny jest asystent.",
                        "Napisz, z czego wynika ta odpowiedź.");
    }

    @Test
    void is_not_completed_before_the_interview() {
        var page =
                browser.refused(JAN, of(families.reported()), papers.analysis().complete());

        assertThat(page.sentences())
                .containsExactly("Najpierw zakończ wywiad środowiskowy. Tekst możesz zapisać jako szkic.");
    }

    @ParameterizedTest
    @CsvSource({
        "assistantNeeded, perhaps",
        "interest, maybe",
        "purposes, FUN",
        "areas, MOON",
        "causeKinds, FATE",
        "offerToldBy, x",
        "version, x"
    })
    void keeps_what_was_typed_when_one_value_was_tampered_with(String box, String value) {
        var page = browser.turnedAway(
                422, JAN, of(families.interviewed()), papers.analysis().with(box, value));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("causes")).isEqualTo("Choroba mamy.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "causes",
                "areaTexts[SCHOOLING]",
                "problems",
                "resources",
                "children",
                "helpSoFar",
                "interestWords",
                "reasons",
                "scope",
                "otherHelp"
            })
    void wants_a_text_shortened_that_is_too_long(String box) {
        var page = browser.refused(
                JAN, of(families.interviewed()), papers.analysis().with(box, "ą".repeat(20_001)));

        assertThat(page.sentences()).containsExactly("Skróć tekst do 20000 znaków.");
    }

    @Test
    void is_closed_once_completed_and_takes_the_same_completion_twice() {
        var address = of(families.interviewed());
        browser.done(JAN, address, papers.analysis().complete());
        var before = centre.contents();
        browser.done(JAN, address, papers.analysis().complete());
        assertThat(centre.contents()).isEqualTo(before);

        var page = browser.turnedAway(
                422, JAN, address, papers.analysis().with("version", 1).with("causes", "Inne."));

        assertThat(page.sentences())
                .containsExactly("Ta analiza jest już zakończona i nie można jej zmienić, można ją tylko sprostować."
                        + " Skopiuj swój tekst, jeśli go potrzebujesz.");
        assertThat(page.box("causes")).isEqualTo("Inne.");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_and_loses_neither() {
        var address = of(families.interviewed());
        browser.done(JAN, address, papers.analysis());
        browser.done(JAN, address, papers.analysis().with("version", 0).with("causes", "Tekst Jana."));
        var julias = papers.analysis()
                .with("version", 0)
                .with("causes", "Tekst Julii.")
                .with("assistantNeeded", "false")
                .with("otherHelp", "Poradnia.");

        var page = browser.turnedAway(409, JULIA, address, julias);

        assertThat(page.conflict().get(0)).isEqualTo(List.of("Tekst Jana.", "Tekst Julii."));
        assertThat(page.conflict()).hasSize(3);
        assertThat(page.box("assistantNeeded")).isEqualTo("false");
        browser.done(JULIA, address, julias.with("version", page.box("version")).complete());
        assertThat(browser.read(EWA, address).text()).contains("Tekst Julii.");
    }

    @Test
    void says_yes_and_no_in_words_where_two_texts_differ() {
        var address = of(families.interviewed());
        browser.done(JAN, address, papers.analysis());

        var page = browser.turnedAway(409, JULIA, address, papers.analysis().with("assistantNeeded", "false"));

        assertThat(page.conflict()).containsExactly(List.of("Tak", "Nie"));
    }

    @Test
    void is_written_by_social_workers_alone() {
        var address = of(families.interviewed());

        browser.turnedAway(403, EWA, address, papers.analysis());
        browser.turnedAway(403, EWA, address, papers.analysis().complete());
    }

    private static String of(CaseId family) {
        return "/cases/" + family + "/analysis";
    }
}

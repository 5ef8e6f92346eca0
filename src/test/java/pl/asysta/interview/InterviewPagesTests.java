package pl.asysta.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import java.util.List;
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
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The page of the environmental interview")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class InterviewPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private String address;

    @BeforeEach
    void reported() {
        family = families.reported();
        address = "/cases/" + family + "/interview";
    }

    @Test
    void keeps_a_draft_with_gaps() {
        browser.done(JAN, address, Form.empty().with("version", -1).with("summary", "Mama\r\npracuje\n"));

        var page = browser.read(JAN, address);
        assertThat(page.box("summary")).isEqualTo("Mama\r\npracuje\n");
        assertThat(page.box("heldOn")).isEmpty();
        assertThat(page.box("version")).isEqualTo("0");
        assertThat(families.stage(family)).isEqualTo("REPORTED");
    }

    @Test
    void keeps_a_draft_of_nothing_at_all() {
        browser.done(JAN, address, Form.empty().with("version", -1));
        browser.done(JAN, address, Form.empty().with("version", 0));

        assertThat(browser.read(JAN, address).box("summary")).isEmpty();
    }

    @Test
    void wants_its_boxes_filled_only_when_it_is_completed() {
        var page =
                browser.refused(JAN, address, Form.empty().with("version", -1).complete());

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Wpisz dzień, w którym zlecono wywiad.",
                        "Wpisz dzień wywiadu.",
                        "Wybierz, kto przeprowadził wywiad.",
                        "Zaznacz, gdzie odbył się wywiad.",
                        "Zaznacz albo wpisz, kto był przy wywiadzie.",
                        "Zaznacz, które części kwestionariusza są wypełnione.",
                        "Zaznacz, jak wypełniono kwestionariusz.",
                        "Napisz, kto mieszka i gospodaruje razem.",
                        "Opisz sytuację rodziny w kilku zdaniach.",
                        "Napisz, czego rodzina potrzebuje i oczekuje.",
                        "Napisz wnioski z wywiadu.",
                        "Napisz, jaka pomoc jest zaplanowana.");
    }

    @ParameterizedTest
    @CsvSource({
        "-6, Wywiad nie mógł się odbyć przed zgłoszeniem. Popraw dzień.",
        "1, Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy."
    })
    void refuses_a_day_on_which_it_cannot_have_been_held(int days, String sentence) {
        var page = browser.refused(
                JAN,
                address,
                papers.interview().with("heldOn", centre.typed(days)).complete());

        assertThat(page.sentences()).contains(sentence);
        assertThat(page.anchors()).contains("heldOn");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0})
    void takes_the_day_of_the_referral_and_today(int days) {
        browser.done(
                JAN,
                address,
                papers.interview()
                        .with("orderedOn", centre.typed(-5))
                        .with("heldOn", centre.typed(days))
                        .complete());

        assertThat(families.stage(family)).isEqualTo("INTERVIEWED");
    }

    @Test
    void refuses_an_impossible_day_even_in_a_draft() {
        var page = browser.refused(JAN, address, papers.interview().with("heldOn", "31.02.2026"));

        assertThat(page.sentences()).containsExactly("Podaj datę z kalendarza, na przykład 20.05.2026.");
    }

    @ParameterizedTest
    @CsvSource({"-3, true", "-2, true", "-1, false"})
    void refuses_in_a_draft_to_have_been_ordered_after_it_was_held(int orderedOn, boolean taken) {
        var form = papers.interview().with("heldOn", centre.typed(-2)).with("orderedOn", centre.typed(orderedOn));

        if (taken) {
            browser.done(JAN, address, form);
        } else {
            assertThat(browser.refused(JAN, address, form).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Wywiad zlecono później, niż się odbył");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "present, 500",
        "keptAt, 500",
        "persons, 20000",
        "aidPlan, 20000",
        "summary, 20000",
        "needs, 20000",
        "ownWords, 20000",
        "strengths, 20000",
        "conclusions, 20000"
    })
    void wants_a_text_shortened_that_is_too_long(String box, int limit) {
        var page = browser.refused(JAN, address, papers.interview().with(box, "ą".repeat(limit + 1)));

        assertThat(page.sentences()).containsExactly("Skróć tekst do %d znaków.".formatted(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "place, MOON",
        "medium, WAX",
        "parts, X",
        "conductedBy, nobody",
        "presentMembers, x",
        "version, abc",
        "version, 99999999999999999999"
    })
    void keeps_what_was_typed_when_one_value_was_tampered_with(String box, String value) {
        var page = browser.turnedAway(422, JAN, address, papers.interview().with(box, value));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("summary")).isEqualTo("Mama sama wychowuje syna.");
        assertThat(page.box("heldOn")).isEqualTo(centre.typed(-2));
    }

    @Test
    void is_closed_once_completed() {
        browser.done(JAN, address, papers.interview().complete());
        assertThat(browser.read(JAN, address).hasBox("summary")).isFalse();
        assertThat(browser.read(JAN, address).text())
                .contains("Tekstu nie można już zmienić, można go sprostować.", "Mama sama wychowuje syna.");

        var page = browser.turnedAway(
                422, JAN, address, papers.interview().with("version", 1).with("summary", "Inaczej."));

        assertThat(page.sentences())
                .containsExactly("Ten wywiad jest już zakończony i nie można go zmienić, można go tylko sprostować."
                        + " Skopiuj swój tekst, jeśli go potrzebujesz.");
        assertThat(page.box("summary")).isEqualTo("Inaczej.");
    }

    @Test
    void takes_the_same_completion_twice() {
        browser.done(JAN, address, papers.interview().complete());
        var before = centre.contents();

        browser.done(JAN, address, papers.interview().complete());

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_and_loses_neither() {
        browser.done(JAN, address, papers.interview());
        var jans = papers.interview()
                .with("version", 0)
                .with("summary", "Tekst Jana.")
                .with("needs", "Cisza.");
        var julias = papers.interview()
                .with("version", 0)
                .with("summary", "Tekst Julii.")
                .blank("present");
        browser.done(JAN, address, jans);

        var page = browser.turnedAway(409, JULIA, address, julias);

        assertThat(page.text()).contains("Ktoś zapisał to przed Tobą");
        assertThat(page.conflict())
                .containsExactly(
                        List.of("mama, Jaś", ""),
                        List.of("Tekst Jana.", "Tekst Julii."),
                        List.of("Cisza.", "Spokojne poranki."));
        assertThat(page.box("summary")).isEqualTo("Tekst Julii.");
        assertThat(page.box("version")).isEqualTo("1");
        browser.done(JULIA, address, julias.with("version", page.box("version")));
        assertThat(browser.read(JAN, address).box("summary")).isEqualTo("Tekst Julii.");
    }

    @Test
    void shows_both_texts_when_two_begin_it_at_once() {
        browser.done(JAN, address, papers.interview());

        var page = browser.turnedAway(409, JULIA, address, papers.interview().with("summary", "Tekst Julii."));

        assertThat(page.conflict()).containsExactly(List.of("Mama sama wychowuje syna.", "Tekst Julii."));
        browser.done(
                JULIA,
                address,
                papers.interview().with("summary", "Tekst Julii.").with("version", 0));
    }

    @Test
    void shows_both_texts_to_whoever_completes_an_old_version() {
        browser.done(JAN, address, papers.interview());
        browser.done(JAN, address, papers.interview().with("version", 0).with("summary", "Tekst Jana."));

        var page = browser.turnedAway(
                409, JULIA, address, papers.interview().with("version", 0).complete());

        assertThat(page.conflict()).containsExactly(List.of("Tekst Jana.", "Mama sama wychowuje syna."));
        assertThat(families.stage(family)).isEqualTo("REPORTED");
    }

    @Test
    void keeps_the_text_of_one_who_saves_after_another_completed() {
        browser.done(JAN, address, papers.interview());
        browser.done(JAN, address, papers.interview().with("version", 0).complete());

        var page = browser.turnedAway(
                409, JULIA, address, papers.interview().with("version", 0).with("needs", "Zgubione?"));

        assertThat(page.box("needs")).isEqualTo("Zgubione?");
    }

    @Test
    void is_written_by_social_workers_alone() {
        browser.turnedAway(403, EWA, address, papers.interview());
        browser.turnedAway(403, EWA, address, papers.interview().complete());
        browser.turnedAway(404, ANNA, address, papers.interview());
        assertThat(browser.read(EWA, address).hasBox("summary")).isFalse();
    }
}

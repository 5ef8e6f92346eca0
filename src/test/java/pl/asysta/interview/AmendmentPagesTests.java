package pl.asysta.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("An amendment of a completed paper")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AmendmentPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private String interview;

    @BeforeEach
    void interviewed() {
        family = families.interviewed();
        interview = "/cases/" + family + "/interview";
    }

    @Test
    void opens_with_the_text_as_it_is() {
        var page = browser.read(JAN, interview + "/amendments/summary");

        assertThat(page.box("newText")).isEqualTo("Mama sama wychowuje syna.");
        assertThat(page.text()).contains("Sprostowanie: Sytuacja rodziny", "Tak jest teraz");
    }

    @Test
    void stands_beside_the_old_text_with_its_date_its_author_and_its_reason() {
        browser.done(JULIA, interview + "/amendments", amendment("summary", "Mama i ojciec."));

        var page = browser.read(EWA, interview);
        assertThat(page.text())
                .contains(
                        "Sprostowanie 1",
                        "Julia Sowa",
                        "Powód: Ojciec wrócił.",
                        "Było Jest Mama sama wychowuje syna. Mama i ojciec.");
    }

    @Test
    void is_what_everybody_reads_from_then_on() {
        browser.done(JAN, interview + "/amendments", amendment("summary", "Mama i ojciec."));

        assertThat(browser.read(JAN, "/cases/{id}/analysis", family).text()).contains("Mama i ojciec.");
        assertThat(browser.read(JAN, "/cases/{id}", family).text()).contains("Mama i ojciec.");
    }

    @Test
    void leaves_the_paper_itself_word_for_word() {
        browser.done(JAN, interview + "/amendments", amendment("summary", "Mama i ojciec."));

        assertThat(centre.owner()
                        .sql("select summary from environmental_interview where case_id = ?")
                        .param(family.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Mama sama wychowuje syna.");
    }

    @Test
    void follows_another_one() {
        browser.done(JAN, interview + "/amendments", amendment("summary", "Pierwszy."));
        browser.done(
                JAN, interview + "/amendments", amendment("summary", "Drugi.").with("version", 1));

        assertThat(browser.read(JAN, interview).text())
                .contains("Było Jest Mama sama wychowuje syna. Pierwszy.", "Było Jest Pierwszy. Drugi.");
    }

    @Test
    void fills_a_text_that_was_empty() {
        var other = families.reported();
        browser.done(
                JAN,
                "/cases/" + other + "/interview",
                papers.interview().blank("strengths").complete());

        browser.done(JAN, "/cases/" + other + "/interview/amendments", amendment("strengths", "Ciocia."));

        assertThat(browser.read(JAN, "/cases/{id}/interview", other).text()).contains("Było Jest nie wpisano Ciocia.");
    }

    @Test
    void of_a_day_or_a_place_stands_under_what_was_recorded() {
        var page = browser.read(JAN, interview + "/amendments/facts");
        assertThat(page.text()).contains("Sprostowanie: Dane wywiadu", "Kto przeprowadził", "Jan Nowicki");
        assertThat(page.box("newText")).isEmpty();
        var before = browser.read(JAN, interview).text();

        browser.done(JAN, interview + "/amendments", amendment("facts", "Wywiad odbył się w szkole, nie w domu."));

        assertThat(before).contains("Kto przeprowadził");
        assertThat(browser.read(EWA, interview).text())
                .contains("Dane wywiadu", "Kto przeprowadził", "Było Jest nie wpisano Wywiad odbył się w szkole");
        assertThat(browser.read(EWA, interview + "/print").text())
                .contains("Dane wywiadu", "Sprostowanie 1", "Wywiad odbył się w szkole, nie w domu.");
    }

    @Test
    void of_a_ticked_answer_stands_under_the_analysis() {
        var other = families.ready();
        var analysis = "/cases/" + other + "/analysis";
        assertThat(browser.read(JAN, analysis + "/amendments/facts").text()).contains("Zaznaczone odpowiedzi");

        browser.done(JAN, analysis + "/amendments", amendment("facts", "Rodzina chce współpracować od maja."));

        assertThat(browser.read(EWA, analysis).text()).contains("Rodzina chce współpracować od maja.");
    }

    @Test
    void without_a_reason_is_refused() {
        var page = browser.refused(
                JAN, interview + "/amendments", amendment("summary", "Inaczej.").blank("reason"));

        assertThat(page.sentences()).containsExactly("Napisz powód sprostowania.");
    }

    @Test
    void that_changes_nothing_is_refused() {
        var page = browser.refused(JAN, interview + "/amendments", amendment("summary", "Mama sama wychowuje syna."));

        assertThat(page.sentences())
                .containsExactly("Nowy tekst jest taki sam jak obecny. Popraw go albo wróć bez zapisywania.");
        assertThat(page.anchors()).containsExactly("newText");
    }

    @Test
    void is_made_once_by_a_double_click() {
        browser.done(JAN, interview + "/amendments", amendment("summary", "Mama i ojciec."));
        browser.done(JAN, interview + "/amendments", amendment("summary", "Mama i ojciec."));

        assertThat(centre.rows("paper_amendment")).isEqualTo(1);
    }

    @Test
    void waits_for_whoever_was_faster_to_be_read() {
        browser.done(JAN, interview + "/amendments", amendment("summary", "Tekst Jana."));

        var page = browser.turnedAway(409, JULIA, interview + "/amendments", amendment("summary", "Tekst Julii."));

        assertThat(page.box("newText")).isEqualTo("Tekst Julii.");
        assertThat(page.text()).contains("Tekst Jana.");
        browser.done(
                JULIA,
                interview + "/amendments",
                amendment("summary", "Tekst Julii.").with("version", page.box("version")));
    }

    @Test
    void is_made_of_the_analysis_too_of_an_area_and_of_a_child() {
        families.assessed(family);
        var analysis = "/cases/" + family + "/analysis";
        var child = "childTexts[" + papers.person(family, "Jaś") + "]";

        browser.done(JAN, analysis + "/amendments", amendment("areaTexts[SCHOOLING]", "Tylko spóźnienia."));
        browser.done(
                JAN, analysis + "/amendments", amendment(child, "Jaś nadrobił.").with("version", 1));

        assertThat(browser.read(EWA, analysis).text())
                .contains(
                        "Było Jest Nieobecności w szkole. Tylko spóźnienia.",
                        "Było Jest Jaś ma zaległości. Jaś nadrobił.");
    }

    @Test
    void is_not_made_of_a_draft() {
        var draft = "/cases/" + families.reported() + "/interview";
        browser.done(JAN, draft, papers.interview());

        browser.turnedAway(404, JAN, draft + "/amendments", amendment("summary", "Inaczej."));
        assertThat(browser.open(JAN, draft + "/amendments/summary").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldOn", "saved_by", "childTexts[x]", ""})
    void is_made_of_texts_alone(String field) {
        browser.turnedAway(404, JAN, interview + "/amendments", amendment(field, "Inaczej."));
    }

    @Test
    void is_made_by_social_workers_who_see_the_family() {
        browser.turnedAway(403, EWA, interview + "/amendments", amendment("summary", "Inaczej."));
        browser.turnedAway(404, MARIA, interview + "/amendments", amendment("summary", "Inaczej."));
        browser.turnedAway(403, ANNA, interview + "/amendments", amendment("summary", "Inaczej."));
        assertThat(browser.read(EWA, interview).text()).doesNotContain("Sprostuj");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update environmental_interview set summary = 'x'
            update environmental_interview set completed_on = null, number = null
            delete from environmental_interview
            update situation_analysis set reasons = 'x'
            delete from situation_analysis
            update paper_amendment set reason = 'x'
            delete from paper_amendment""")
    void is_the_only_way_even_past_the_application(String statement) {
        families.assessed(family);
        browser.done(JAN, interview + "/amendments", amendment("summary", "Mama i ojciec."));
        var before = centre.contents();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner().sql(statement).update());

        assertThat(centre.contents()).isEqualTo(before);
    }

    private static Form amendment(String field, String text) {
        return Form.empty()
                .with("version", 0)
                .with("field", field)
                .with("newText", text)
                .with("reason", "Ojciec wrócił.");
    }
}

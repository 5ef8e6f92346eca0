package pl.asysta.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
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
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("The assistant’s diagnosis")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DiagnosisPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Statements statements;

    private CaseId family;
    private String diagnosis;
    private String edit;

    @BeforeEach
    void assigned() {
        family = families.assignedTo(PIOTR);
        diagnosis = "/cases/" + family + "/diagnosis";
        edit = diagnosis + "/edit";
    }

    @Test
    void is_kept_as_a_draft_with_gaps() {
        assertThat(browser.read(PIOTR, diagnosis).text()).contains("Nie ma jeszcze diagnozy", "Napisz diagnozę");

        assertThat(browser.done(PIOTR, edit, Form.empty().with("version", -1).with("causes", "Długi.")))
                .endsWith("/diagnosis/edit?saved");

        assertThat(browser.read(PIOTR, edit).box("causes")).isEqualTo("Długi.");
        assertThat(browser.read(EWA, diagnosis).text()).contains("Wersja 1, szkic", "Długi.", "Piotr Gil");
    }

    @Test
    void wants_its_boxes_filled_only_when_it_is_completed() {
        var page = browser.refused(PIOTR, edit, Form.empty().with("version", -1).complete());

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Opisz chociaż jeden obszar życia rodziny.",
                        "Jaś: napisz, jaka jest sytuacja tego dziecka.",
                        "Napisz, z czym rodzina ma trudność.",
                        "Napisz, jakie rodzina ma zasoby.",
                        "Napisz, skąd biorą się trudności.",
                        "Napisz, od czego zacząć.",
                        "Napisz, czego oczekuje chociaż jedna osoba z rodziny.");
        assertThat(page.anchors()).allMatch(page::hasAnchor);
    }

    @ParameterizedTest
    @CsvSource({
        "areaTexts[HEALTH], Opisz chociaż jeden obszar życia rodziny.",
        "problems, 'Napisz, z czym rodzina ma trudność.'",
        "resources, 'Napisz, jakie rodzina ma zasoby.'",
        "causes, 'Napisz, skąd biorą się trudności.'",
        "priorities, 'Napisz, od czego zacząć.'",
    })
    void is_not_complete_without_each_of_its_parts(String box, String sentence) {
        assertThat(browser.refused(PIOTR, edit, full().blank(box).complete()).sentences())
                .containsExactly(sentence);
    }

    @Test
    void is_locked_when_done_and_read_by_all_who_see_the_family() {
        browser.done(PIOTR, edit, full().complete());
        var done = centre.contents();
        browser.done(PIOTR, edit, full().complete());
        assertThat(centre.contents()).isEqualTo(done);

        for (var reader : List.of(PIOTR, JAN, EWA, DANUTA)) {
            assertThat(browser.read(reader, diagnosis).text())
                    .contains("Wersja 1, gotowa", "Mama leczy się na serce.", "Jaś dobrze się uczy.", "Spokoju.")
                    .contains("Dom jest głośny.", "Babcia pomaga.", "Choroba.", "Zdrowie mamy.");
        }
        assertThat(browser.read(JAN, diagnosis).html()).doesNotContain("/diagnosis/edit");
        assertThat(browser.read(JAN, "/cases/" + family).html()).contains(diagnosis);
    }

    @Test
    void goes_on_in_a_new_version_that_begins_with_the_one_before() {
        browser.done(PIOTR, edit, full().complete());
        assertThat(browser.read(PIOTR, diagnosis).text()).contains("Zacznij nową wersję");
        assertThat(browser.read(PIOTR, edit).box("priorities")).isEqualTo("Zdrowie mamy.");

        browser.done(PIOTR, edit, full().with("priorities", "Praca taty."));

        assertThat(browser.read(EWA, diagnosis).text()).contains("Wersja 2, szkic", "Praca taty.");
        assertThat(browser.read(EWA, diagnosis + "/versions/1").text())
                .contains("Wersja 1, gotowa", "Zdrowie mamy.")
                .doesNotContain("Praca taty.");
        assertThat(browser.open(EWA, diagnosis + "/versions/3").status()).isEqualTo(404);
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_and_loses_neither() {
        browser.done(PIOTR, edit, full());
        browser.done(PIOTR, edit, full().with("version", 0).with("causes", "Tekst pierwszy."));

        var page = browser.turnedAway(
                409,
                PIOTR,
                edit,
                full().with("version", 0).with("causes", "Tekst drugi.").with("areaTexts[HEALTH]", "Inaczej."));

        assertThat(page.conflict())
                .containsExactlyInAnyOrder(
                        List.of("Tekst pierwszy.", "Tekst drugi."), List.of("Mama leczy się na serce.", "Inaczej."));
        assertThat(page.box("causes")).isEqualTo("Tekst drugi.");
        assertThat(page.box("version")).isEqualTo("1");
    }

    @Test
    void that_was_done_in_another_window_does_not_take_the_text_of_this_one() {
        browser.done(PIOTR, edit, full());
        browser.done(PIOTR, edit, full().with("version", 0).complete());

        var page =
                browser.turnedAway(409, PIOTR, edit, full().with("version", 0).with("causes", "Inne."));

        assertThat(page.box("causes")).isEqualTo("Inne.");
        assertThat(page.box("version")).isEqualTo("-1");
        assertThat(browser.read(PIOTR, diagnosis).text()).contains("Wersja 1, gotowa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"childTexts", "expectations"})
    void speaks_of_nobody_elses_family(String box) {
        assertThat(browser.send(PIOTR, edit, full().with(box + "[" + UUID.randomUUID() + "]", "Obcy."))
                        .sentences())
                .containsExactly("Ktoś w diagnozie nie należy do tej rodziny. Otwórz formularz jeszcze raz.");
        assertThat(centre.rows("family_diagnosis")).isZero();
    }

    @Test
    void knows_no_area_but_those_of_life() {
        assertThat(browser.send(PIOTR, edit, full().with("areaTexts[HACK]", "Obszar."))
                        .sentences())
                .containsExactly("Takiego obszaru nie ma w diagnozie. Otwórz formularz jeszcze raz.");
        assertThat(centre.rows("family_diagnosis")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"areaTexts[HEALTH]", "problems", "limits", "resources", "causes", "priorities"})
    void wants_a_text_shortened_that_is_too_long(String box) {
        assertThat(browser.refused(PIOTR, edit, full().with(box, "ą".repeat(20_001)))
                        .sentences())
                .containsExactly("Skróć tekst do 20000 znaków.");
    }

    @Test
    void is_written_by_the_familys_assistant_alone() {
        browser.turnedAway(403, JAN, edit, full());
        browser.turnedAway(403, DANUTA, edit, full());
        browser.turnedAway(403, EWA, edit, full().complete());
        browser.turnedAway(404, ANNA, edit, full());
        assertThat(browser.open(ANNA, diagnosis).status()).isEqualTo(404);
        assertThat(centre.rows("family_diagnosis")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update family_diagnosis set causes = 'x'",
                "update family_diagnosis set completed_on = null",
                "delete from family_diagnosis",
            })
    void never_changes_once_done_even_past_the_application(String statement) {
        browser.done(PIOTR, edit, full().complete());
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining("a diagnosis that is done does not change");

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void costs_the_same_statements_with_one_version_and_with_ten() {
        browser.done(PIOTR, edit, full().complete());
        browser.read(EWA, diagnosis);
        var few = statements.of(() -> browser.read(EWA, diagnosis));
        for (int i = 2; i <= 10; i++) {
            browser.done(PIOTR, edit, full().with("causes", "Wersja " + i).complete());
        }

        assertThat(statements.of(() -> browser.read(EWA, diagnosis))).hasSameSizeAs(few);
        assertThat(browser.read(EWA, diagnosis).text()).contains("Wersja 10, gotowa");
    }

    private Form full() {
        return Form.empty()
                .with("version", -1)
                .with("areaTexts[HEALTH]", "Mama leczy się na serce.")
                .with("childTexts[" + papers.person(family, "Jaś") + "]", "Jaś dobrze się uczy.")
                .with("problems", "Dom jest głośny.")
                .with("limits", "Jeden pokój.")
                .with("resources", "Babcia pomaga.")
                .with("expectations[" + papers.person(family, "Anna") + "]", "Spokoju.")
                .with("causes", "Choroba.")
                .with("priorities", "Zdrowie mamy.");
    }
}

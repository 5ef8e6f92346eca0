package pl.asysta.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Editing.DRAFT;

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
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Editing;
import pl.asysta.support.Form;
import pl.asysta.support.Page;

@DisplayName("The draft of the risk catalogue")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CatalogueEditorTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Editing editing;

    @BeforeEach
    void begun() {
        editing.begin();
    }

    @Test
    void begins_as_a_copy_and_only_once() {
        browser.done(ADAM, DRAFT + "/factors", editing.gambling());
        editing.begin();

        assertThat(centre.rows("draft_factor")).isEqualTo(26);
        assertThat(browser.read(ADAM, DRAFT).text()).contains("Szkic wersji 2", "Hazard i zakłady nowy");
    }

    @Test
    void makes_the_code_of_a_factor_of_its_name_and_keeps_it() {
        browser.done(ADAM, DRAFT + "/factors", editing.gambling());
        browser.done(
                ADAM,
                editing.address("hazard-i-zaklady"),
                editing.factor("hazard-i-zaklady").with("name", "Hazard"));

        assertThat(codes("PARENTS")).endsWith("hazard-i-zaklady");
    }

    @ParameterizedTest
    @CsvSource({
        "'Zażółć gęślą jaźń, Łódź', zazolc-gesla-jazn-lodz",
        "'3 dzieci i więcej', dzieci-i-wiecej",
        "'👩‍👧 !!!', czynnik",
        "'<script>', script",
        "'Bardzo długa nazwa czynnika która nigdzie się nie kończy', bardzo-dluga-nazwa-czynnika-ktora-nigdzi"
    })
    void makes_a_code_of_any_name(String name, String code) {
        assertThat(FactorCodes.of(name)).isEqualTo(code);
    }

    @Test
    void gives_no_code_twice() {
        browser.done(ADAM, DRAFT + "/factors", editing.gambling().with("name", "Child health"));

        assertThat(codes("PARENTS")).endsWith("child-health-2");
    }

    @ParameterizedTest
    @CsvSource({
        "name, Wpisz nazwę czynnika.",
        "level0, 'Opisz, co znaczy 0.'",
        "level1, 'Opisz, co znaczy 1.'",
        "level2, 'Opisz, co znaczy 2.'",
        "level3, 'Opisz, co znaczy 3.'",
        "group, Wybierz grupę."
    })
    void wants_every_word_of_a_factor(String box, String sentence) {
        var page = browser.refused(ADAM, DRAFT + "/factors", editing.gambling().with(box, ""));

        assertThat(page.sentences()).containsExactly(sentence);
    }

    @Test
    void refuses_words_that_are_too_long_and_keeps_them() {
        var form = editing.gambling().with("level2", "ą".repeat(501)).with("name", "n".repeat(121));

        assertThat(browser.refused(ADAM, DRAFT + "/factors", form).sentences())
                .containsExactly("Skróć tekst do 120 znaków.", "Skróć tekst do 500 znaków.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Warunki mieszkaniowe", "WARUNKI MIESZKANIOWE", " Warunki mieszkaniowe "})
    void refuses_a_name_that_is_taken(String name) {
        var page = browser.refused(ADAM, DRAFT + "/factors", editing.gambling().with("name", name));

        assertThat(page.sentences()).containsExactly("Jest już czynnik o tej nazwie. Nadaj inną.");
    }

    @Test
    void refuses_a_critical_factor_that_protects() {
        var form = editing.gambling().with("group", "PROTECTIVE").with("criticalFrom", "2");

        assertThat(browser.refused(ADAM, DRAFT + "/factors", form).sentences())
                .containsExactly("Czynnik, który chroni rodzinę, nie może być krytyczny. Wybierz „nigdy”.");
    }

    @ParameterizedTest
    @CsvSource({"criticalFrom, 0", "criticalFrom, 4", "criticalFrom, x", "group, NONE"})
    void answers_a_tampered_choice_with_a_sentence(String box, String value) {
        var page = browser.turnedAway(
                422, ADAM, DRAFT + "/factors", editing.gambling().with(box, value));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("level3")).isEqualTo("Przez grę brakuje na jedzenie albo rosną długi.");
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8, 30, Każdy próg musi być wyższy od poprzedniego. Popraw liczby.",
        "9, 8, 30, Każdy próg musi być wyższy od poprzedniego. Popraw liczby.",
        "8, 30, 30, Każdy próg musi być wyższy od poprzedniego. Popraw liczby.",
        "'', 16, 30, 'Wpisz, od ilu punktów.'",
        "0, 16, 30, Wpisz liczbę całkowitą od 1 do 999.",
        "-1, 16, 30, Wpisz liczbę całkowitą od 1 do 999.",
        "8, 1.5, 30, Wpisz liczbę całkowitą od 1 do 999.",
        "8, 16, 1000, Wpisz liczbę całkowitą od 1 do 999.",
        "8, 16, x, Wpisz liczbę całkowitą od 1 do 999."
    })
    void wants_thresholds_that_rise(String moderate, String high, String veryHigh, String sentence) {
        var page = browser.refused(ADAM, DRAFT + "/thresholds", thresholds(moderate, high, veryHigh));

        assertThat(page.sentences()).containsExactly(sentence);
    }

    @Test
    void takes_thresholds_one_apart() {
        browser.done(ADAM, DRAFT + "/thresholds", thresholds("1", "2", "3"));

        assertThat(browser.read(ADAM, DRAFT).box("veryHighFrom")).isEqualTo("3");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_administrators() {
        var mine = editing.factor("housing").with("level1", "Moje słowa.");
        browser.done(ADAM, editing.address("housing"), editing.factor("housing").with("level1", "Słowa kolegi."));

        var page = browser.turnedAway(409, ADAM, editing.address("housing"), mine);

        assertThat(page.conflict()).containsExactly(List.of("Słowa kolegi.", "Moje słowa."));
        assertThat(page.box("level1")).isEqualTo("Moje słowa.");
        browser.done(ADAM, editing.address("housing"), mine.with("version", page.box("version")));
        assertThat(editing.factor("housing").text("level1")).isEqualTo("Moje słowa.");
    }

    @Test
    void shows_both_thresholds_too_and_takes_the_same_twice() {
        browser.done(ADAM, DRAFT + "/thresholds", thresholds("9", "16", "30"));
        browser.done(ADAM, DRAFT + "/thresholds", thresholds("9", "16", "30"));

        var page = browser.turnedAway(409, ADAM, DRAFT + "/thresholds", thresholds("10", "16", "30"));

        assertThat(page.conflict()).containsExactly(List.of("9", "10"));
    }

    @Test
    void puts_factors_in_order() {
        assertThat(codes("CHILD")).startsWith("child-health", "child-school");

        browser.done(ADAM, editing.address("child-school") + "/up", Form.empty());
        assertThat(codes("CHILD")).startsWith("child-school", "child-health");
        browser.done(ADAM, editing.address("child-school") + "/up", Form.empty());
        assertThat(codes("CHILD")).startsWith("child-school", "child-health");
        browser.done(ADAM, editing.address("child-school") + "/down", Form.empty());
        assertThat(codes("CHILD")).startsWith("child-health", "child-school");
    }

    @Test
    void moves_a_factor_to_the_end_of_another_group() {
        browser.done(ADAM, editing.address("housing"), editing.factor("housing").with("group", "CHILD"));

        assertThat(codes("CHILD")).endsWith("housing").hasSize(6);
    }

    @Test
    void can_be_seen_as_the_social_worker_will_see_it_and_discarded() {
        browser.done(ADAM, DRAFT + "/factors", editing.gambling());

        assertThat(browser.read(ADAM, DRAFT + "/preview").text())
                .contains("Lista ryzyka, wersja 2", "Przez grę brakuje", "0 z 63 pkt");
        browser.done(ADAM, DRAFT, Form.empty().with("discard", true));
        assertThat(centre.rows("draft_factor")).isZero();
        assertThat(browser.open(ADAM, DRAFT).status()).isEqualTo(404);
        assertThat(browser.read(ADAM, "/risk-catalogues").text()).contains("Zacznij nową wersję");
    }

    @Test
    void is_published_when_she_is_sure_from_a_day_that_is_not_past() {
        browser.done(ADAM, DRAFT + "/factors", editing.gambling());
        var form = editing.publication(0);

        assertThat(publication(form.without("sure")).sentences())
                .containsExactly("Zaznacz, że wiesz, że tej wersji nie da się potem zmienić.");
        assertThat(publication(form.with("from", "")).sentences())
                .containsExactly("Wpisz dzień, od którego wersja ma obowiązywać.");
        assertThat(publication(form.with("from", "31.02.2027")).sentences()).hasSize(1);
        assertThat(publication(form.with("from", centre.typed(-1))).sentences())
                .containsExactly(
                        "Wersja nie może zacząć obowiązywać w przeszłości. Wpisz dzisiejszy albo późniejszy dzień.");
        browser.done(ADAM, DRAFT + "/publication", form);
        assertThat(centre.rows("risk_catalogue")).isEqualTo(2);
        assertThat(centre.rows("draft_factor")).isZero();
    }

    @Test
    void is_not_published_to_hold_before_the_version_it_follows() {
        browser.done(ADAM, DRAFT + "/factors", editing.gambling());
        editing.publish(2);
        editing.begin();
        browser.done(ADAM, DRAFT + "/thresholds", thresholds("9", "16", "30"));

        assertThat(publication(editing.publication(1)).sentences())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Wersja 2 obowiązuje od ");
        editing.publish(2);
        assertThat(centre.rows("risk_catalogue")).isEqualTo(3);
    }

    @Test
    void is_not_published_unchanged_unreachable_or_without_a_risk_factor() {
        assertThat(publication(editing.publication(0)).sentences())
                .containsExactly("Ten szkic niczym się nie różni od wersji 1. Zmień coś albo porzuć szkic.");
        browser.done(ADAM, DRAFT + "/thresholds", thresholds("8", "16", "61"));
        assertThat(publication(editing.publication(0)).sentences())
                .hasSize(1)
                .first()
                .asString()
                .contains("od 61 pkt", "mieć 60");
        centre.owner()
                .sql("delete from draft_factor where factor_group <> 'PROTECTIVE'")
                .update();
        assertThat(publication(editing.publication(0)).sentences())
                .containsExactly("Katalog musi mieć co najmniej jeden czynnik ryzyka. Dodaj go do szkicu.");
    }

    @Test
    void is_not_published_otherwise_than_it_was_read() {
        browser.done(ADAM, DRAFT + "/factors", editing.gambling());
        var form = editing.publication(0);
        browser.done(ADAM, editing.address("housing"), editing.factor("housing").with("level1", "Słowa kolegi."));

        var page = browser.turnedAway(409, ADAM, DRAFT + "/publication", form);

        assertThat(page.text()).contains("Ktoś zmienił szkic", "Warunki mieszkaniowe: zmieniony");
        assertThat(page.box("from")).isEqualTo(form.text("from"));
        browser.done(ADAM, DRAFT + "/publication", form.with("state", page.box("state")));
    }

    @Test
    void keeps_words_byte_for_byte_and_harmless() {
        var words = "„Cytat” 'a' \"b\"; SELECT 1; -- <script>alert(1)</script> <3 👩‍👧";
        browser.done(
                ADAM,
                DRAFT + "/factors",
                editing.gambling().with("level1", words).with("name", "<b>Hazard</b>"));

        assertThat(editing.factor("b-hazard-b").text("level1")).isEqualTo(words);
        assertThat(browser.read(ADAM, DRAFT + "/preview").html()).doesNotContain("<script>alert", "<b>Hazard");
    }

    @Test
    void is_the_administrators_alone() {
        for (var page : List.of(
                "/risk-catalogues",
                "/risk-catalogues/1",
                DRAFT,
                DRAFT + "/preview",
                DRAFT + "/publication",
                DRAFT + "/factors/new")) {
            assertThat(browser.open(EWA, page).status()).as(page).isEqualTo(403);
            assertThat(browser.open(JAN, page).status()).as(page).isEqualTo(403);
        }
        browser.turnedAway(403, EWA, DRAFT + "/factors", editing.gambling());
        browser.turnedAway(403, EWA, DRAFT, Form.empty().with("discard", true));
        browser.turnedAway(403, JAN, DRAFT + "/thresholds", thresholds("1", "2", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/factors/x", "/factors/00000000-0000-4000-8000-000000000000", "/nic"})
    void has_no_other_pages(String path) {
        assertThat(browser.open(ADAM, DRAFT + path).status()).isEqualTo(404);
    }

    private Page publication(Form form) {
        return browser.refused(ADAM, DRAFT + "/publication", form);
    }

    private List<String> codes(String group) {
        return centre.owner()
                .sql("select code from draft_factor where factor_group = ? order by position")
                .param(group)
                .query(String.class)
                .list();
    }

    private static Form thresholds(String moderate, String high, String veryHigh) {
        return Form.empty()
                .with("version", 0)
                .with("moderateFrom", moderate)
                .with("highFrom", high)
                .with("veryHighFrom", veryHigh);
    }
}

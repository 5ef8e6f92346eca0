package pl.asysta.risk;

import static org.assertj.core.api.Assertions.assertThat;
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

@DisplayName("The page of the risk list")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RiskListPagesTests {
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
    void interviewed() {
        family = families.interviewed();
        address = "/cases/" + family + "/risk-list";
    }

    @Test
    void defines_every_level_of_every_factor() {
        var page = browser.read(JAN, address);

        assertThat(page.classed("levels")).hasSize(25).doesNotContain("");
        assertThat(page.text()).contains("0 z 20 czynników ryzyka ocenionych", "Co chroni rodzinę", "Przemoc domowa");
    }

    @Test
    void is_refused_when_not_even_its_number_can_be_read() {
        var tampered = Form.empty();
        for (var box : papers.riskList().with("version", 0).boxes().keySet()) {
            tampered = tampered.with(box, "0000-00-00");
        }

        browser.turnedAway(422, JAN, address, tampered);
        browser.turnedAway(422, JAN, address, tampered.complete());
    }

    @Test
    void keeps_a_draft_with_gaps_and_its_running_score() {
        var draft = Form.empty()
                .with("version", -1)
                .with("number", 1)
                .with("catalogueVersion", 1)
                .with("levels[child-health]", 3)
                .with("levels[housing]", 2)
                .with("levels[steady-income]", 3)
                .with("justifications[family-budget]", "Komornik.");

        browser.done(JAN, address, draft);

        var page = browser.read(JAN, address);
        assertThat(page.box("levels[child-health]")).isEqualTo("3");
        assertThat(page.box("levels[child-school]")).isEmpty();
        assertThat(page.box("justifications[family-budget]")).isEqualTo("Komornik.");
        assertThat(page.text())
                .contains(
                        "Wynik na teraz 5 z 60 pkt",
                        "2 z 20 czynników ryzyka",
                        "0 z 1 uzasadnień ocen 3",
                        "1 z 5 czynników, które chronią");
    }

    @Test
    void takes_boxes_left_empty_for_no_answer() {
        var sent = papers.riskList().with("levels[housing]", "").complete();
        for (var code : papers.factors()) {
            sent = sent.with("justifications[" + code + "]", "");
        }

        var page = browser.refused(JAN, address, sent);

        assertThat(page.sentences()).containsExactly("Oceń: Warunki mieszkaniowe");
        browser.done(JAN, address, sent.with("levels[housing]", 0));
        assertThat(centre.owner()
                        .sql("select count(justification) from risk_answer")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takes_an_answer_back_in_a_draft() {
        browser.done(JAN, address, papers.riskList());
        browser.done(JAN, address, papers.riskList().with("version", 0).without("levels[housing]"));

        assertThat(browser.read(JAN, address).box("levels[housing]")).isEmpty();
    }

    @Test
    void wants_every_factor_answered() {
        var page = browser.refused(
                JAN,
                address,
                papers.riskList()
                        .without("levels[housing]")
                        .without("levels[seeking-help]")
                        .complete());

        assertThat(page.sentences()).containsExactlyInAnyOrder("Oceń: Warunki mieszkaniowe", "Oceń: Sięganie po pomoc");
        assertThat(page.anchors()).containsExactly("levelshousing", "levelsseeking-help");
    }

    @Test
    void wants_a_justification_for_every_level_three_but_of_what_protects() {
        var list = papers.riskList()
                .with("levels[domestic-violence]", 3)
                .with("levels[housing]", 3)
                .with("justifications[housing]", "  ")
                .with("levels[bond-with-child]", 3);

        var page = browser.turnedAway(422, JAN, address, list.complete());

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Napisz, na czym opierasz ocenę 3: Przemoc domowa",
                        "Napisz, na czym opierasz ocenę 3: Warunki mieszkaniowe");
        assertThat(page.box("levels[domestic-violence]")).isEqualTo("3");
        assertThat(page.anchors()).allMatch(page::hasAnchor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "abc", "1.5", "٣", "03", "4"})
    void refuses_a_level_off_the_scale(String level) {
        var page = browser.turnedAway(422, JAN, address, papers.riskList().with("levels[housing]", level));

        assertThat(page.sentences()).containsExactly("Ocena jest od 0 do 3. Zaznacz jedną z nich.");
        assertThat(page.box("levels[child-health]")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"levels[no-such-factor]", "levels[']", "justifications[no-such-factor]", "levels[a.b]"})
    void refuses_a_factor_it_does_not_know(String box) {
        var page = browser.turnedAway(422, JAN, address, papers.riskList().with(box, 1));

        assertThat(page.sentences())
                .containsExactly("Katalog nie zna jednego z tych czynników. Sprawdź odpowiedzi i zapisz jeszcze raz.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2"})
    void refuses_answers_under_another_version_of_the_catalogue(String version) {
        var page = browser.refused(
                JAN,
                address,
                papers.riskList().with("catalogueVersion", version).complete());

        assertThat(page.sentences())
                .containsExactly(
                        "Ta lista należy do innej wersji katalogu. Poniżej jest wersja 1: sprawdź odpowiedzi i zapisz jeszcze raz.");
    }

    @ParameterizedTest
    @CsvSource({"catalogueVersion, x", "version, x", "number, x"})
    void stays_whole_when_a_hidden_value_was_tampered_with(String box, String value) {
        var page = browser.turnedAway(422, JAN, address, papers.riskList().with(box, value));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("levels[child-health]")).isEqualTo("1");
    }

    @Test
    void wants_a_justification_shortened_that_is_too_long() {
        var page = browser.refused(JAN, address, papers.riskList().with("justifications[housing]", "ą".repeat(20_001)));

        assertThat(page.sentences()).hasSize(1).first().asString().startsWith("Skróć uzasadnienie do 20");
    }

    @ParameterizedTest
    @CsvSource({"0, , 0, LOW", "0, 3, 3, HIGH", "1, , 20, HIGH", "2, , 40, VERY_HIGH"})
    void stores_score_and_band(int everywhere, Integer violence, int score, String band) {
        var list = papers.riskList();
        for (var code : papers.factors()) {
            list = list.with("levels[" + code + "]", everywhere);
        }
        if (violence != null) {
            list = list.with("levels[domestic-violence]", violence)
                    .with("justifications[domestic-violence]", "Niebieska Karta.");
        }

        browser.done(JAN, address, list.complete());

        assertThat(centre.owner()
                        .sql("select score || ' ' || band || ' ' || catalogue_version from risk_list")
                        .query(String.class)
                        .single())
                .isEqualTo(score + " " + band + " 1");
    }

    @Test
    void is_closed_once_completed_and_takes_the_same_completion_twice() {
        browser.done(JAN, address, papers.riskList().complete());
        var before = centre.contents();
        browser.done(JAN, address, papers.riskList().complete());
        assertThat(centre.contents()).isEqualTo(before);

        var changed = papers.riskList().with("version", 1).with("levels[housing]", 2);
        var page = browser.turnedAway(422, JAN, address, changed);

        assertThat(page.sentences()).containsExactly("Ta lista jest już zakończona i nie można jej zmienić.");
    }

    @Test
    void shows_both_answers_to_the_slower_of_two_and_loses_neither() {
        browser.done(JAN, address, papers.riskList());
        browser.done(JAN, address, papers.riskList().with("version", 0).with("levels[housing]", 2));
        var julias = papers.riskList()
                .with("version", 0)
                .with("levels[housing]", 3)
                .with("justifications[housing]", "Grzyb.");

        var page = browser.turnedAway(409, JULIA, address, julias);

        assertThat(page.conflict()).containsExactly(List.of("2", "3"), List.of("", "Grzyb."));
        assertThat(page.box("levels[housing]")).isEqualTo("3");
        browser.done(JULIA, address, julias.with("version", page.box("version")).complete());
        assertThat(browser.read(EWA, address).text()).contains("Grzyb.");
    }

    @Test
    void shows_the_director_what_each_level_means() {
        browser.done(JAN, address, papers.riskList().complete());

        assertThat(browser.read(EWA, address).text())
                .contains("Warunki mieszkaniowe 1", "Jest ciasno lub potrzebny jest drobny remont");
    }

    @Test
    void is_not_completed_before_the_interview() {
        var page = browser.refused(
                JAN,
                "/cases/" + families.reported() + "/risk-list",
                papers.riskList().complete());

        assertThat(page.sentences())
                .containsExactly("Najpierw zakończ wywiad środowiskowy. Odpowiedzi możesz zapisać jako szkic.");
    }

    @Test
    void is_filled_by_social_workers_alone() {
        browser.turnedAway(403, EWA, address, papers.riskList());
        browser.turnedAway(403, EWA, address, papers.riskList().complete());
    }
}

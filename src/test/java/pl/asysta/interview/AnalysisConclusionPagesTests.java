package pl.asysta.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@DisplayName("The conclusion of an analysis")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AnalysisConclusionPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private String analysis;

    @BeforeEach
    void interviewed() {
        family = families.interviewed();
        analysis = "/cases/" + family + "/analysis";
    }

    @Test
    void that_no_assistant_is_needed_stands_where_the_case_is_seen_to_end() {
        var location =
                browser.done(JAN, analysis, papers.analysisSayingNo(family).complete());

        assertThat(browser.read(JAN, location).text())
                .contains("Analiza zakończona, a z nią sprawa.")
                .containsSubsequence(
                        "Zakończenie sprawy",
                        papers.analysisSayingNo(family).text("reasons"),
                        "Proponowana pomoc",
                        papers.analysisSayingNo(family).text("otherHelp"));
    }

    @Test
    void calls_the_referral_of_a_family_that_needs_no_assistant_not_unjustified() {
        browser.done(JAN, analysis, papers.analysisSayingNo(family).complete());

        assertThat(browser.read(JAN, "/cases/" + family + "/referral").text())
                .contains("Sprawa zakończona ", papers.analysisSayingNo(family).text("otherHelp"))
                .doesNotContain("nieuzasadnione");
    }

    @Test
    void says_before_that_a_no_ends_the_case() {
        assertThat(browser.read(JAN, analysis).text())
                .contains("Po zakończeniu analizy z tą odpowiedzią sprawa się zamknie");
    }

    @Test
    void ends_the_case_by_a_no_with_its_words_and_the_other_help() {
        browser.done(JAN, analysis, papers.analysisSayingNo(family).complete());

        assertThat(families.stage(family)).isEqualTo("CLOSED");
        assertThat(centre.owner()
                        .sql("select reason || '|' || words || '|' || other_help from case_closure where case_id = ?")
                        .param(family.id())
                        .query(String.class)
                        .single())
                .isEqualTo("ASSISTANT_NOT_NEEDED|Rodzina chce zmiany.|Poradnia i świetlica.");
        assertThat(browser.read(EWA, analysis).text())
                .contains("Asystent nie jest potrzebny. Sprawa została zakończona.");
    }

    @Test
    void leaves_the_case_open_while_a_no_is_a_draft() {
        browser.done(JAN, analysis, papers.analysisSayingNo(family));

        assertThat(families.stage(family)).isEqualTo("INTERVIEWED");
        assertThat(centre.rows("case_closure")).isZero();
    }

    @Test
    void ends_the_case_once_by_a_double_click() {
        browser.done(JAN, analysis, papers.analysisSayingNo(family).complete());
        var before = centre.contents();

        browser.done(JAN, analysis, papers.analysisSayingNo(family).complete());

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void leaves_no_way_to_an_assistant_after_a_no() {
        browser.done(JAN, analysis, papers.analysisSayingNo(family).complete());
        var request = "/cases/" + family + "/request";

        assertThat(browser.read(JAN, request).hasBox("justification")).isFalse();
        browser.turnedAway(422, JAN, request, papers.request(family));
    }

    @ParameterizedTest
    @CsvSource({
        "reasons, 'Napisz, z czego wynika ta odpowiedź.'",
        "otherHelp, 'Napisz, jaką inną pomoc proponujesz rodzinie.'"
    })
    void wants_words_and_other_help_for_a_no(String box, String sentence) {
        var page = browser.refused(
                JAN, analysis, papers.analysisSayingNo(family).blank(box).complete());

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly(box);
    }

    @ParameterizedTest
    @CsvSource({
        "areas, 'Zaznacz obszar, w którym rodzinie jest trudno. Asystent zacznie od niego.'",
        "purposes, Zaznacz co najmniej jeden cel wsparcia."
    })
    void wants_an_area_and_a_purpose_for_a_yes_but_not_for_a_no(String box, String sentence) {
        var page = browser.refused(
                JAN,
                analysis,
                papers.analysis(family)
                        .without("areaTexts[SCHOOLING]")
                        .without(box)
                        .complete());

        assertThat(page.sentences()).contains(sentence);
        browser.done(
                JAN,
                analysis,
                papers.analysisSayingNo(family)
                        .without("areas")
                        .without("purposes")
                        .complete());
    }

    @Test
    void is_never_a_no_where_the_court_has_obliged_the_family() {
        var court = papers.referral().with("source", "COURT").with("reporter", "Sąd Rejonowy, III Nsm 12/26");
        var obliged = families.interviewed(families.reported(court));
        assertThat(browser.read(JAN, "/cases/{id}/analysis", obliged).text())
                .contains("więc tej odpowiedzi nie można wybrać");

        var page = browser.refused(
                JAN,
                "/cases/" + obliged + "/analysis",
                papers.analysisSayingNo(obliged).complete());

        assertThat(page.sentences())
                .containsExactly("Sąd zobowiązał rodzinę do pracy z asystentem, więc nie można tu zaznaczyć „Nie”."
                        + " Jeśli asystent nie jest potrzebny, napisz o tym do sądu.");
        assertThat(families.stage(obliged)).isEqualTo("INTERVIEWED");
    }

    @Test
    void leaves_out_words_to_an_area_that_is_not_marked_and_keeps_them_in_a_draft() {
        var form = papers.analysis(family).with("areaTexts[HEALTH]", "Mama choruje.");
        browser.done(JAN, analysis, form);
        assertThat(browser.read(JAN, analysis).box("areaTexts[HEALTH]")).isEqualTo("Mama choruje.");

        browser.done(JAN, analysis, form.with("version", 0).complete());

        assertThat(browser.read(EWA, analysis).text())
                .contains("Nieobecności w szkole.")
                .doesNotContain("Mama choruje.");
    }

    @Test
    void wants_words_to_every_area_that_is_marked() {
        var page = browser.refused(
                JAN,
                analysis,
                papers.analysis(family).with("areas", "HEALTH", "SCHOOLING").complete());

        assertThat(page.sentences()).containsExactly("Napisz, na czym polega trudność w tym obszarze.");
        assertThat(page.anchors()).containsExactly("areaTextsHEALTH");
    }

    @Test
    void wants_words_about_every_child() {
        var child = "childTexts[" + papers.person(family, "Jaś") + "]";

        var page = browser.refused(
                JAN, analysis, papers.analysis(family).blank(child).complete());

        assertThat(page.sentences()).containsExactly("Opisz sytuację tego dziecka: Jaś.");
    }

    @Test
    void turns_away_words_about_a_child_of_another_family() {
        var stranger = papers.person(families.interviewed(), "Jaś");

        var page = browser.turnedAway(
                422, JAN, analysis, papers.analysis(family).with("childTexts[" + stranger + "]", "x"));

        assertThat(page.sentences())
                .containsExactly("Ta lista osób się zmieniła. Otwórz stronę jeszcze raz i zaznacz osoby od nowa.");
    }

    @ParameterizedTest
    @CsvSource({
        "-6, Rozmowa o ofercie nie mogła się odbyć przed zgłoszeniem. Popraw dzień.",
        "1, Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy."
    })
    void refuses_a_day_on_which_the_family_cannot_have_been_told_of_the_offer(int days, String sentence) {
        var page = browser.refused(
                JAN,
                analysis,
                papers.analysis(family).with("offerToldOn", centre.typed(days)).complete());

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly("offerToldOn");
    }

    @Test
    void stands_beside_the_interview_on_the_page_where_it_is_written() {
        assertThat(browser.read(JAN, analysis).text())
                .contains("Mama sama wychowuje syna.", "Chcemy, żeby Jaś wrócił do szkoły.", "Pomoże asystent.");
    }

    @Test
    void is_not_written_in_a_case_that_has_ended() {
        browser.done(JAN, analysis, papers.analysisSayingNo(family).complete());
        var other = families.interviewed();
        browser.done(JAN, "/cases/" + other + "/analysis", papers.analysis(other));
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(other.id())
                .update();

        var page = browser.turnedAway(
                422,
                JAN,
                "/cases/" + other + "/analysis",
                papers.analysis(other).with("version", 0).with("causes", "Inne."));

        assertThat(page.sentences())
                .containsExactly("Ta sprawa jest zakończona, więc niczego się już w niej nie zapisuje."
                        + " Skopiuj swój tekst, jeśli go potrzebujesz.");
        assertThat(page.box("causes")).isEqualTo("Inne.");
    }
}

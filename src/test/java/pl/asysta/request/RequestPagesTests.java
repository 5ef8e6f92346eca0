package pl.asysta.request;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Page;
import pl.asysta.support.Papers;

@DisplayName("The page of the request for an assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RequestPagesTests {
    private static final String NO_INTERVIEW = "Wywiad środowiskowy nie jest jeszcze zakończony. Zakończ go.";
    private static final String NO_ANALYSIS = "Analiza sytuacji rodziny nie jest jeszcze zakończona. Zakończ ją.";
    private static final String NO_RISK_LIST = "Lista ryzyka nie jest jeszcze zakończona. Zakończ ją.";
    private static final String NO_CONSENT = "Brakuje pisemnej zgody rodziny na udział. Zapisz ją na stronie zgód.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void says_every_paper_that_is_missing() {
        var family = families.reported();

        assertThat(refused(family, papers.request(family)).sentences())
                .containsExactly(NO_INTERVIEW, NO_ANALYSIS, NO_RISK_LIST, NO_CONSENT);
        families.consenting(family);
        assertThat(refused(family, papers.request(family)).sentences())
                .containsExactly(NO_INTERVIEW, NO_ANALYSIS, NO_RISK_LIST);
    }

    @Test
    void counts_a_draft_as_missing() {
        var family = families.consenting(families.reported());
        browser.done(JAN, "/cases/" + family + "/interview", papers.interview());
        browser.done(JAN, "/cases/" + family + "/analysis", papers.analysis());
        browser.done(JAN, "/cases/" + family + "/risk-list", papers.riskList());

        assertThat(refused(family, papers.request(family)).sentences())
                .containsExactly(NO_INTERVIEW, NO_ANALYSIS, NO_RISK_LIST);
    }

    @Test
    void says_what_is_missing_after_the_interview() {
        var family = families.consenting(families.interviewed());

        assertThat(refused(family, papers.request(family)).sentences()).containsExactly(NO_ANALYSIS, NO_RISK_LIST);
        browser.done(JAN, "/cases/" + family + "/analysis", papers.analysis().complete());
        assertThat(refused(family, papers.request(family)).sentences()).containsExactly(NO_RISK_LIST);
    }

    @Test
    void says_that_the_consent_alone_is_missing() {
        var family = families.assessed();

        var page = refused(family, papers.request(family));

        assertThat(page.sentences()).containsExactly(NO_CONSENT);
        assertThat(page.text()).contains("Wywiad , gotowe", "Zgoda rodziny , brakuje");
    }

    @Test
    void wants_its_own_boxes_filled() {
        var family = families.assessed();

        assertThat(refused(family, Form.empty().with("version", -1)).sentences())
                .containsExactlyInAnyOrder(
                        NO_CONSENT,
                        "Napisz uzasadnienie wniosku.",
                        "Napisz, czego rodzina oczekuje.",
                        "Napisz, w czym asystent ma pomóc.");
    }

    @Test
    void wants_a_text_shortened_that_is_too_long() {
        var family = families.ready();

        var page = refused(family, papers.request(family).with("justification", "ą".repeat(20_001)));

        assertThat(page.sentences()).containsExactly("Skróć tekst do 20000 znaków.");
    }

    @Test
    void proposes_assistants_alone() {
        var family = families.ready();

        for (var proposed : List.of(UUID.randomUUID(), EWA.id().id(), ADAM.id().id())) {
            var page = browser.turnedAway(
                    422, JAN, of(family), papers.request(family).with("proposedAssistant", proposed));

            assertThat(page.sentences())
                    .containsExactly(
                            "Tej osoby nie ma wśród asystentów rodziny. Wybierz kogoś z listy albo zostaw puste.");
            assertThat(page.box("scope")).isEqualTo("Poranki i szkoła.");
        }
        browser.done(
                JAN,
                of(family),
                papers.request(family).with("proposedAssistant", PIOTR.id().id()));
        assertThat(browser.read(EWA, "/requests").text()).contains("propozycja: Piotr Gil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposedAssistant", "version"})
    void keeps_what_was_typed_when_one_value_was_tampered_with(String box) {
        var family = families.ready();

        var page =
                browser.turnedAway(422, JAN, of(family), papers.request(family).with(box, "x"));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("justification")).isEqualTo("Mama prosi o pomoc.");
        assertThat(page.box("scope")).isEqualTo("Poranki i szkoła.");
    }

    @Test
    void is_filed_once() {
        var family = families.ready();
        browser.done(JAN, of(family), papers.request(family));

        var page =
                browser.turnedAway(422, JAN, of(family), papers.request(family).with("scope", "Tylko szkoła."));

        assertThat(page.sentences()).containsExactly("Ten wniosek jest już złożony i czeka na decyzję.");
        assertThat(page.box("scope")).isEqualTo("Tylko szkoła.");
        assertThat(centre.rows("assignment_request")).isEqualTo(32 + 1);
    }

    @Test
    void takes_the_same_request_twice_for_a_double_click() {
        var family = families.ready();
        var form = papers.request(family);
        browser.done(JAN, of(family), form);
        var before = centre.contents();

        browser.done(JAN, of(family), form);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_not_filed_for_a_family_that_has_an_assistant() {
        var family = families.assignedTo(PIOTR);

        var page = browser.turnedAway(422, JAN, of(family), papers.courtRequest());

        assertThat(page.sentences()).containsExactly("Na tym etapie nie składa się wniosku o asystenta.");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_and_loses_neither() {
        var request = families.requested();
        var family = families.familyOf(request);
        browser.done(EWA, "/requests/" + request, papers.sendBack(request));
        var opened = browser.read(JULIA, of(family)).box("version");
        browser.done(
                JAN, of(family), papers.courtRequest().with("version", opened).with("scope", "Tekst Jana."));
        browser.done(EWA, "/requests/" + request, papers.sendBack(request));
        var julias = papers.courtRequest()
                .with("version", opened)
                .with("scope", "Tekst Julii.")
                .with("proposedAssistant", PIOTR.id().id());

        var page = browser.turnedAway(409, JULIA, of(family), julias);

        assertThat(page.conflict()).containsExactly(List.of("Tekst Jana.", "Tekst Julii."), List.of("", "Piotr Gil"));
        assertThat(page.box("scope")).isEqualTo("Tekst Julii.");
        browser.done(JULIA, of(family), julias.with("version", page.box("version")));
        assertThat(browser.read(EWA, "/requests/{id}", request).text()).contains("Tekst Julii.");
    }

    @Test
    void is_filed_by_social_workers_alone() {
        var family = families.ready();

        browser.turnedAway(403, EWA, of(family), papers.request(family));
        browser.turnedAway(404, ANNA, of(family), papers.request(family));
        assertThat(browser.read(EWA, of(family)).hasBox("justification")).isFalse();
    }

    private Page refused(CaseId family, Form form) {
        return browser.refused(JAN, of(family), form);
    }

    private static String of(CaseId family) {
        return "/cases/" + family + "/request";
    }
}

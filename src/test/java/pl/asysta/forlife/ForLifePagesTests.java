package pl.asysta.forlife;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import java.sql.Date;
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
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The page of a family's own request")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ForLifePagesTests {
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
        family = families.reported(papers.forLifeReferral());
        address = "/cases/" + family + "/for-life";
    }

    @Test
    void keeps_a_draft_with_gaps() {
        browser.done(JAN, address, Form.empty().with("version", -1).with("scope", "Prośba\r\no pomoc"));

        assertThat(browser.read(JAN, address).box("scope")).isEqualTo("Prośba\r\no pomoc");
        assertThat(families.stage(family)).isEqualTo("REPORTED");
        assertThat(centre.rows("for_life_statement")).isZero();
    }

    @Test
    void wants_everything_that_the_act_asks_for_and_nothing_else() {
        var page =
                browser.refused(JAN, address, Form.empty().with("version", -1).complete());

        assertThat(page.sentences())
                .containsExactly(
                        "Zaznacz, kto składa wniosek.",
                        "Wpisz, kiedy wniosek wpłynął.",
                        "Zaznacz, jak wniosek został złożony.",
                        "Wpisz, kiedy wniosek został podpisany.",
                        "Zaznacz, jaki dokument pokazała rodzina: potwierdzenie ciąży albo zaświadczenie lekarskie.",
                        "Wpisz, o jakie wsparcie prosi rodzina.",
                        "We wniosku musi być zgoda na przetwarzanie danych (art. 8 ust. 7). Wpisz jej datę.",
                        "We wniosku musi być zgoda na przekazywanie asystentowi informacji o wsparciu (art. 8 ust. 7). Wpisz jej datę.");
    }

    @Test
    void takes_any_document_of_a_pregnancy() {
        browser.done(
                JAN,
                address,
                papers.forLife(family).blank("entitlement").without("fields").complete());

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_REQUESTED");
    }

    @Test
    void wants_doctor_speciality_and_day_of_a_certificate() {
        var page = browser.refused(
                JAN,
                address,
                papers.forLife(family).with("evidence", "MEDICAL_CERTIFICATE").complete());

        assertThat(page.sentences())
                .containsExactly(
                        "Wpisz datę zaświadczenia.",
                        "Wpisz, kto wystawił zaświadczenie.",
                        "Wybierz specjalność lekarza.");
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2016, NEONATOLOGY,          'Ustawa „Za życiem” obowiązuje od 1 stycznia 2017. Podaj późniejszy dzień.'",
        "1.1.2017,   NEONATOLOGY,          ",
        "31.12.2020, PAEDIATRIC_NEUROLOGY, 'Lekarz tej specjalności nie mógł jeszcze wystawić takiego zaświadczenia w tym dniu. Sprawdź specjalność i datę.'",
        "1.1.2021,   PAEDIATRIC_NEUROLOGY, "
    })
    void knows_which_doctors_certified_on_which_day(String day, String speciality, String sentence) {
        var request = papers.forLifeWithCertificate(family)
                .with("evidenceOn", day)
                .with("speciality", speciality)
                .complete();

        if (sentence == null) {
            browser.done(JAN, address, request);
        } else {
            assertThat(browser.refused(JAN, address, request).sentences()).containsExactly(sentence);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "receivedOn, -6, receivedOn, Wniosek nie mógł wpłynąć przed zgłoszeniem. Popraw dzień.",
        "receivedOn, 1, receivedOn, Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
        "signedOn, -2, signedOn, 'Ten dzień jest późniejszy niż dzień, w którym wniosek wpłynął. Popraw jeden albo drugi.'",
        "dataProcessingOn, -2, dataProcessingOn, 'Ten dzień jest późniejszy niż dzień, w którym wniosek wpłynął. Popraw jeden albo drugi.'",
        "informationOn, -2, informationOn, 'Ten dzień jest późniejszy niż dzień, w którym wniosek wpłynął. Popraw jeden albo drugi.'"
    })
    void refuses_days_that_contradict_each_other(String box, int days, String anchor, String sentence) {
        var page = browser.refused(
                JAN,
                address,
                papers.forLife(family).with(box, centre.typed(days)).complete());

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly(anchor);
    }

    @Test
    void refuses_a_child_as_applicant_and_a_stranger_too() {
        var child = papers.forLife(family).with("applicant", papers.person(family, "Jaś"));
        var stranger = papers.forLife(family).with("applicant", papers.person(families.reported(), "Anna"));

        for (var request : new Form[] {child, stranger}) {
            assertThat(browser.turnedAway(422, JAN, address, request.complete()).sentences())
                    .containsExactly("Wniosek składa ktoś z tej rodziny, dorosły albo sam rodzic. Zaznacz tę osobę.");
        }
    }

    @Test
    void is_neither_offered_to_a_child_that_is_not_born_nor_taken_from_it() {
        var expecting = families.reported(papers.forLifeReferral()
                .with("members[2].firstName", "")
                .with("members[2].lastName", "")
                .with("members[2].kinship", "UNBORN_CHILD")
                .with("members[2].birthDate", centre.typed(60)));
        var unborn = papers.person(expecting, "Dziecko");
        var page = "/cases/" + expecting + "/for-life";

        assertThat(browser.read(JAN, page).html())
                .contains("value=\"" + papers.person(expecting, "Anna") + "\"")
                .doesNotContain("value=\"" + unborn + "\"");
        assertThat(browser.turnedAway(
                                422,
                                JAN,
                                page,
                                papers.forLife(expecting)
                                        .with("applicant", unborn)
                                        .complete())
                        .sentences())
                .containsExactly("Wniosek składa ktoś z tej rodziny, dorosły albo sam rodzic. Zaznacz tę osobę.");
        assertThat(families.stage(expecting)).isEqualTo("REPORTED");
    }

    @ParameterizedTest(name = "{0} of {1} years: {2}")
    @CsvSource({"MOTHER, 17, true", "FATHER, 17, true", "PARTNER, 17, false", "PARTNER, 18, true", "SIBLING, 17, false"
    })
    void is_made_by_a_parent_or_an_adult(String kinship, int years, boolean taken) {
        var anna = papers.person(family, "Anna");
        centre.owner()
                .sql("update family_member set kinship = ? where person_id = ?")
                .params(kinship, anna)
                .update();
        centre.owner()
                .sql("update person set birth_date = ? where id = ?")
                .params(Date.valueOf(centre.today().minusYears(years).minusDays(10)), anna)
                .update();

        var page = browser.send(JAN, address, papers.forLife(family).complete());

        assertThat(page.status()).isEqualTo(taken ? 302 : 422);
        assertThat(families.stage(family)).isEqualTo(taken ? "ASSISTANT_REQUESTED" : "REPORTED");
    }

    @Test
    void keeps_each_statement_as_a_record_of_its_own() {
        browser.done(
                JAN,
                address,
                papers.forLife(family).with("informationOn", centre.typed(-3)).complete());

        assertThat(centre.owner()
                        .sql("select kind || ' ' || (current_date - made_on) from for_life_statement order by kind")
                        .query(String.class)
                        .list())
                .hasSize(2);
        assertThat(browser.read(EWA, address).text())
                .contains("Zgoda na przetwarzanie danych", "Zgoda na przekazywanie informacji asystentowi");
    }

    @Test
    void keeps_the_consent_of_the_family_where_it_is_given() {
        browser.done(
                JAN,
                address,
                papers.forLife(family).with("familyConsentOn", centre.typed(-1)).complete());

        assertThat(browser.read(EWA, address).text()).contains("Zgoda pozostałych członków rodziny");
    }

    @Test
    void takes_the_same_request_twice() {
        browser.done(JAN, address, papers.forLife(family).complete());
        var before = centre.contents();

        browser.done(JAN, address, papers.forLife(family).complete());

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_closed_while_the_director_decides() {
        browser.done(JAN, address, papers.forLife(family).complete());
        assertThat(browser.read(JAN, address).hasBox("scope")).isFalse();

        var page = browser.turnedAway(
                422,
                JAN,
                address,
                papers.forLife(family)
                        .with("version", 1)
                        .with("scope", "Inaczej.")
                        .complete());

        assertThat(page.sentences()).singleElement().asString().contains("nie można go zmienić");
        assertThat(page.box("scope")).isEqualTo("Inaczej.");
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_and_loses_neither() {
        browser.done(JAN, address, papers.forLife(family).with("scope", "Tekst Jana."));

        var page = browser.turnedAway(
                409,
                JULIA,
                address,
                papers.forLife(family).with("scope", "Tekst Julii.").with("fields", "LEGAL"));

        assertThat(page.conflict())
                .containsExactly(
                        java.util.List.of("wsparcie psychologiczne", "pomoc prawna, prawa rodzicielskie i pracownicze"),
                        java.util.List.of("Tekst Jana.", "Tekst Julii."));
        assertThat(page.box("scope")).isEqualTo("Tekst Julii.");
    }

    @ParameterizedTest
    @CsvSource({"applicant, x", "evidence, MOON", "fields, MOON", "speciality, x", "version, x"})
    void keeps_what_was_typed_when_one_value_was_tampered_with(String box, String value) {
        var page = browser.turnedAway(422, JAN, address, papers.forLife(family).with(box, value));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("scope")).isEqualTo("Pomoc w załatwieniu rehabilitacji.");
    }

    @Test
    void is_written_by_social_workers_alone() {
        browser.turnedAway(403, EWA, address, papers.forLife(family).complete());
        browser.turnedAway(404, ANNA, address, papers.forLife(family));
    }
}

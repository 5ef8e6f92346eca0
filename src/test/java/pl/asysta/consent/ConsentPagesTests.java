package pl.asysta.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
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
import pl.asysta.support.Page;
import pl.asysta.support.Papers;

@DisplayName("The consent of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ConsentPagesTests {
    private static final String NOT_AN_ADULT = "Podpisują dorośli z tej rodziny. Zaznacz ich jeszcze raz.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void stands_in_the_history_with_all_that_is_on_the_paper() {
        var family = families.reported();

        var next = browser.done(JAN, to(family, "PARTICIPATION"), papers.consent(family));

        assertThat(next).isEqualTo("/cases/" + family + "/consents?done=consent");
        assertThat(browser.read(EWA, "/cases/{id}/consents", family).text())
                .contains("Zgoda na udział obowiązuje", "Kto podpisał Anna Kowalska", "Miejsce w domu rodziny")
                .contains("Klauzula informacyjna przekazana", "EZD.15.2026", "Zapis: Jan Nowicki");
        assertThat(browser.read(EWA, "/cases/{id}", family).text()).contains("Zgoda na udział Anna Kowalska");
    }

    @Test
    void wants_its_own_boxes_filled() {
        var family = families.reported();

        assertThat(refused(family, "PARTICIPATION", Form.empty()).sentences())
                .containsExactlyInAnyOrder(
                        "Zaznacz, kto podpisał zgodę.",
                        "Wpisz dzień.",
                        "Wpisz, gdzie podpisano zgodę.",
                        "Wpisz, kiedy rodzina dostała klauzulę informacyjną.");
    }

    @ParameterizedTest(name = "{0} days from today: {1}")
    @CsvSource({
        "-6, 'Tego nie można było podpisać przed zgłoszeniem, które przyszło'",
        "1,  'Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.'"
    })
    void is_not_signed_on_a_day_like_this(int days, String sentence) {
        var family = families.reported();
        var form = papers.consent(family).with("signedOn", centre.typed(days)).with("privacyNoticeOn", "1.2.2026");

        assertThat(refused(family, "PARTICIPATION", form).sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    @ParameterizedTest(name = "{0} days from today")
    @ValueSource(ints = {-5, 0})
    void is_signed_from_the_referral_to_today(int days) {
        var family = families.reported();

        browser.done(
                JAN,
                to(family, "PARTICIPATION"),
                papers.consent(family)
                        .with("signedOn", centre.typed(days))
                        .with("privacyNoticeOn", centre.typed(days)));

        assertThat(centre.rows("consent")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "jutro"})
    void wants_a_day_of_the_calendar(String day) {
        var family = families.reported();

        assertThat(refused(family, "PARTICIPATION", papers.consent(family).with("signedOn", day))
                        .sentences())
                .containsExactly("Podaj datę z kalendarza, na przykład 20.05.2026.");
    }

    @Test
    void follows_the_privacy_notice() {
        var family = families.reported();

        var page = refused(family, "PARTICIPATION", papers.consent(family).with("privacyNoticeOn", centre.typed(0)));

        assertThat(page.sentences())
                .containsExactly("Klauzulę informacyjną rodzina dostaje najpóźniej w dniu podpisu. Popraw dzień.");
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        var family = families.reported();

        var page = browser.turnedAway(
                422,
                JAN,
                to(family, "PARTICIPATION"),
                papers.consent(family)
                        .with("persons", papers.person(family, "Jaś"))
                        .with("signedOn", centre.typed(-6))
                        .with("privacyNoticeOn", centre.typed(-5)));

        assertThat(page.sentences()).hasSize(3).contains(NOT_AN_ADULT);
    }

    @Test
    void is_signed_by_adults_of_the_family_and_by_nobody_else() {
        var family = families.reported();
        var stranger = families.reported();
        var child = papers.person(family, "Jaś");
        assertThat(browser.read(JAN, to(family, "PARTICIPATION")).html()).doesNotContain(child.toString());

        for (var signatory : List.of(child, papers.person(stranger, "Anna"), UUID.randomUUID())) {
            var form = papers.consent(family).with("persons", papers.person(family, "Anna"), signatory);
            var page = browser.turnedAway(422, JAN, to(family, "PARTICIPATION"), form);

            assertThat(page.sentences()).containsExactly(NOT_AN_ADULT);
            assertThat(page.box("place")).isEqualTo("w domu rodziny");
        }
    }

    @Test
    void is_not_signed_by_one_who_is_a_child_by_her_pesel_alone() {
        var family = families.reported(papers.referral()
                .with("members[2].firstName", "Ola")
                .with("members[2].lastName", "Kowalska")
                .with("members[2].kinship", "SIBLING")
                .with("members[2].pesel", "15210112348"));

        var page = browser.turnedAway(
                422,
                JAN,
                to(family, "PARTICIPATION"),
                papers.consent(family).with("persons", papers.person(family, "Ola")));

        assertThat(page.sentences()).containsExactly(NOT_AN_ADULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons", "rulesDiscussed"})
    void keeps_what_was_typed_when_one_value_was_tampered_with(String box) {
        var family = families.reported();

        var page = browser.turnedAway(
                422, JAN, to(family, "PARTICIPATION"), papers.consent(family).with(box, "x"));

        assertThat(page.sentences()).isNotEmpty();
        assertThat(page.box("place")).isEqualTo("w domu rodziny");
    }

    @Test
    void is_recorded_once_by_a_double_click() {
        var family = families.reported();
        var form = papers.consent(family);
        browser.done(JAN, to(family, "PARTICIPATION"), form);
        var before = centre.contents();

        browser.done(JAN, to(family, "PARTICIPATION"), form);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void to_cooperate_waits_for_the_assistant() {
        var family = families.ready();

        assertThat(refused(family, "COOPERATION", papers.cooperation(family)).sentences())
                .containsExactly(
                        "Zgodę na współpracę rodzina podpisuje przy pierwszej wizycie asystenta. Najpierw trzeba go przydzielić.");
        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text())
                .doesNotContain("Zapisz zgodę na współpracę");
    }

    @Test
    void to_cooperate_is_taken_by_the_assistant_once_the_rules_are_discussed() {
        var family = families.assignedTo(PIOTR);
        browser.done(PIOTR, "/cases/" + family + "/cooperation/visit", papers.jointVisit());
        var form = papers.cooperation(family);

        assertThat(browser.refused(PIOTR, to(family, "COOPERATION"), form.without("rulesDiscussed"))
                        .sentences())
                .containsExactly("Omów z rodziną zasady współpracy i zaznacz to. Bez tego zgoda nie jest ważna.");
        assertThat(browser.turnedAway(422, PIOTR, to(family, "COOPERATION"), form.with("signedOn", centre.typed(-1)))
                        .sentences())
                .singleElement()
                .asString()
                .contains("Zgody na współpracę nie można było podpisać wcześniej.");
        browser.done(PIOTR, to(family, "COOPERATION"), form);

        assertThat(browser.read(PIOTR, "/cases/{id}/consents", family).text())
                .contains("Zgoda na współpracę z asystentem obowiązuje", "omówione przed podpisem", "Zapis: Piotr Gil");
    }

    @Test
    void is_taken_by_those_who_work_with_the_family_and_only_read_by_the_director() {
        var family = families.reported();

        browser.turnedAway(403, EWA, to(family, "PARTICIPATION"), papers.consent(family));
        browser.turnedAway(404, ANNA, to(family, "PARTICIPATION"), papers.consent(family));
        browser.turnedAway(404, MARIA, to(family, "PARTICIPATION"), papers.consent(family));
        assertThat(browser.open(MARIA, "/cases/{id}/consents", family).status()).isEqualTo(404);
        assertThat(browser.open(EWA, to(family, "PARTICIPATION")).location())
                .isEqualTo("/cases/" + family + "/consents");
        assertThat(browser.read(EWA, "/cases/{id}/consents", family).text()).doesNotContain("Zapisz zgodę");
        assertThat(browser.open(JAN, to(family, "WITHDRAWAL")).status()).isEqualTo(404);
    }

    @Test
    void is_not_recorded_in_a_case_that_has_ended() {
        var family = families.interviewed();
        browser.done(
                JAN,
                "/cases/" + family + "/analysis",
                papers.analysisSayingNo(family).complete());

        var page = refused(family, "PARTICIPATION", papers.consent(family));

        assertThat(page.sentences()).containsExactly("Ta sprawa jest zakończona. Zgód nie można już zapisywać.");
        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text()).doesNotContain("Zapisz zgodę");
    }

    @Test
    void to_take_part_is_not_asked_of_a_family_that_a_court_has_obliged() {
        var family = families.obliged();

        assertThat(refused(family, "PARTICIPATION", papers.consent(family)).sentences())
                .containsExactly("Na tej ścieżce nie pyta się o zgodę na udział.");
        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text())
                .contains("Zgoda na udział tu się o nią nie pyta", "ośrodek zawiadamia o nich sąd");
    }

    @Test
    void may_be_signed_by_a_minor_parent_whom_the_help_is_for() {
        var family = families.leavingFacility();

        browser.done(JAN, to(family, "COOPERATION_REFUSED"), papers.refusal(family));

        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text())
                .contains("Odmowa współpracy z asystentem", "Anna Kowalska", "„Na razie damy sobie radę.”");
    }

    private Page refused(CaseId family, String kind, Form form) {
        return browser.refused(JAN, to(family, kind), form);
    }

    private static String to(CaseId family, String kind) {
        return "/cases/" + family + "/consents/new/" + kind;
    }
}

package pl.asysta.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

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
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The end of the work with a family that a court obliged (C16)")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CourtClosingPagesTests {
    private static final String NOTICE_OWED =
            "Sąd czeka jeszcze na zawiadomienie o braku współpracy. Wyślij je i zapisz jego numer.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Endings endings;

    private CaseId family;

    @BeforeEach
    void an_obliged_family_that_cooperates() {
        family = families.assignedTo(PIOTR, families.assessed(families.interviewed(families.obliged())));
        endings.assessed(families.cooperating(family, PIOTR));
    }

    @Test
    void needs_the_courts_word_with_day_and_number_of_its_file() {
        assertThat(browser.read(PIOTR, edit()).box("rulingNumber")).isEqualTo("III Nsm 12/26");
        assertThat(browser.refused(PIOTR, edit(), closing().blank("courtBasis").complete())
                        .sentences())
                .containsExactly("Wybierz, co na to sąd.");
        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                closing()
                                        .with("rulingOn", "")
                                        .with("rulingNumber", "")
                                        .complete())
                        .sentences())
                .containsExactlyInAnyOrder(
                        "Podaj dzień orzeczenia albo wygaśnięcia postanowienia.", "Podaj sygnaturę akt.");

        browser.done(PIOTR, edit(), closing().complete());
        browser.done(EWA, endings.decision(family), endings.approved(family));

        assertThat(families.stage(family)).isEqualTo("MONITORED");
        assertThat(browser.read(JAN, "/cases/" + family + "/closing").text())
                .contains("sąd zmienił albo uchylił postanowienie", "III Nsm 40/26");
        assertThat(browser.read(JAN, "/cases/" + family).text())
                .as("the reports of the order are owed no longer")
                .doesNotContain("Sprawozdanie dla sądu do");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "rulingOn, -11, To dzień sprzed postanowienia",
        "rulingOn, 1, Ta data jest w przyszłości.",
    })
    void rests_on_no_ruling_before_the_order_nor_of_tomorrow(String box, int day, String sentence) {
        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                closing().with(box, centre.typed(day)).complete())
                        .sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    @Test
    void rests_on_no_number_that_is_none_of_a_court() {
        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                closing().with("rulingNumber", "12/26").complete())
                        .sentences())
                .hasSize(1);
    }

    @Test
    void by_a_notice_needs_one_that_went_out() {
        var notice = endings.nonCooperation(family)
                .with("courtBasis", "NOTICE")
                .with("rulingOn", "")
                .with("rulingNumber", "")
                .with("openMattersReason", "Sąd dostał zawiadomienie zamiast sprawozdań.");
        assertThat(browser.refused(PIOTR, edit(), notice.complete()).sentences())
                .containsExactly("Żadne zawiadomienie sądu nie zostało wysłane. Zapisz je albo wybierz inną podstawę.");
        browser.done(JAN, "/cases/" + family + "/consents/new/COOPERATION_REFUSED", refusalOfAnother());
        assertThat(browser.refused(PIOTR, edit(), notice.complete()).sentences())
                .containsExactly(NOTICE_OWED);

        browser.done(
                PIOTR,
                "/cases/" + family + "/court-notice",
                Form.empty().with("sentOn", centre.typed(0)).with("letterNumber", "OPS.5.2026"));
        browser.done(PIOTR, edit(), notice.complete());
        browser.done(EWA, endings.decision(family), endings.approved(family));

        assertThat(families.stage(family)).isEqualTo("MONITORED");
    }

    @Test
    void asks_what_becomes_of_the_reports_for_which_the_court_still_waits() {
        assertThat(browser.read(PIOTR, "/cases/" + family + "/closing").text())
                .contains("Sąd czeka na sprawozdanie do");

        assertThat(browser.refused(
                                PIOTR,
                                edit(),
                                closing().blank("openMattersReason").complete())
                        .sentences())
                .containsExactly(
                        "Coś jest jeszcze otwarte. Dokończ to albo napisz, dlaczego praca kończy się mimo to.");
    }

    @Test
    void is_no_reason_for_a_family_that_none_obliged() {
        var other = endings.assessed(families.cooperatingWith(PIOTR));

        assertThat(browser.send(
                                PIOTR,
                                endings.edit(other),
                                endings.closing(other)
                                        .with("reason", "COURT_DECISION")
                                        .complete())
                        .sentences())
                .containsExactly("Tej rodziny nie zobowiązał sąd. Wybierz inny powód.");
    }

    private Form refusalOfAnother() {
        centre.owner().sql("""
                        with person as (
                            insert into person (id, first_name, last_name, birth_date)
                            values (gen_random_uuid(), 'Adam', 'Kowalski', '1988-01-01') returning id),
                        member as (insert into family_member select ?, id, 'FATHER', 2 from person)
                        insert into household_stay (id, case_id, person_id, joined_on) select gen_random_uuid(), ?, id, null from person""").params(family.id(), family.id()).update();
        return papers.refusal(family).with("persons", papers.person(family, "Adam"));
    }

    private Form closing() {
        return endings.closing(family)
                .with("reason", "COURT_DECISION")
                .with("courtBasis", "CHANGED")
                .with("rulingOn", centre.typed(0))
                .with("rulingNumber", "III Nsm 40/26")
                .with("openMattersReason", "Sąd uchylił postanowienie razem ze sprawozdaniami.");
    }

    private String edit() {
        return endings.edit(family);
    }
}

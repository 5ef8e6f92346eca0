package pl.asysta.court;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

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
import pl.asysta.support.Papers;

@DisplayName("The page of a court's order")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CourtOrderPagesTests {
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
        family = families.reported(papers.courtReferral());
        address = "/cases/" + family + "/court-order";
    }

    @Test
    void keeps_the_order_as_it_was_typed() {
        browser.done(JAN, address, papers.courtOrder().with("fileNumber", "III  Nsm 12/26"));

        var page = browser.read(JAN, address);
        assertThat(page.box("fileNumber")).isEqualTo("III Nsm 12/26");
        assertThat(page.box("obligations")).isEqualTo("Praca z asystentem rodziny\r\ni realizowanie planu pracy.");
        assertThat(page.box("reports[1].dueOn")).isEqualTo(centre.typed(110));
        assertThat(page.box("officer")).isEqualTo("Maria Kuratorska");
        assertThat(browser.read(EWA, address).text()).contains("III Nsm 12/26", "EZD.12.2026", "Maria Kuratorska");
        assertThat(families.stage(family)).isEqualTo("REPORTED");
    }

    @Test
    void wants_court_number_day_and_obligations() {
        var page = browser.refused(
                JAN,
                address,
                papers.courtOrder()
                        .blank("court")
                        .blank("fileNumber")
                        .blank("orderedOn")
                        .blank("obligations"));

        assertThat(page.sentences())
                .containsExactly(
                        "Wpisz, który sąd wydał postanowienie.",
                        "Wpisz sygnaturę akt.",
                        "Wpisz datę postanowienia.",
                        "Wpisz, do czego sąd zobowiązał rodzinę.");
    }

    @Test
    void wants_a_file_number_in_its_form() {
        var page = browser.refused(JAN, address, papers.courtOrder().with("fileNumber", "Nsm 12"));

        assertThat(page.sentences())
                .containsExactly(
                        "Wpisz sygnaturę tak jak w postanowieniu: numer wydziału cyframi rzymskimi, skrót, numer i rok, na przykład III Nsm 12/26.");
        assertThat(page.anchors()).containsExactly("fileNumber");
    }

    @Test
    void refuses_an_order_of_tomorrow() {
        var page = browser.refused(JAN, address, papers.courtOrder().with("orderedOn", centre.typed(1)));

        assertThat(page.sentences())
                .containsExactly("Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.");
    }

    @ParameterizedTest
    @CsvSource({"31.12.2011, false", "1.1.2012, true", "2.1.2012, true"})
    void takes_no_order_from_before_the_act(String day, boolean taken) {
        var order = papers.courtOrder().with("orderedOn", day);

        if (taken) {
            browser.done(JAN, address, order);
        } else {
            assertThat(browser.refused(JAN, address, order).sentences())
                    .containsExactly("Asystenci rodziny działają od 1 stycznia 2012. Podaj późniejszą datę.");
        }
    }

    @ParameterizedTest
    @CsvSource({"-11, false", "-10, true", "-9, true"})
    void takes_no_report_due_before_the_order(int days, boolean taken) {
        var order = papers.courtOrder().with("reports[1].dueOn", centre.typed(days));

        if (taken) {
            browser.done(JAN, address, order);
        } else {
            var page = browser.refused(JAN, address, order);
            assertThat(page.sentences())
                    .containsExactly("Sprawozdanie nie może być na dzień przed postanowieniem. Popraw dzień.");
            assertThat(page.anchors()).containsExactly("reports1.dueOn");
        }
    }

    @Test
    void refuses_a_report_sent_before_the_order_or_without_its_day() {
        var early = browser.refused(JAN, address, papers.courtOrder().with("reports[0].sentOn", centre.typed(-11)));
        var dayless = browser.refused(
                JAN,
                address,
                papers.courtOrder().blank("reports[0].dueOn").with("reports[0].sentOn", centre.typed(-1)));

        assertThat(early.sentences())
                .containsExactly("Sprawozdania nie można było wysłać przed postanowieniem. Popraw dzień.");
        assertThat(dayless.sentences()).containsExactly("Wpisz dzień, który wyznaczył sąd.");
    }

    @Test
    void gives_a_row_more_and_a_row_less_and_stores_nothing() {
        var more = browser.turnedAway(200, JAN, address, papers.courtOrder().with("addRow", "1"));
        assertThat(more.hasBox("reports[2].dueOn")).isTrue();
        assertThat(more.box("reports[1].dueOn")).isEqualTo(centre.typed(110));
        assertThat(more.box("obligations")).isEqualTo("Praca z asystentem rodziny\r\ni realizowanie planu pracy.");

        var less = browser.turnedAway(200, JAN, address, papers.courtOrder().with("removeRow", "0"));
        assertThat(less.box("reports[0].dueOn")).isEqualTo(centre.typed(110));
        assertThat(less.hasBox("reports[1].dueOn")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99", "x"})
    void survives_a_row_that_is_not_there(String row) {
        assertThat(browser.send(JAN, address, papers.courtOrder().with("removeRow", row))
                        .status())
                .isLessThan(500);
    }

    @Test
    void shows_each_report_as_a_deadline_until_it_is_sent() {
        browser.done(JAN, address, papers.courtOrder());
        assertThat(browser.read(EWA, "/cases/{id}", family).text())
                .contains(
                        "Sprawozdanie dla sądu",
                        "prawo: art. 109 § 4 Kodeksu rodzinnego i opiekuńczego",
                        "zostało 20 dni");

        browser.done(
                JAN,
                address,
                papers.courtOrder()
                        .with("version", 0)
                        .with("reports[0].sentOn", centre.typed(0))
                        .blank("reports[1].dueOn"));

        assertThat(browser.read(EWA, "/cases/{id}", family).text())
                .doesNotContain("prawo: art. 109 § 4 Kodeksu")
                .contains("wysłane");
    }

    @Test
    void takes_the_same_order_twice() {
        browser.done(JAN, address, papers.courtOrder());
        var before = centre.contents();

        browser.done(JAN, address, papers.courtOrder());

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void takes_a_correction_of_its_day_into_the_course_of_the_family() {
        browser.done(JAN, address, papers.courtOrder());
        browser.done(JAN, address, papers.courtOrder().with("version", 0).with("orderedOn", centre.typed(-12)));

        assertThat(centre.owner()
                        .sql("select dated_on from case_paper where kind = 'COURT_ORDER'")
                        .query(java.time.LocalDate.class)
                        .list())
                .containsExactly(centre.today().minusDays(12));
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_and_loses_neither() {
        browser.done(JAN, address, papers.courtOrder());
        browser.done(JAN, address, papers.courtOrder().with("version", 0).with("obligations", "Tekst Jana."));
        var julias = papers.courtOrder()
                .with("version", 0)
                .with("obligations", "Tekst Julii.")
                .with("reports[1].dueOn", centre.typed(120));

        var page = browser.turnedAway(409, JULIA, address, julias);

        assertThat(page.conflict())
                .containsExactly(
                        List.of("Tekst Jana.", "Tekst Julii."),
                        List.of(
                                centre.typed(20) + " " + centre.typed(110),
                                centre.typed(20) + " " + centre.typed(120)));
        assertThat(page.box("obligations")).isEqualTo("Tekst Julii.");
        browser.done(JULIA, address, julias.with("version", page.box("version")));
        assertThat(browser.read(JAN, address).box("obligations")).isEqualTo("Tekst Julii.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'); drop table court_order; --", "<script>alert(1)</script> <3", "😀 „zażółć” \"x\" 'y'"})
    void keeps_every_character(String text) {
        browser.done(JAN, address, papers.courtOrder().with("obligations", text));

        assertThat(browser.read(JAN, address).box("obligations")).isEqualTo(text);
    }

    @Test
    void is_written_by_social_workers_of_the_district_alone() {
        browser.turnedAway(403, EWA, address, papers.courtOrder());
        browser.turnedAway(404, MARIA, address, papers.courtOrder());
    }

    @Test
    void is_not_there_for_a_family_that_no_court_has_obliged() {
        var other = families.reported();

        assertThat(browser.open(JAN, "/cases/{id}/court-order", other).location())
                .isEqualTo("/cases/" + other + "/pathway/COURT_ORDER");
    }
}

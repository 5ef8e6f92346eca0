package pl.asysta.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The risk lists of one family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RiskListsOverTimeTests {
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
    void weighed_once() {
        family = families.assessed();
        address = "/cases/" + family + "/risk-list";
    }

    @Test
    void begin_with_one_and_the_next_stands_beside_it() {
        browser.done(JAN, address, second().with("levels[housing]", 3).with("justifications[housing]", "Grzyb."));

        var page = browser.read(JAN, address);

        assertThat(page.text()).contains("Lista ryzyka nr 2", "Poprzednio (", "20 z 60 pkt, ryzyko wysokie");
        assertThat(page.text()).contains("Poprzednio 1: Jest ciasno lub potrzebny jest drobny remont");
        assertThat(page.classed("was")).hasSize(25).containsOnly("1");
        assertThat(page.labelOf("levels[housing]", "1")).isEqualTo("1");
    }

    @Test
    void mark_what_has_changed() {
        browser.done(
                JAN,
                address,
                second().with("levels[housing]", 3)
                        .with("justifications[housing]", "Grzyb.")
                        .with("levels[family-budget]", 0)
                        .complete());

        var page = browser.read(EWA, address);

        assertThat(page.text()).contains("Warunki mieszkaniowe 3 wzrost z 1", "Budżet i zadłużenie 0 spadek z 1");
        assertThat(page.text()).doesNotContain("Prowadzenie domu 1 wzrost", "Prowadzenie domu 1 spadek");
        assertThat(page.text()).contains("Od poprzedniej listy wynik wzrósł o 1 punkt.");
    }

    @Test
    void are_drawn_as_a_line_with_the_same_numbers_in_a_table() {
        browser.done(JAN, address, second().with("levels[housing]", 0).complete());
        browser.done(
                JAN,
                address,
                list(3).with("levels[housing]", 0)
                        .with("levels[family-budget]", 0)
                        .complete());

        var page = browser.read(EWA, address);

        assertThat(page.text()).contains("3 listy", "Od poprzedniej listy wynik spadł o 1 punkt.");
        assertThat(page.html())
                .contains("role=\"img\"", "20 z 60, wysokie; ", "19 z 60, wysokie; ", "18 z 60, wysokie.");
        assertThat(page.text())
                .contains("Lista 3,", "18 z 60 wysokie wersja 1", "Lista 1,", "20 z 60 wysokie wersja 1");
    }

    @Test
    void stay_readable_one_by_one() {
        browser.done(JAN, address, second().with("levels[housing]", 0).complete());

        assertThat(browser.read(EWA, address + "/1").text()).contains("Lista ryzyka Zakończona", "20 z 60 pkt");
        assertThat(browser.read(EWA, address + "/2").text()).contains("Lista ryzyka nr 2", "19 z 60 pkt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/2", "/3", "/99999", "/x", "/2/print"})
    void are_not_there_when_they_are_not(String number) {
        browser.done(JAN, address, second());

        assertThat(browser.open(EWA, address + number).status()).isEqualTo(404);
    }

    @Test
    void of_somebody_elses_family_are_not_there() {
        for (var page : List.of("", "/new", "/1", "/1/print")) {
            assertThat(browser.open(MARIA, address + page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void show_the_director_the_latest_that_is_done() {
        browser.done(JAN, address, second().with("levels[housing]", 3).with("justifications[housing]", "Grzyb."));

        assertThat(browser.read(EWA, address).text()).contains("20 z 60 pkt").doesNotContain("Grzyb.");
        assertThat(browser.read(EWA, "/cases/" + family).text()).contains("ryzyko wysokie, 20 pkt");
        assertThat(browser.open(EWA, address + "/new").location()).isEqualTo("/cases/" + family + "/risk-list");
    }

    @Test
    void are_the_latest_in_the_case_file_and_with_the_decision() {
        browser.done(JAN, address, nothing(2).complete());
        families.consenting(family);
        browser.done(JAN, "/cases/" + family + "/request", papers.request(family));

        assertThat(browser.read(EWA, "/cases/" + family).text()).contains("ryzyko niskie, 0 pkt");
        assertThat(browser.read(EWA, "/requests").text()).containsOnlyOnce("niskie, 0 pkt");
        assertThat(browser.read(EWA, "/requests/" + families.requestOf(family)).text())
                .contains("0 z 60 pkt");
    }

    @Test
    void leave_a_paper_each_and_the_stage_as_it_is() {
        browser.done(JAN, address, second().with("levels[housing]", 0).complete());

        assertThat(families.stage(family)).isEqualTo("ASSESSED");
        assertThat(centre.owner()
                        .sql("select count(*) from case_paper where kind = 'RISK_LIST' and case_id = ?")
                        .param(family.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 4, 2_000_000_000})
    void are_taken_one_after_another(int number) {
        var page = browser.refused(JAN, address, list(number));

        assertThat(page.sentences())
                .containsExactly("Tej listy nie da się teraz zapisać. Otwórz stronę listy ryzyka jeszcze raz.");
    }

    @Test
    void are_not_begun_while_one_is_open() {
        browser.done(JAN, address, second());

        var page = browser.refused(JAN, address, list(3));

        assertThat(page.sentences())
                .containsExactly("Tej listy nie da się teraz zapisać. Otwórz stronę listy ryzyka jeszcze raz.");
    }

    @Test
    void are_over_when_the_case_is_closed() {
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();

        for (var form : List.of(second(), second().complete())) {
            assertThat(browser.refused(JAN, address, form).sentences())
                    .containsExactly("Sprawa tej rodziny jest zakończona. Nie można już zapisać listy ryzyka.");
        }
        assertThat(browser.read(JAN, address).text()).doesNotContain("Zacznij nową listę");
    }

    @Test
    void are_not_filled_but_stay_readable_once_the_centre_does_not_use_them() {
        browser.done(JAN, address, second());
        useRiskLists(false);

        for (var form : List.of(second().with("levels[housing]", 0), second().complete(), list(3))) {
            assertThat(browser.refused(JAN, address, form.with("version", 0)).sentences())
                    .containsExactly("Ośrodek nie używa teraz listy ryzyka. Listy, które już są, można czytać.");
        }
        assertThat(browser.read(JAN, address).text())
                .contains("Ośrodek nie używa teraz listy ryzyka", "20 z 60 pkt")
                .doesNotContain("Zacznij nową listę", "Zakończ listę");
        assertThat(browser.open(JAN, address + "/new").location()).isEqualTo(address);
        assertThat(browser.read(JAN, address + "/1").text()).contains("20 z 60 pkt");
    }

    @Test
    void are_not_asked_of_a_family_that_comes_while_the_centre_does_not_use_them() {
        useRiskLists(false);
        var other = families.interviewed();

        assertThat(browser.read(JAN, "/cases/" + other + "/risk-list").text())
                .contains("Ośrodek nie używa teraz listy ryzyka")
                .doesNotContain("Zakończ listę");
        assertThat(browser.read(JAN, "/cases/" + other).text())
                .contains("Napisz analizę")
                .doesNotContain("Wypełnij listę ryzyka");
        assertThat(browser.read(JAN, "/cases/" + other).html()).doesNotContain("/risk-list");
        assertThat(browser.read(JAN, "/cases/" + other + "/request").text()).doesNotContain("Lista ryzyka");
    }

    @Test
    void are_no_filter_of_the_register_while_the_centre_does_not_use_them() {
        assertThat(browser.read(JAN, "/cases").html()).contains("name=\"risk\"");

        useRiskLists(false);

        assertThat(browser.read(JAN, "/cases").html()).doesNotContain("name=\"risk\"");
        assertThat(browser.read(JAN, "/cases?risk=HIGH").html())
                .as("a filter that is on can be taken off")
                .contains("name=\"risk\"");
        assertThat(browser.read(JAN, address.replace("/risk-list", "")).html())
                .as("the lists that are there stay readable")
                .contains(address);
    }

    @Test
    void begun_by_two_at_once_become_one_and_the_slower_sees_both() throws Exception {
        var jans = second().with("levels[housing]", 2);
        var julias = second().with("levels[housing]", 0);
        Callable<Integer> jan = () -> browser.send(JAN, address, jans).status();
        Callable<Integer> julia = () -> browser.send(JULIA, address, julias).status();

        var both = Executors.newFixedThreadPool(2);
        try {
            var answers = both.invokeAll(List.of(jan, julia));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
        } finally {
            both.shutdown();
        }
        assertThat(centre.rows("risk_list")).isEqualTo(2);
    }

    @Test
    void are_never_two_open_ones_in_the_database_either() {
        browser.done(JAN, address, second());

        assertThatThrownBy(() -> centre.owner().sql("""
                                insert into risk_list (id, case_id, number, catalogue_version, saved_by, saved_at)
                                select gen_random_uuid(), case_id, 3, 1, saved_by, now() from risk_list where number = 2""").update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("one_open_risk_list_per_case");
    }

    @Test
    void can_be_printed_with_every_answer_and_its_grounds() {
        browser.done(
                JAN,
                address,
                second().with("levels[housing]", 3)
                        .with("justifications[housing]", "Grzyb na ścianie.")
                        .complete());

        var sheet = browser.read(EWA, address + "/2/print");

        assertThat(sheet.text())
                .contains("Lista ryzyka nr 2", "Kowalskich", "22 z 60 pkt", "Uzasadnienie: Grzyb na ścianie.")
                .contains("Warunki mieszkaniowe 3 1", "data i podpis pracownika socjalnego", "Ewa Dudek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Cytat” 'a' \"b\"; SELECT * FROM risk_list; --",
                "<script>alert(1)</script> <3 & &amp;",
                "👩‍👧 Zażółć\n\nGęślą",
                "Windows\r\njaźń\r\n",
                " odstępy  z przodu i z tyłu "
            })
    void keep_justifications_byte_for_byte(String text) {
        var form = second().with("levels[housing]", 3).with("justifications[housing]", text);

        browser.done(JAN, address, form);

        assertThat(browser.read(JAN, address).box("justifications[housing]")).isEqualTo(text);
        browser.done(JAN, address, form.with("version", 0).complete());
        assertThat(stored()).isEqualTo(text);
        assertThat(browser.read(EWA, address).html()).doesNotContain("<script>alert");
    }

    @Test
    void keep_a_justification_of_twelve_thousand_characters() {
        var text = "Ślad ".repeat(2_400);

        browser.done(
                JAN,
                address,
                second().with("levels[housing]", 3)
                        .with("justifications[housing]", text)
                        .complete());

        assertThat(stored()).isEqualTo(text);
    }

    private void useRiskLists(boolean used) {
        browser.done(
                ADAM,
                "/settings/risk-list",
                Form.empty().with("from", centre.typed(0)).with("used", used));
    }

    private String stored() {
        return centre.owner()
                .sql("select justification from risk_answer where justification is not null")
                .query(String.class)
                .single();
    }

    private Form second() {
        return list(2);
    }

    private Form list(int number) {
        return papers.riskList().with("number", number);
    }

    private Form nothing(int number) {
        var form = list(number);
        for (var code : papers.factors()) {
            form = form.with("levels[" + code + "]", 0);
        }
        return form;
    }
}

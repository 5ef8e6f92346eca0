package pl.asysta.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;
import static pl.asysta.support.Colleague.ZOFIA;

import java.util.List;
import java.util.UUID;
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

@DisplayName("That the work with a family cannot be done")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ObstaclePagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;

    @BeforeEach
    void a_family_with_an_assistant() {
        family = families.assignedTo(PIOTR);
    }

    @Test
    void goes_to_the_director_who_decides_it_for_a_reason() {
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());
        assertThat(browser.read(EWA, "/").text()).contains("Praca nie jest możliwa, czekają na decyzję", "Kowalskich");

        browser.done(EWA, decision(family), decided("GO_ON", ""));

        assertThat(browser.read(PIOTR, "/cases/" + family + "/obstacles").text())
                .contains("Cztery razy nikogo nie było.", "Praca trwa dalej", "Ustalone z Piotrem.", "Ewa Dudek");
        assertThat(browser.read(EWA, "/").text()).doesNotContain("Praca nie jest możliwa, czekają na decyzję");
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @Test
    void is_reported_and_decided_once_however_often_the_buttons_are_pressed() {
        var report = report().with("token", UUID.randomUUID());
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report);
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report);
        assertThat(browser.refused(JAN, "/cases/" + family + "/obstacles/new", report())
                        .sentences())
                .containsExactly("Zgłoszenie dotyczące tej rodziny już czeka na decyzję dyrektora.");

        var decided = decided("GO_ON", "");
        browser.done(EWA, decision(family), decided);
        browser.done(EWA, decision(family), decided);

        assertThat(centre.rows("service_obstacle")).isEqualTo(1);
        assertThat(browser.refused(DANUTA, decision(family), decided.with("decision", "CHANGE_ASSISTANT"))
                        .sentences())
                .containsExactly("To zgłoszenie ma już decyzję. Otwórz stronę jeszcze raz.");
    }

    @Test
    void is_decided_as_the_report_that_was_on_the_page_and_as_no_other() {
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());
        var earlier = decided("GO_ON", "");
        browser.done(EWA, decision(family), earlier);
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());
        var other = families.assignedTo(PIOTR);
        browser.done(PIOTR, "/cases/" + other + "/obstacles/new", report());

        for (var form : List.of(earlier.with("words", "Jeszcze raz."), decided(other, "GO_ON", ""))) {
            assertThat(browser.refused(EWA, decision(family), form).sentences())
                    .containsExactly("To zgłoszenie ma już decyzję. Otwórz stronę jeszcze raz.");
        }
    }

    @Test
    void leads_to_the_page_of_the_end_when_the_work_is_to_end_and_ends_nothing_itself() {
        int before = placesOf();
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());

        browser.done(EWA, decision(family), decided("CLOSE", ""));

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(placesOf()).isEqualTo(before);
        assertThat(browser.read(PIOTR, "/cases/" + family + "/obstacles").html())
                .contains("/cases/" + family + "/closing");
        var page = browser.read(PIOTR, "/cases/" + family + "/closing/edit");
        assertThat(page.box("reason")).isEqualTo("NO_COOPERATION");
        assertThat(page.box("tried")).isEqualTo("Cztery razy nikogo nie było.");
    }

    @Test
    void stands_in_the_file_and_a_change_of_assistant_waits_on_the_board() {
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());
        browser.done(EWA, decision(family), decided("CHANGE_ASSISTANT", ""));

        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("Zgłoszono, że pracy nie da się prowadzić", "Decyzja dyrektora, co dalej");
        assertThat(browser.read(EWA, "/caseloads").text())
                .contains("Rodziny do przekazania", "Piotr Gil: zapadła decyzja o zmianie asystenta");
    }

    @Test
    void tells_no_court_of_a_family_that_none_obliged() {
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());
        var page = browser.send(EWA, decision(family), decided("NOTIFY_COURT", ""));

        assertThat(page.sentences()).containsExactly("Tej rodziny nie zobowiązał sąd, więc nie ma kogo zawiadamiać.");
        assertThat(centre.rows("court_notice")).isZero();
    }

    @ParameterizedTest(name = "in {0} days: {1}")
    @CsvSource({
        "0, Przerwa nie może skończyć się dziś ani wcześniej.",
        "-1, Przerwa nie może skończyć się dziś ani wcześniej.",
        "367, Przerwa może trwać najwyżej rok."
    })
    void is_suspended_until_a_later_day_within_a_year(int days, String sentence) {
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());

        var page = browser.refused(EWA, decision(family), decided("SUSPEND", centre.typed(days)));

        assertThat(page.sentences()).singleElement().asString().contains(sentence);
        browser.done(EWA, decision(family), decided("SUSPEND", centre.typed(1)));
    }

    @Test
    void says_beside_each_box_what_is_missing() {
        assertThat(browser.refused(
                                PIOTR,
                                "/cases/" + family + "/obstacles/new",
                                Form.empty().with("tried", ""))
                        .sentences())
                .containsExactlyInAnyOrder("Zaznacz, dlaczego praca nie jest możliwa.", "Napisz, czego już próbowano.");
        browser.done(PIOTR, "/cases/" + family + "/obstacles/new", report());
        assertThat(browser.refused(EWA, decision(family), decided("SUSPEND", ""))
                        .sentences())
                .containsExactly("Wpisz ostatni dzień przerwy.");
        assertThat(browser.refused(EWA, decision(family), decided("GO_ON", "").with("words", ""))
                        .sentences())
                .containsExactly("Napisz, dlaczego tak postanowiono.");
    }

    @Test
    void of_a_family_without_an_assistant_is_nothing_to_report() {
        var waiting = families.familyOf(families.requested());

        assertThat(browser.refused(JAN, "/cases/" + waiting + "/obstacles/new", report())
                        .sentences())
                .containsExactly("Z tą rodziną nie pracuje teraz asystent.");
    }

    @Test
    void is_reported_by_those_who_work_with_the_family_and_decided_by_the_director() {
        browser.turnedAway(404, ZOFIA, "/cases/" + family + "/obstacles/new", report());
        browser.turnedAway(403, EWA, "/cases/" + family + "/obstacles/new", report());
        browser.done(JAN, "/cases/" + family + "/obstacles/new", report());
        browser.turnedAway(403, PIOTR, decision(family), decided("GO_ON", ""));
        browser.turnedAway(404, ANNA, "/cases/" + family + "/obstacles/new", report());
    }

    private static String decision(CaseId of) {
        return "/cases/" + of + "/obstacles/decision";
    }

    private static Form report() {
        return Form.empty().with("cause", "NO_RESPONSE").with("tried", "Cztery razy nikogo nie było.");
    }

    private Form decided(String decision, String until) {
        return decided(family, decision, until);
    }

    private Form decided(CaseId of, String decision, String until) {
        var waiting = centre.owner()
                .sql("select id from service_obstacle where case_id = ? order by reported_at desc limit 1")
                .param(of.id())
                .query(UUID.class)
                .single();
        return Form.empty()
                .with("obstacle", waiting)
                .with("decision", decision)
                .with("words", "Ustalone z Piotrem.")
                .with("until", until);
    }

    private int placesOf() {
        return centre.owner()
                .sql("select count(*) from assignment where assistant_id = ? and ended_on is null")
                .param(PIOTR.id().id())
                .query(Integer.class)
                .single();
    }
}

package pl.asysta.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Assessments;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;

@DisplayName("The first draft of an assessment")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PeriodCourseTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Plans plans;

    @Autowired
    Assessments assessments;

    @Autowired
    pl.asysta.assessment.Assessments written;

    private CaseId family;
    private String all;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        plans.agreed(family, PIOTR);
        assessments.cooperatingFor(family, 100);
        all = "/cases/" + family + "/assessments";
        centre.owner().sql("delete from joint_visit").update();
        centre.owner().sql("delete from work_card_person").update();
        centre.owner().sql("delete from work_card_task").update();
        centre.owner().sql("delete from work_card_entry").update();
    }

    @Test
    void counts_meetings_by_their_kind_and_the_time_they_took() {
        entry("HOME_VISIT", -40, 90);
        entry("HOME_VISIT", -30, 60);
        entry("ELSEWHERE", -20, 45);
        entry("PHONE", -10, 10);

        assertThat(sentence("HELD").proposed())
                .isEqualTo(
                        "Odbyły się 3 spotkania z rodziną: wizyta w domu (2), poza domem (1). Razem 3 godz. 15 min. Poza tym: telefon (1).");
        assertThat(sentence("MISSED").proposed()).isEqualTo("Wszystkie umówione spotkania się odbyły.");
    }

    @Test
    void counts_whole_hours_without_minutes() {
        entry("HOME_VISIT", -40, 90);
        entry("HOME_VISIT", -30, 30);

        assertThat(sentence("HELD").proposed()).endsWith(" Razem 2 godz.");
    }

    @Test
    void says_so_when_nobody_met_the_family() {
        assertThat(sentence("HELD").proposed()).isEqualTo("W tym okresie nie ma w karcie pracy spotkania z rodziną.");
        assertThat(keys()).doesNotContain("MISSED");
    }

    @Test
    void counts_what_came_to_nothing_by_its_reason() {
        entry("HOME_VISIT", -40, 90);
        missed("NOBODY_HOME", -30);
        missed("NOBODY_HOME", -20);
        missed("CANCELLED_BY_FAMILY", -10);

        assertThat(sentence("MISSED").proposed())
                .startsWith("Nie doszło do 3 spotkań: nikogo nie było (2), ")
                .endsWith("(1).");
    }

    @Test
    void says_so_where_an_older_entry_gives_no_reason() {
        missed("NOBODY_HOME", -30);
        missed(null, -20);

        assertThat(sentence("MISSED").proposed())
                .isEqualTo("Nie doszło do 2 spotkań: nikogo nie było (1), bez podanego powodu (1).");
    }

    @Test
    void says_how_often_each_child_was_seen_and_talked_to_alone() {
        var first = entry("HOME_VISIT", -40, 90);
        var second = entry("HOME_VISIT", -30, 90);
        entry("HOME_VISIT", -20, 90);
        present(first, "Jaś", true);
        present(second, "Jaś", false);

        var child = "CHILD." + papers.person(family, "Jaś");
        assertThat(sentence(child).proposed())
                .startsWith("Jaś: spotkania z asystentem 2, w tym rozmowy sam na sam 1, ostatnie ");
        assertThat(sentence(child).evidence()).hasSize(2);
    }

    @Test
    void says_when_a_child_was_never_seen() {
        entry("HOME_VISIT", -40, 90);
        assertThat(sentence("CHILD." + papers.person(family, "Jaś")).proposed())
                .isEqualTo("Jaś: w tym okresie bez spotkania z asystentem.");
    }

    @Test
    void tells_actions_done_in_the_period_from_those_that_are_late() {
        centre.owner()
                .sql("update work_plan_action set status = 'ACHIEVED', done_on = ? where what = 'Zeszyt wydatków'")
                .param(centre.day(-3))
                .update();
        centre.owner().sql("alter table work_plan_action disable trigger user").update();
        centre.owner()
                .sql("update work_plan_action set due_on = ? where what like 'Ugoda%'")
                .param(centre.day(-2))
                .update();
        centre.owner().sql("alter table work_plan_action enable trigger user").update();

        assertThat(sentence("DONE").proposed()).isEqualTo("Zrobiono 1 działanie planu: „Zeszyt wydatków”.");
        assertThat(sentence("LATE").proposed())
                .startsWith("Po terminie jest 1 działanie planu: „Ugoda z administracją” (do ");
    }

    @Test
    void knows_nothing_of_what_lies_outside_the_period() {
        entry("HOME_VISIT", -101, 90);
        entry("HOME_VISIT", -100, 90);
        entry("HOME_VISIT", 0, 90);

        assertThat(sentence("HELD").evidence()).hasSize(2);
    }

    @Test
    void links_every_sentence_to_the_rows_behind_it() {
        entry("HOME_VISIT", -40, 90);
        entry("PHONE", -30, 10);
        missed("NOBODY_HOME", -20);
        centre.owner()
                .sql("update work_plan_action set status = 'ACHIEVED', done_on = ? where what = 'Zeszyt wydatków'")
                .param(centre.day(-3))
                .update();
        intervention(-5);

        for (var sentence : course()) {
            for (var evidence : sentence.evidence()) {
                var place = evidence.page().split("#", 2);
                var page = browser.read(PIOTR, "/cases/" + family + place[0]);
                assertThat(page.status()).as(evidence.page()).isEqualTo(200);
                assertThat(place.length == 1 || page.hasAnchor(place[1]))
                        .as(evidence.page())
                        .isTrue();
            }
        }
        assertThat(pages("HELD")).containsExactlyElementsOf(entries("kind <> 'MISSED'"));
        assertThat(pages("MISSED")).containsExactlyElementsOf(entries("kind = 'MISSED'"));
        assertThat(pages("RISK")).containsExactly("/risk-list/1");
        assertThat(pages("EVENTS")).contains("/cooperation", "/plan").doesNotContain("");
        assertThat(pages("INTERVENTIONS")).containsExactly("/interventions/1");
        assertThat(pages("DONE")).singleElement().asString().startsWith("/plan/versions/1#action-");
    }

    @Test
    void speaks_of_interventions_on_its_page_and_on_no_paper_that_the_family_may_be_given() {
        intervention(-5);
        int number = assessments.presented(family, PIOTR, "PERIODIC");

        assertThat(browser.read(EWA, all + "/" + number).text()).contains("Interwencje w tym czasie: ");
        assertThat(browser.read(EWA, all + "/" + number + "/print").text())
                .contains("W tym czasie: ")
                .doesNotContainIgnoringCase("interwencj");
    }

    @Test
    void shows_the_director_which_sentence_was_left_out() {
        intervention(-5);
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        browser.done(
                PIOTR,
                all + "/" + number + "/edit",
                assessments.full(family).with("course[INTERVENTIONS]", "").complete());

        assertThat(browser.read(EWA, all + "/" + number).text())
                .contains("pominięte", "Dane mówią: Interwencje w tym czasie: ");
        assertThat(browser.read(JAN, all + "/" + number).text()).doesNotContain("pominięte", "Interwencje w tym");
    }

    private void intervention(int day) {
        browser.done(
                PIOTR,
                "/cases/" + family + "/interventions/new",
                Form.empty()
                        .with("day", centre.typed(day))
                        .with("hour", "10:00")
                        .with("place", "ul. Lipowa 8/2")
                        .with("inDanger", papers.person(family, "Jaś"))
                        .with("kinds", "VIOLENCE")
                        .with("seen", "Tata krzyczy.")
                        .with("done", "Jaś jest u babci."));
    }

    @Test
    void keeps_what_the_assistant_wrote_and_counts_the_rest_anew() {
        entry("HOME_VISIT", -40, 90);
        int number = assessments.begun(family, PIOTR, "PERIODIC");
        var edit = all + "/" + number + "/edit";
        browser.done(
                PIOTR,
                edit,
                assessments
                        .full(family)
                        .with("course[HELD]", "Spotykaliśmy się rzadko, bo Jaś chorował.")
                        .with("course[MISSED]", ""));
        entry("HOME_VISIT", -10, 60);
        missed("NOBODY_HOME", -5);
        browser.done(
                PIOTR,
                edit,
                assessments
                        .full(family)
                        .with("version", 1)
                        .with("course[HELD]", "Spotykaliśmy się rzadko, bo Jaś chorował.")
                        .with("course[MISSED]", "")
                        .with("course[CHILD." + papers.person(family, "Jaś") + "]", unseen()));

        var held = stored(number, "HELD");
        assertThat(held.text()).isEqualTo("Spotykaliśmy się rzadko, bo Jaś chorował.");
        assertThat(held.proposed()).startsWith("Odbyły się 2 spotkania z rodziną");
        assertThat(held.isChanged()).isTrue();
        assertThat(stored(number, "MISSED").text()).isEmpty();
        assertThat(stored(number, "MISSED").proposed()).startsWith("Nie doszło do 1 spotkania");
        assertThat(stored(number, "CHILD." + papers.person(family, "Jaś")).isChanged())
                .isFalse();
        assertThat(browser.read(PIOTR, edit).text())
                .contains("zmienione", "pominięte", "Dane mówią: Odbyły się 2 spotkania z rodziną");
    }

    private String unseen() {
        return "Jaś: w tym okresie bez spotkania z asystentem.";
    }

    private List<CourseSentence> course() {
        var number = assessments.begun(family, PIOTR, "PERIODIC");
        return written.of(family, number).text().course();
    }

    private CourseSentence stored(int number, String key) {
        return written.of(family, number).text().course().stream()
                .filter(sentence -> sentence.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys() {
        return course().stream().map(CourseSentence::key).toList();
    }

    private CourseSentence sentence(String key) {
        return course().stream()
                .filter(sentence -> sentence.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> pages(String key) {
        return sentence(key).evidence().stream().map(Evidence::page).toList();
    }

    private List<String> entries(String condition) {
        return centre.owner()
                .sql("select '/work-card/' || id from work_card_entry where " + condition
                        + " order by kind = 'PHONE', held_on")
                .query(String.class)
                .list();
    }

    private UUID entry(String kind, int day, int minutes) {
        var id = UUID.randomUUID();
        centre.owner()
                .sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, minutes, note, recorded_at)
                        values (?, ?, ?, ?, ?, ?, 'Zeszyt.', now())""")
                .params(id, family.id(), PIOTR.id().id(), kind, centre.day(day), minutes)
                .update();
        return id;
    }

    private void missed(@Nullable String reason, int day) {
        centre.owner()
                .sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, missed_reason, note, recorded_at)
                        values (?, ?, ?, 'MISSED', ?, ?, 'Nic.', now())""")
                .params(UUID.randomUUID(), family.id(), PIOTR.id().id(), centre.day(day), reason)
                .update();
    }

    private void present(UUID entry, String name, boolean alone) {
        centre.owner()
                .sql("insert into work_card_person (entry_id, person_id, alone) values (?, ?, ?)")
                .params(entry, papers.person(family, name), alone)
                .update();
    }
}

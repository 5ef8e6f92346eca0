package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@CentreTest
@Import(Typist.class)
@DisplayName("What was typed about group classes and visits")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class WorkDraftTests {
    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Typist typist;

    private CaseId family;
    private String group;
    private String enrolment;

    @BeforeEach
    void somebody_in_a_group() {
        family = families.cooperatingWith(PIOTR);
        group = browser.done(PIOTR, "/group-activities/new", group()).replaceAll("\\?.*", "");
        browser.done(
                PIOTR,
                "/cases/" + family + "/group-activities",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("group", group.substring(group.lastIndexOf('/') + 1))
                        .with("person", papers.person(family, "Jaś"))
                        .with("enrolledOn", centre.typed(-5)));
        enrolment = centre.owner()
                .sql("select id::text from group_enrolment")
                .query(String.class)
                .single();
    }

    @Test
    void of_one_meeting_is_not_in_the_entry_of_another() {
        var card = "/cases/" + family + "/work-card";
        typist.saves(PIOTR, typist.types(PIOTR, card + "/new", Form.empty().with("note", "O innym spotkaniu.")));
        var first = "%s/visits/%s/entry".formatted(card, agreed("HOME_VISIT", "HOME"));
        typist.saves(PIOTR, typist.types(PIOTR, first, Form.empty().with("note", "O tej wizycie.")));
        var second = "%s/visits/%s/entry".formatted(card, agreed("ELSEWHERE", "CENTRE"));

        var opened = browser.read(PIOTR, second);

        assertThat(opened.box("note")).isEmpty();
        assertThat(opened.box("kind")).isEqualTo("ELSEWHERE");
        assertThat(opened.box("hour")).isEqualTo("0:00");
        assertThat(browser.read(PIOTR, card + "/interventions/" + centre.today() + "/entry")
                        .box("note"))
                .isEmpty();
        assertThat(browser.read(PIOTR, first).box("note")).isEqualTo("O tej wizycie.");
        var ofNone = browser.read(PIOTR, card + "/new");
        assertThat(ofNone.box("note")).isEqualTo("O innym spotkaniu.");
        assertThat(ofNone.hasBox("agreed")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/group-activities/new, heldWhen",
        "{group}/edit, leader",
        "{group}/meetings/{day}, topic",
        "/cases/{family}/group-activities/{enrolment}/leaving, reason",
        "/cases/{family}/work-card/frequency, perMonth"
    })
    void comes_back_into_its_form(String page, String box) {
        var address = address(page);
        typist.saves(PIOTR, typist.types(PIOTR, address, Form.empty().with(box, "Na razie <tyle>.")));

        var opened = browser.read(PIOTR, address);

        assertThat(opened.box(box)).isEqualTo("Na razie <tyle>.");
        assertThat(opened.text()).contains(DraftPagesTests.WAITS);
    }

    @Test
    void comes_back_with_everybody_who_was_ticked_and_is_over_once_it_is_saved() {
        var meeting = address("{group}/meetings/{day}");
        var form = Form.empty().with("version", -1).with("topic", "Złość").with("present", enrolment);
        typist.saves(PIOTR, typist.types(PIOTR, meeting, form));

        var opened = browser.read(PIOTR, meeting);
        assertThat(opened.box("present")).isEqualTo(enrolment);
        browser.done(PIOTR, meeting, typist.on(opened, form));

        assertThat(browser.read(PIOTR, meeting).text()).doesNotContain(DraftPagesTests.WAITS);
        assertThat(browser.read(PIOTR, meeting).box("present")).isEqualTo(enrolment);
    }

    @Test
    void of_one_meeting_comes_back_into_no_other() {
        typist.saves(
                PIOTR,
                typist.types(
                        PIOTR, address("{group}/meetings/{day}"), Form.empty().with("topic", "Złość")));

        var other = browser.read(PIOTR, group + "/meetings/" + centre.today().minusDays(2));

        assertThat(other.box("topic")).isEmpty();
        assertThat(other.text()).doesNotContain(DraftPagesTests.WAITS);
    }

    private String address(String page) {
        return page.replace("{group}", group)
                .replace("{day}", centre.today().minusDays(1).toString())
                .replace("{family}", family.toString())
                .replace("{enrolment}", enrolment);
    }

    private Form group() {
        return Form.empty()
                .with("version", 0)
                .with("token", UUID.randomUUID())
                .with("kind", "CHILDREN")
                .with("name", "Warsztaty")
                .with("leader", "Maria Mazur")
                .with("startsOn", centre.typed(-30));
    }

    private UUID agreed(String kind, String place) {
        var id = UUID.randomUUID();
        centre.owner()
                .sql("""
                        insert into agreed_visit (id, case_id, kind, planned_on, planned_at, place, assistant_id, recorded_by,
                                                  recorded_at)
                        values (:id, :family, :kind, :day, '0:00', :place, :piotr, :piotr, now())""")
                .param("id", id)
                .param("family", family.id())
                .param("kind", kind)
                .param("day", centre.today())
                .param("place", place)
                .param("piotr", PIOTR.id().id())
                .update();
        return id;
    }
}

package pl.asysta.team;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
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
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Statements;

@DisplayName("What the team says of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class TeamSightPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Statements statements;

    private Meetings meetings;
    private CaseId family;

    @BeforeEach
    void a_team_of_which_maria_is_a_member_who_may_not_see_the_family() {
        meetings = new Meetings(centre, browser);
        meetings.join(KRYSTYNA, PIOTR, MARIA);
        family = families.assignedTo(PIOTR);
    }

    @ParameterizedTest
    @CsvSource({"EWA", "DANUTA", "KRYSTYNA", "PIOTR", "JAN"})
    void is_read_by_whoever_may_see_the_family(Colleague reader) {
        var meeting = meetings.heldWithDecision(family, 3, "Rozmowa w szkole", PIOTR, 5);

        assertThat(browser.read(reader, meeting).text())
                .contains("Rodzina Kowalskich", "Co dalej ze szkołą?", "Szkoła czeka na rozmowę.", "Rozmowa w szkole");
        assertThat(browser.read(reader, meeting + "/print").text())
                .contains("K., " + meetings.number(family), "Szkoła czeka na rozmowę.")
                .doesNotContain("Kowalskich");
        assertThat(browser.read(reader, meeting + "/print?names=true").text()).contains("Rodzina Kowalskich");
        assertThat(browser.read(reader, "/team").text()).contains("Rozmowa w szkole");
        assertThat(browser.read(reader, "/cases/" + family + "/team").text())
                .contains("Rozmowa w szkole", "Szkoła czeka na rozmowę.");
    }

    @Test
    void is_an_initial_and_a_number_for_a_member_who_may_not_see_the_family() {
        var meeting = meetings.heldWithDecision(family, 3, "Rozmowa w szkole", PIOTR, 5);

        for (var page : List.of(meeting, meeting + "/print", meeting + "/print?names=true")) {
            assertThat(browser.read(MARIA, page).text())
                    .contains("K.", meetings.number(family), "Grafik superwizji na kwartał.")
                    .doesNotContain("Kowalskich", "Co dalej ze szkołą?", "Szkoła czeka", "Rozmowa w szkole");
        }
        assertThat(browser.read(MARIA, "/team").text()).doesNotContain("Rozmowa w szkole");
        assertThat(browser.open(MARIA, "/cases/" + family + "/team").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"ANNA", "PELAGIA"})
    void is_no_more_than_a_case_for_whoever_neither_sees_the_family_nor_takes_part(Colleague reader) {
        var meeting = meetings.heldWithDecision(family, 3, "Rozmowa w szkole", PIOTR, 5);

        for (var page : List.of(meeting, meeting + "/print?names=true")) {
            assertThat(browser.read(reader, page).text())
                    .containsIgnoringCase("sprawa innej rodziny")
                    .doesNotContain("Kowalskich", meetings.number(family), "szkoł", "Grafik superwizji", "Rozmowa");
        }
        assertThat(browser.open(ADAM, meeting + "/print").status()).isEqualTo(403);
    }

    @Test
    void is_known_to_whoever_is_to_do_it_while_the_family_stays_unnamed() {
        var meeting = meetings.heldWithDecision(family, 3, "Rozmowa w szkole", MARIA, 5);

        assertThat(browser.read(MARIA, "/team").text())
                .contains("Rozmowa w szkole", meetings.number(family))
                .doesNotContain("Kowalskich");
        assertThat(browser.read(MARIA, meeting).text()).doesNotContain("Kowalskich", "Szkoła czeka");
    }

    @Test
    void is_for_those_who_lead_until_the_minutes_are_closed() {
        var meeting = meetings.planned(3);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 1);
        browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes(PIOTR));
        browser.done(
                KRYSTYNA, item + "/minutes", meetings.decided(meetings.itemMinutes(), 0, "Rozmowa w szkole", PIOTR, 5));

        for (var reader : List.of(PIOTR, JAN)) {
            assertThat(browser.read(reader, meeting).text())
                    .contains("Co dalej ze szkołą?")
                    .doesNotContain("Szkoła czeka", "Rozmowa w szkole", "Grafik superwizji");
            assertThat(browser.read(reader, "/cases/" + family + "/team").text())
                    .doesNotContain("Szkoła czeka");
            assertThat(browser.read(reader, "/team").text()).doesNotContain("Rozmowa w szkole");
        }
        assertThat(browser.read(DANUTA, meeting).text()).contains("Szkoła czeka", "Rozmowa w szkole");
    }

    @Test
    void is_no_longer_read_by_an_assistant_who_works_with_the_family_no_more() {
        var meeting = meetings.heldWithDecision(family, 3, "Rozmowa w szkole", KRYSTYNA, 5);
        centre.owner()
                .sql("update family_case set assistant_id = null where id = ?")
                .param(family.id())
                .update();

        assertThat(browser.read(PIOTR, meeting).text()).contains("K.").doesNotContain("Kowalskich", "Szkoła czeka");
    }

    @Test
    void costs_the_same_statements_with_one_case_and_with_ten() {
        var meeting = meetings.planned(3);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 3);
        browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes(KRYSTYNA));
        browser.done(KRYSTYNA, item + "/minutes", meetings.decided(meetings.itemMinutes(), 0, "Rozmowa", PIOTR, 5));
        meetings.closed(meeting);
        var next = meetings.planned(3);
        var pages = List.of("/", "/team", next, next + "/print", "/cases/" + family + "/team");
        for (var page : pages) {
            browser.read(EWA, page);
        }
        var few = count(pages);
        centre.owner().sql("alter table team_decision disable trigger user").update();
        centre.owner().sql("alter table team_item disable trigger user").update();
        centre.owner().sql("""
                        insert into team_decision
                        select gen_random_uuid(), meeting_id, item_id, i, 'Inne ' || i, worker_id, null, due_on
                          from team_decision, generate_series(1, 9) i""").update();
        centre.owner().sql("""
                        insert into team_item (id, meeting_id, case_id, question, proposed_by, proposed_at)
                        select gen_random_uuid(), m.id, c.id, 'Co dalej?', m.planned_by, now()
                          from team_meeting m, (select id from family_case where stage <> 'CLOSED' limit 10) c
                         where m.closed_at is null""").update();
        centre.owner().sql("alter table team_decision enable trigger user").update();
        centre.owner().sql("alter table team_item enable trigger user").update();
        for (int day = 4; day < 10; day++) {
            meetings.planned(day);
        }

        assertThat(browser.read(EWA, "/team").text()).contains("Inne 9");
        assertThat(count(pages)).isEqualTo(few);
    }

    private List<Integer> count(List<String> pages) {
        return pages.stream()
                .map(page -> statements.of(() -> browser.read(EWA, page)).size())
                .toList();
    }
}

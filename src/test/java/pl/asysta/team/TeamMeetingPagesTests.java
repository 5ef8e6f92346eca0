package pl.asysta.team;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

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
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("A meeting of the team")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class TeamMeetingPagesTests {
    private static final String NEW = "/team/meetings/new";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    private Meetings meetings;

    @BeforeEach
    void a_team() {
        meetings = new Meetings(centre, browser);
    }

    @Test
    void is_planned_once_and_seen_by_all_who_see_families() {
        var form = meetings.plan(5);
        var address = browser.done(KRYSTYNA, NEW, form);
        assertThat(browser.done(KRYSTYNA, NEW, form)).isEqualTo(address);

        assertThat(centre.rows("team_meeting")).isEqualTo(1);
        for (var reader : List.of(PIOTR, JAN, MARIA, EWA)) {
            assertThat(browser.read(reader, "/team").text()).contains("sala narad", "9:00");
            assertThat(browser.read(reader, address).text()).contains("zaplanowane");
        }
        assertThat(browser.read(EWA, "/").text()).contains("Następne posiedzenie", "sala narad");
    }

    @ParameterizedTest
    @CsvSource({"-1, 23:59", "0, 0:00"})
    void is_not_planned_into_the_past(int day, String hour) {
        var page = browser.refused(KRYSTYNA, NEW, meetings.plan(day).with("heldAt", hour));

        assertThat(page.sentences()).containsExactly("Ten czas już minął. Podaj późniejszy dzień albo godzinę.");
        assertThat(page.anchors()).containsExactly(day < 0 ? "heldOn" : "heldAt");
    }

    @ParameterizedTest
    @CsvSource({
        "heldOn, Wpisz dzień posiedzenia.",
        "heldAt, Wpisz godzinę posiedzenia.",
        "place, Wpisz miejsce posiedzenia.",
    })
    void is_not_planned_without_each_part(String box, String sentence) {
        assertThat(browser.refused(KRYSTYNA, NEW, meetings.plan(2).without(box)).sentences())
                .containsExactly(sentence);
    }

    @Test
    void is_the_only_one_at_its_hour() {
        meetings.planned(2);

        assertThat(browser.refused(KRYSTYNA, NEW, meetings.plan(2)).sentences())
                .containsExactly("Na tę godzinę jest już zaplanowane inne posiedzenie.");
        browser.done(KRYSTYNA, NEW, meetings.plan(2).with("heldAt", "9:01"));
    }

    @Test
    void is_moved_and_shows_both_times_to_the_slower_of_two() {
        var edit = meetings.planned(2) + "/edit";
        browser.done(EWA, edit, meetings.plan(3));
        browser.done(EWA, edit, meetings.plan(3)); // a double click

        var turned = browser.turnedAway(409, KRYSTYNA, edit, meetings.plan(4));
        assertThat(turned.conflict()).containsExactly(List.of(centre.typed(3), centre.typed(4)));
        browser.done(KRYSTYNA, edit, meetings.plan(4).with("version", 1));
        assertThat(browser.refused(KRYSTYNA, edit, meetings.plan(-1).with("version", 2))
                        .sentences())
                .containsExactly("Ten czas już minął. Podaj późniejszy dzień albo godzinę.");
    }

    @Test
    void is_called_off_for_a_reason_and_then_changes_no_more() {
        var meeting = meetings.planned(2);
        var off = meeting + "/calling-off";
        assertThat(browser.refused(KRYSTYNA, off, Form.empty().blank("because")).sentences())
                .containsExactly("Napisz, dlaczego posiedzenie się nie odbędzie.");
        var form = Form.empty().with("because", "Choroba dwóch osób.");
        browser.done(KRYSTYNA, off, form);
        var done = centre.contents();
        browser.done(KRYSTYNA, off, form);
        assertThat(centre.contents()).isEqualTo(done);

        assertThat(browser.read(PIOTR, meeting).text()).contains("Choroba dwóch osób.");
        var sentence = "To posiedzenie zostało odwołane i niczego nie można w nim zmienić.";
        assertThat(browser.refused(KRYSTYNA, meeting + "/edit", meetings.plan(3))
                        .sentences())
                .containsExactly(sentence);
        assertThat(browser.refused(KRYSTYNA, meeting + "/invitations/new", guest())
                        .sentences())
                .containsExactly(sentence);
        meetings.planned(2); // its hour is free again
    }

    @Test
    void invites_a_worker_once_or_a_guest_who_comes_from_somewhere() {
        var meeting = meetings.planned(2);
        var invite = meeting + "/invitations/new";
        meetings.join(JAN);
        var form = guest();
        browser.done(KRYSTYNA, invite, form);
        browser.done(KRYSTYNA, invite, form);
        browser.done(KRYSTYNA, invite, worker(PIOTR.id()));

        assertThat(centre.rows("team_invitation")).isEqualTo(2);
        assertThat(browser.read(MARIA, meeting).text())
                .contains("Alicja Serafin", "Poradnia", "spoza ośrodka", "Piotr Gil", "Jan Nowicki");
        assertThat(browser.refused(KRYSTYNA, invite, worker(PIOTR.id())).sentences())
                .containsExactly("Ta osoba bierze już udział w posiedzeniu.");
        browser.refused(KRYSTYNA, invite, worker(JAN.id()));
        browser.turnedAway(422, KRYSTYNA, invite, worker(ADAM.id()));
        assertThat(browser.refused(KRYSTYNA, invite, guest().blank("institution"))
                        .sentences())
                .containsExactly("Wpisz, skąd gość przychodzi.");
        assertThat(browser.refused(KRYSTYNA, invite, guest().with("worker", ANNA.id()))
                        .sentences())
                .containsExactly("Wybierz osobę z ośrodka albo wpisz gościa, nie oboje naraz.");
        assertThat(browser.refused(KRYSTYNA, invite, guest().blank("guest").blank("institution"))
                        .sentences())
                .containsExactly("Wybierz osobę z ośrodka albo wpisz gościa z zewnątrz.");
    }

    @Test
    void takes_an_invitation_back_unless_the_guest_came() {
        var meeting = meetings.planned(2);
        browser.done(KRYSTYNA, meeting + "/invitations/new", guest());
        var removal = meeting + "/invitations/" + invitation() + "/removal";
        meetings.begun(meeting, 1);
        browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes().with("present", invitation()));

        assertThat(browser.turnedAway(422, KRYSTYNA, removal, state()).sentences())
                .singleElement()
                .asString()
                .startsWith("Ta osoba była na posiedzeniu");
        browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes().with("version", 1));
        browser.done(KRYSTYNA, removal, state());
        browser.done(KRYSTYNA, removal, state());
        assertThat(centre.rows("team_invitation")).isZero();
    }

    @Test
    void takes_a_case_of_whoever_works_with_it_once() {
        var family = families.assignedTo(PIOTR);
        var meeting = meetings.planned(2);
        var form = meetings.item(family)
                .with("number", " " + meetings.number(family).toLowerCase() + " ");
        browser.done(PIOTR, meeting + "/items/new", form);
        browser.done(PIOTR, meeting + "/items/new", form);

        assertThat(centre.rows("team_item")).isEqualTo(1);
        assertThat(browser.read(PIOTR, meeting).text())
                .contains("Rodzina Kowalskich", "Co dalej ze szkołą?", "zgłasza Piotr Gil");
        assertThat(browser.read(PIOTR, "/cases/" + family + "/team").text()).contains("Co dalej ze szkołą?");
        assertThat(browser.refused(JAN, meeting + "/items/new", meetings.item(family))
                        .sentences())
                .containsExactly("Ta sprawa jest już w porządku posiedzenia.");
        assertThat(browser.read(PIOTR, meeting + "/items/new?family=" + family).box("number"))
                .isEqualTo(meetings.number(family));
        assertThat(browser.read(PIOTR, meeting + "/items/new").html()).contains("value=\"" + meetings.number(family));
    }

    @ParameterizedTest
    @CsvSource({"ANNA", "MARIA"})
    void takes_no_case_that_is_not_hers(pl.asysta.support.Colleague stranger) {
        var family = families.assignedTo(PIOTR);
        var add = meetings.planned(2) + "/items/new";

        assertThat(browser.refused(stranger, add, meetings.item(family)).sentences())
                .isEqualTo(browser.refused(stranger, add, meetings.item(family).with("number", "R-1999/9999"))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Wśród rodzin, które możesz zobaczyć");
        assertThat(browser.open(stranger, add + "?family=" + family).status()).isEqualTo(404);
        assertThat(browser.read(stranger, add).html()).doesNotContain(meetings.number(family));
        browser.turnedAway(403, ADAM, add, meetings.item(family));
    }

    @Test
    void takes_no_closed_case() {
        var family = families.assignedTo(PIOTR);
        var add = meetings.planned(2) + "/items/new";
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();

        assertThat(browser.refused(EWA, add, meetings.item(family)).sentences())
                .containsExactly("Sprawa tej rodziny jest zakończona, więc nie można jej zgłosić na posiedzenie.");
        assertThat(browser.refused(
                                EWA,
                                add,
                                meetings.item(family).blank("question").blank("number"))
                        .sentences())
                .containsExactly("Wpisz numer sprawy.", "Napisz, o czym zespół ma rozmawiać.");
    }

    @Test
    void takes_cases_until_it_begins_and_from_its_leaders_also_then() {
        var family = families.assignedTo(PIOTR);
        var meeting = meetings.begun(meetings.planned(2), 0);

        centre.owner().sql("update team_meeting set held_at = '0:00'").update();
        assertThat(browser.refused(PIOTR, meeting + "/items/new", meetings.item(family))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("To posiedzenie już się zaczęło.");
        browser.done(KRYSTYNA, meeting + "/items/new", meetings.item(family));
    }

    @Test
    void lets_the_proposer_withdraw_her_case_before_it_begins() {
        var family = families.assignedTo(PIOTR);
        var meeting = meetings.planned(2);
        var item = meetings.proposed(meeting, family, PIOTR);

        assertThat(browser.turnedAway(422, JAN, item + "/withdrawal", state()).sentences())
                .singleElement()
                .asString()
                .startsWith("Sprawę wycofuje osoba, która ją zgłosiła");
        browser.done(PIOTR, item + "/withdrawal", state());
        var done = centre.contents();
        browser.done(PIOTR, item + "/withdrawal", state());
        assertThat(centre.contents()).isEqualTo(done);
        assertThat(browser.read(JAN, meeting).text()).contains("Nikt nie zgłosił jeszcze sprawy.");

        var again = meetings.proposed(meeting, family, JAN);
        meetings.begun(meeting, 1);
        browser.turnedAway(422, JAN, again + "/withdrawal", state());
        browser.turnedAway(422, EWA, again + "/withdrawal", state());
    }

    @Test
    void is_kept_by_those_who_lead_assistants() {
        var meeting = meetings.planned(2);
        for (var other : List.of(PIOTR, JAN, ADAM)) {
            browser.turnedAway(403, other, NEW, meetings.plan(3));
            browser.turnedAway(403, other, meeting + "/edit", meetings.plan(3));
            browser.turnedAway(
                    403, other, meeting + "/calling-off", Form.empty().with("because", "x"));
            browser.turnedAway(403, other, meeting + "/invitations/new", guest());
        }
        assertThat(browser.open(ADAM, meeting).status()).isEqualTo(403);
        assertThat(browser.open(EWA, "/team/meetings/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(browser.open(EWA, "/team/meetings/nic").status()).isEqualTo(404);
    }

    private static Form state() {
        return Form.empty().with("state", 0);
    }

    private static Form worker(Object id) {
        return Form.empty().with("token", UUID.randomUUID()).with("worker", id);
    }

    private static Form guest() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("guest", "Alicja Serafin")
                .with("institution", "Poradnia");
    }

    private UUID invitation() {
        return centre.owner()
                .sql("select id from team_invitation")
                .query(UUID.class)
                .single();
    }
}

package pl.asysta.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PELAGIA;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Contention;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("Minutes of a meeting of the team")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class TeamMinutesPagesTests {
    private static final String LOCKED =
            "Protokół tego posiedzenia jest zamknięty. Niczego nie można w nim zmienić, można tylko dopisać sprostowanie.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Contention contention;

    @Autowired
    JdbcClient application;

    private Meetings meetings;
    private CaseId family;

    @BeforeEach
    void a_team_and_a_family() {
        meetings = new Meetings(centre, browser);
        meetings.join(KRYSTYNA, PIOTR);
        family = families.assignedTo(PIOTR);
    }

    @Test
    void are_not_written_before_the_meeting_begins() {
        var meeting = meetings.planned(1);
        var item = meetings.proposed(meeting, family, PIOTR);

        assertThat(browser.refused(KRYSTYNA, meeting + "/minutes", meetings.minutes(KRYSTYNA))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("To posiedzenie jeszcze się nie zaczęło.");
        browser.refused(KRYSTYNA, item + "/minutes", meetings.itemMinutes());
        browser.turnedAway(422, KRYSTYNA, meeting + "/closing", meetings.state(meeting));
        assertThat(browser.open(KRYSTYNA, meeting + "/minutes").location()).isEqualTo(meeting);
    }

    @Test
    void are_written_while_no_earlier_ones_wait() {
        var earlier = meetings.begun(meetings.planned(1), 10);
        var later = meetings.begun(meetings.planned(1), 5);

        assertThat(browser.refused(KRYSTYNA, later + "/minutes", meetings.minutes(KRYSTYNA))
                        .sentences())
                .singleElement()
                .asString()
                .contains("nie ma jeszcze zamkniętego protokołu");
        browser.done(KRYSTYNA, earlier + "/calling-off", Form.empty().with("because", "Nie odbyło się."));
        browser.done(KRYSTYNA, later + "/minutes", meetings.minutes(KRYSTYNA));
    }

    @Test
    void say_who_came_of_the_members_and_the_invited() {
        var meeting = meetings.begun(meetings.planned(1), 1);
        var stranger = meetings.minutes(KRYSTYNA).with("present", UUID.randomUUID());

        assertThat(browser.turnedAway(422, KRYSTYNA, meeting + "/minutes", stranger)
                        .sentences())
                .containsExactly(
                        "Ktoś z zaznaczonych osób nie należy do zespołu i nie ma zaproszenia. Najpierw wpisz zaproszenie.");
        browser.done(
                KRYSTYNA,
                meeting + "/invitations/new",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("guest", "Alicja Serafin")
                        .with("institution", "Poradnia"));
        browser.done(
                KRYSTYNA,
                meeting + "/minutes",
                meetings.minutes()
                        .with(
                                "present",
                                meetings.seat(PIOTR),
                                centre.owner()
                                        .sql("select id from team_invitation")
                                        .query(UUID.class)
                                        .single()));
        assertThat(centre.rows("team_attendance")).isEqualTo(2);
        assertThat(browser.read(EWA, meeting).text()).contains("obecność potwierdzona");
    }

    @ParameterizedTest
    @CsvSource({
        "what, 'Napisz, co trzeba zrobić.'",
        "who, 'Wybierz, kto to zrobi.'",
        "dueOn, 'Wpisz, do kiedy.'",
    })
    void have_no_decision_without_each_part(String box, String sentence) {
        var meeting = meetings.planned(1);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 1);
        var form = meetings.decided(meetings.itemMinutes(), 0, "Rozmowa w szkole", PIOTR, 10)
                .without("decisions[0]." + box);

        assertThat(browser.refused(KRYSTYNA, item + "/minutes", form).sentences())
                .containsExactly(sentence);
        assertThat(browser.refused(
                                KRYSTYNA,
                                meeting + "/minutes",
                                meetings.decided(meetings.minutes(KRYSTYNA), 0, "Rozmowa", PIOTR, 10)
                                        .without("decisions[0]." + box))
                        .sentences())
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({"-4, false", "-3, true", "-2, true"})
    void have_decisions_due_from_the_day_of_the_meeting_on(int due, boolean taken) {
        var meeting = meetings.planned(1);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 3);
        var form = meetings.decided(meetings.itemMinutes(), 0, "Rozmowa w szkole", PIOTR, due);

        if (taken) {
            browser.done(KRYSTYNA, item + "/minutes", form);
        } else {
            assertThat(browser.refused(KRYSTYNA, item + "/minutes", form).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Termin nie może być przed posiedzeniem.");
        }
    }

    @Test
    void make_responsible_who_takes_part_or_works_with_the_family() {
        var meeting = meetings.planned(1);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 1);

        assertThat(browser.turnedAway(
                                422,
                                KRYSTYNA,
                                item + "/minutes",
                                meetings.decided(meetings.itemMinutes(), 0, "Rozmowa", PELAGIA, 5))
                        .sentences())
                .containsExactly("Wybierz osobę, która bierze udział w posiedzeniu albo pracuje z rodziną.");
        browser.done(
                KRYSTYNA,
                item + "/minutes",
                meetings.decided(meetings.itemMinutes(), 0, "Rozmowa", JAN, 5)); // her social worker, no member
        browser.turnedAway(
                422,
                KRYSTYNA,
                meeting + "/minutes",
                meetings.decided(meetings.minutes(KRYSTYNA), 0, "Regulamin", JAN, 5));
    }

    @Test
    void show_both_texts_to_the_slower_of_two_and_take_the_same_twice() {
        var meeting = meetings.planned(1);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 1);
        var form = meetings.decided(meetings.minutes(KRYSTYNA), 0, "Regulamin", PIOTR, 5);
        browser.done(KRYSTYNA, meeting + "/minutes", form);
        var ofCase = meetings.decided(meetings.itemMinutes(), 0, "Rozmowa", PIOTR, 5);
        browser.done(KRYSTYNA, item + "/minutes", ofCase);
        var done = centre.contents();
        browser.done(KRYSTYNA, meeting + "/minutes", form);
        browser.done(KRYSTYNA, item + "/minutes", ofCase);
        assertThat(centre.contents()).isEqualTo(done);

        var turned = browser.turnedAway(
                409, EWA, meeting + "/minutes", meetings.minutes(PIOTR).with("minutes", "Inaczej."));
        assertThat(turned.conflict().toString())
                .contains("Grafik superwizji na kwartał.", "Inaczej.", "Krystyna Zając", "Regulamin, Piotr Gil");
        var second = browser.turnedAway(
                409, EWA, item + "/minutes", meetings.itemMinutes().with("minutes", "Inaczej."));
        assertThat(second.conflict().toString()).contains("Szkoła czeka na rozmowę.", "Inaczej.", "Rozmowa, Piotr Gil");
        browser.done(EWA, item + "/minutes", meetings.itemMinutes().with("version", 1));
        assertThat(centre.rows("team_decision")).isEqualTo(1);
    }

    @Test
    void are_closed_once_nothing_is_missing() {
        var meeting = meetings.planned(1);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 1);
        browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes().blank("minutes"));

        assertThat(browser.turnedAway(422, KRYSTYNA, meeting + "/closing", meetings.state(meeting))
                        .sentences())
                .containsExactly(
                        "Zaznacz w protokole, kto przyszedł.",
                        "Opisz w protokole przebieg posiedzenia.",
                        "Zapisz ustalenia w sprawie " + meetings.number(family)
                                + ", choćby to, że nie została omówiona.");
        browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes(PIOTR).with("version", 1));
        browser.done(KRYSTYNA, item + "/minutes", meetings.itemMinutes());
        var old = Form.empty().with("state", 1);
        browser.turnedAway(409, KRYSTYNA, meeting + "/closing", old);
        meetings.closed(meeting);
        var done = centre.contents();
        browser.done(KRYSTYNA, meeting + "/closing", old);
        assertThat(centre.contents()).isEqualTo(done);
    }

    @Test
    void change_no_more_once_they_are_closed_and_keep_what_was_typed() {
        var meeting = meetings.heldWithDecision(family, 3, "Rozmowa w szkole", PIOTR, 5);
        var id =
                centre.owner().sql("select id from team_item").query(UUID.class).single();

        assertThat(browser.refused(
                                KRYSTYNA,
                                meeting + "/minutes",
                                meetings.minutes(PIOTR).with("minutes", "Nowe."))
                        .sentences())
                .containsExactly(LOCKED);
        assertThat(browser.refused(
                                KRYSTYNA,
                                meeting + "/items/" + id + "/minutes",
                                meetings.itemMinutes().with("minutes", "Nowe."))
                        .sentences())
                .containsExactly(LOCKED);
        assertThat(browser.refused(KRYSTYNA, meeting + "/items/new", meetings.item(families.reported()))
                        .sentences())
                .containsExactly(LOCKED);
        browser.refused(KRYSTYNA, meeting + "/edit", meetings.plan(5));
        browser.turnedAway(
                422,
                KRYSTYNA,
                meeting + "/items/" + id + "/withdrawal",
                Form.empty().with("state", 0));
        assertThat(browser.open(KRYSTYNA, meeting + "/minutes").location()).isEqualTo(meeting);
    }

    @Test
    void are_amended_with_day_and_author_after_they_were_closed() {
        var meeting = meetings.planned(4);
        var amend = meeting + "/amendments/new";
        var form = Form.empty().with("token", UUID.randomUUID()).with("words", "Był też kurator.");
        assertThat(browser.refused(KRYSTYNA, amend, form).sentences())
                .singleElement()
                .asString()
                .startsWith("Ten protokół nie jest zamknięty");

        var closed = meetings.heldWithDecision(family, 3, "Rozmowa", PIOTR, 5);
        var id =
                centre.owner().sql("select id from team_item").query(UUID.class).single();
        browser.done(KRYSTYNA, closed + "/amendments/new", form);
        browser.done(KRYSTYNA, closed + "/amendments/new", form);
        browser.done(
                EWA,
                closed + "/amendments/new",
                form.with("token", UUID.randomUUID()).with("item", id).with("words", "Mama też się zgodziła."));
        browser.refused(
                KRYSTYNA, closed + "/amendments/new", form.blank("words").with("token", UUID.randomUUID()));
        browser.turnedAway(403, PIOTR, closed + "/amendments/new", form);

        assertThat(centre.rows("team_amendment")).isEqualTo(2);
        assertThat(browser.read(EWA, closed).text())
                .contains("Krystyna Zając", "Był też kurator.", "Mama też się zgodziła.");
        assertThat(browser.read(EWA, closed + "/print").text()).contains("Był też kurator.");
    }

    @Test
    void bring_open_decisions_back_by_themselves_until_they_are_done_or_dropped() {
        meetings.heldWithDecision(family, 30, "Rozmowa w szkole", PIOTR, -10);
        assertThat(browser.read(PIOTR, "/cases/" + family + "/team").html()).contains("due-late");
        assertThat(browser.read(KRYSTYNA, "/").text()).contains("Rozmowa w szkole");
        var decision = meetings.decision("Rozmowa w szkole");
        var second = meetings.planned(3);
        assertThat(browser.read(PIOTR, second).text()).contains("wraca z posiedzenia", "Rozmowa w szkole");

        meetings.begun(second, 20);
        browser.done(KRYSTYNA, second + "/minutes", meetings.minutes(PIOTR));
        assertThat(browser.turnedAway(422, KRYSTYNA, second + "/closing", meetings.state(second))
                        .sentences())
                .containsExactly("Zaznacz w protokole, co z decyzjami, które wróciły. Bez odpowiedzi: 1.");
        var goesOn = meetings.answer(meetings.minutes(PIOTR).with("version", 1), decision, ReviewOutcome.CONTINUES);
        assertThat(browser.refused(KRYSTYNA, second + "/minutes", goesOn).sentences())
                .containsExactly("Wpisz nowy termin.");
        assertThat(browser.refused(
                                KRYSTYNA,
                                second + "/minutes",
                                goesOn.with("until[" + decision + "]", centre.typed(-21)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Termin nie może być przed posiedzeniem.");
        browser.done(KRYSTYNA, second + "/minutes", goesOn.with("until[" + decision + "]", centre.typed(4)));
        meetings.closed(second);
        assertThat(browser.read(PIOTR, "/team").text()).contains("trwa dalej", "zostały 4 dni");

        var third = meetings.begun(meetings.planned(3), 2);
        var dropped = meetings.answer(meetings.minutes(PIOTR), decision, ReviewOutcome.DROPPED);
        assertThat(browser.refused(KRYSTYNA, third + "/minutes", dropped).sentences())
                .containsExactly("Napisz, dlaczego decyzja odpada.");
        assertThat(browser.refused(
                                KRYSTYNA,
                                third + "/minutes",
                                meetings.minutes(PIOTR).with("reasons[" + decision + "]", "Szkoła odmówiła."))
                        .sentences())
                .containsExactly("Zaznacz, co z tą decyzją.");
        browser.done(
                KRYSTYNA, third + "/minutes", dropped.with("reasons[" + decision + "]", "Chłopiec zmienił szkołę."));
        meetings.closed(third);

        assertThat(browser.read(PIOTR, "/cases/" + family + "/team").text())
                .contains("odpada", "Chłopiec zmienił szkołę.");
        assertThat(browser.read(KRYSTYNA, "/team").text()).contains("nie czeka na wykonanie");
        assertThat(browser.read(PIOTR, meetings.planned(3)).text()).doesNotContain("Rozmowa w szkole");
        assertThat(browser.read(KRYSTYNA, second).text()).contains("trwa dalej");
    }

    @Test
    void take_no_answer_about_a_decision_that_does_not_come_back() {
        var meeting = meetings.begun(meetings.planned(1), 1);

        assertThat(browser.turnedAway(
                                422,
                                KRYSTYNA,
                                meeting + "/minutes",
                                meetings.answer(meetings.minutes(PIOTR), UUID.randomUUID(), ReviewOutcome.DONE))
                        .sentences())
                .containsExactly("Jedna z tych decyzji nie wraca na to posiedzenie. Otwórz protokół jeszcze raz.");
    }

    @Test
    void are_the_business_of_those_who_lead_assistants() {
        var meeting = meetings.planned(1);
        var item = meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 1);
        for (var other : List.of(PIOTR, JAN, ANNA)) {
            browser.turnedAway(403, other, meeting + "/minutes", meetings.minutes(PIOTR));
            browser.turnedAway(403, other, item + "/minutes", meetings.itemMinutes());
            browser.turnedAway(403, other, meeting + "/closing", Form.empty().with("state", 0));
        }
    }

    @Test
    void are_written_by_one_at_a_time() {
        var meeting = meetings.begun(meetings.planned(1), 1);
        var second = contention.waits(
                () -> browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes(KRYSTYNA)),
                () -> browser.send(
                        EWA, meeting + "/minutes", meetings.minutes(KRYSTYNA).with("minutes", "Inaczej.")));

        assertThat(second.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update team_meeting set minutes = 'inne'",
                "update team_meeting set closed_at = null, closed_by = null",
                "delete from team_meeting",
                "update team_item set minutes = 'inne'",
                "update team_decision set due_on = due_on + 1",
                "delete from team_decision",
                "delete from team_attendance",
                "insert into team_attendance (meeting_id, member_id) select m.id, p.id from team_meeting m, team_member p",
                "insert into team_invitation (id, meeting_id, guest, institution, invited_by, invited_at)"
                        + " select gen_random_uuid(), id, 'x', 'y', planned_by, now() from team_meeting",
                "insert into team_review (decision_id, meeting_id, outcome) select id, meeting_id, 'DONE' from team_decision",
            })
    void are_locked_by_the_database_too(String change) {
        meetings.heldWithDecision(family, 3, "Rozmowa w szkole", PIOTR, 5);

        assertThatThrownBy(() -> centre.owner().sql(change).update())
                .rootCause()
                .hasMessageContaining("closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    update team_meeting set minuted_at = planned_at, minuted_by = planned_by | team_meeting_has_begun_before_its_minutes
                    update team_meeting set called_off_at = now(), called_off_by = planned_by | called_off_team_meeting_says_why
                    update team_meeting set planned_at = now() | team_meeting_is_planned_ahead
                    update team_meeting set minutes = 'x', minuted_at = now(), minuted_by = planned_by, closed_at = now(), closed_by = planned_by | minutes of every case
                    insert into team_attendance (meeting_id, member_id) select id, gen_random_uuid() from team_meeting | member on that day
                    insert into team_decision select gen_random_uuid(), id, null, 0, 'x', planned_by, null, held_on - 1 from team_meeting | due on the day
                    insert into team_decision select gen_random_uuid(), id, null, 0, 'x', null, null, held_on from team_meeting | team_decision_says_who
                    insert into team_amendment select gen_random_uuid(), id, null, 'x', planned_by, now() from team_meeting | only minutes that are closed
                    """)
    void are_guarded_by_the_database_while_they_are_open(String change, String guard) {
        var meeting = meetings.planned(1);
        meetings.proposed(meeting, family, PIOTR);
        meetings.begun(meeting, 1);

        assertThatThrownBy(() -> centre.owner().sql(change).update())
                .rootCause()
                .hasMessageContaining(guard);
    }

    @Test
    void are_never_closed_past_an_open_decision_or_an_earlier_meeting() {
        meetings.heldWithDecision(family, 10, "Rozmowa w szkole", PIOTR, 5);
        var next = meetings.begun(meetings.planned(1), 5);
        browser.done(KRYSTYNA, next + "/minutes", meetings.minutes(PIOTR));
        var close = "update team_meeting set closed_at = now(), closed_by = planned_by where closed_at is null";

        assertThatThrownBy(() -> centre.owner().sql(close).update())
                .rootCause()
                .hasMessageContaining("every open decision comes back");
        meetings.begun(meetings.planned(1), 7);
        assertThatThrownBy(() -> centre.owner()
                        .sql("update team_meeting set minutes = 'x' where id = ?")
                        .param(Meetings.id(next))
                        .update())
                .rootCause()
                .hasMessageContaining("an earlier meeting is closed first");
    }

    @Test
    void are_never_closed_empty_even_past_the_application() {
        var meeting = meetings.begun(meetings.planned(1), 1);
        var close = "update team_meeting set closed_at = now(), closed_by = planned_by";
        assertThatThrownBy(() -> centre.owner().sql(close).update()).rootCause().hasMessageContaining("somebody came");
        browser.done(KRYSTYNA, meeting + "/minutes", meetings.minutes(PIOTR).blank("minutes"));

        assertThatThrownBy(() -> centre.owner().sql(close).update())
                .rootCause()
                .hasMessageContaining("closed_team_meeting_has_minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team_meeting", "team_item", "team_amendment"})
    void are_never_deleted_by_the_application(String table) {
        assertThatThrownBy(() -> application.sql("delete from " + table).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}

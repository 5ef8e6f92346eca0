package pl.asysta.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Contention;
import pl.asysta.support.Form;

@DisplayName("A member of the team")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class TeamMembersPagesTests {
    private static final String NEW = "/team/members/new";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Contention contention;

    @Autowired
    JdbcClient application;

    private Meetings meetings;

    @BeforeEach
    void a_team() {
        meetings = new Meetings(centre, browser);
    }

    @Test
    void is_taken_in_once_and_read_by_all_who_see_families() {
        var form = meetings.member(PIOTR).with("duty", "głos asystentów").with("chair", "true");
        browser.done(EWA, NEW, form);
        browser.done(EWA, NEW, form);

        assertThat(centre.rows("team_member")).isEqualTo(1);
        for (var reader : java.util.List.of(PIOTR, ANNA, JAN, EWA, KRYSTYNA, DANUTA)) {
            assertThat(browser.read(reader, "/team").text()).contains("Piotr Gil", "głos asystentów", "przewodniczy");
        }
        assertThat(browser.read(JAN, "/team").html()).doesNotContain(NEW);
    }

    @ParameterizedTest
    @CsvSource({
        "worker, Wybierz osobę.",
        "duty, Wpisz rolę w zespole.",
        "startsOn, 'Wpisz, od kiedy.'",
    })
    void is_not_taken_in_without_each_part(String box, String sentence) {
        assertThat(browser.refused(KRYSTYNA, NEW, meetings.member(PIOTR).without(box))
                        .sentences())
                .containsExactly(sentence);
    }

    @Test
    void works_with_families() {
        assertThat(browser.turnedAway(422, KRYSTYNA, NEW, meetings.member(ADAM)).sentences())
                .containsExactly("Wybierz osobę, która pracuje z rodzinami i ma czynne konto.");
    }

    @Test
    void is_in_the_team_once_at_a_time_and_one_chairs_it() {
        browser.done(KRYSTYNA, NEW, meetings.member(PIOTR).with("chair", "true"));

        assertThat(browser.refused(KRYSTYNA, NEW, meetings.member(PIOTR)).sentences())
                .containsExactly("Ta osoba należy w tym czasie do zespołu.");
        assertThat(browser.refused(KRYSTYNA, NEW, meetings.member(ANNA).with("chair", "true"))
                        .sentences())
                .containsExactly(
                        "W tym czasie zespołowi przewodniczy Piotr Gil. Najpierw zakończ jej lub jego udział.");
    }

    @ParameterizedTest
    @CsvSource({"-101, false", "-100, true", "-99, true"})
    void leaves_on_a_day_from_her_first_on(int day, boolean left) {
        meetings.join(PIOTR);
        var end = "/team/members/" + meetings.seat(PIOTR) + "/end";
        var form = Form.empty().with("endsOn", centre.typed(day));

        if (left) {
            browser.done(KRYSTYNA, end, form);
            var done = centre.contents();
            browser.done(KRYSTYNA, end, form);
            assertThat(centre.contents()).isEqualTo(done);
            browser.refused(KRYSTYNA, end, form.with("endsOn", centre.typed(0)));
            assertThat(browser.read(JAN, "/team").text()).contains("Piotr Gil", "dawny skład");
        } else {
            browser.refused(KRYSTYNA, end, form);
        }
    }

    @ParameterizedTest
    @CsvSource({"-50, 422", "-49, 302"})
    void comes_back_after_she_left(int day, int status) {
        meetings.join(PIOTR);
        browser.done(
                KRYSTYNA,
                "/team/members/" + meetings.seat(PIOTR) + "/end",
                Form.empty().with("endsOn", centre.typed(-50)));

        assertThat(browser.send(KRYSTYNA, NEW, meetings.member(PIOTR).with("startsOn", centre.typed(day)))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void is_kept_by_those_who_lead_assistants() {
        meetings.join(PIOTR);
        var end = "/team/members/" + meetings.seat(PIOTR) + "/end";
        for (var other : java.util.List.of(PIOTR, JAN, ADAM)) {
            browser.turnedAway(403, other, NEW, meetings.member(ANNA));
            browser.turnedAway(403, other, end, Form.empty().with("endsOn", centre.typed(0)));
            assertThat(browser.open(other, NEW).status()).isEqualTo(403);
        }
        assertThat(browser.open(ADAM, "/team").status()).isEqualTo(403);
    }

    @Test
    void is_taken_in_once_when_two_do_it_at_the_same_moment() {
        var second = contention.waits(() -> meetings.join(PIOTR), () -> browser.send(EWA, NEW, meetings.member(PIOTR)));

        assertThat(second.status()).isEqualTo(422);
        assertThat(centre.rows("team_member")).isEqualTo(1);
    }

    @Test
    void is_in_the_team_once_and_chairs_alone_even_past_the_application() {
        browser.done(KRYSTYNA, NEW, meetings.member(PIOTR).with("chair", "true"));
        var twice = """
                insert into team_member (id, worker_id, duty, chair, starts_on, added_by, added_at)
                select gen_random_uuid(), cast(? as uuid), duty, chair, starts_on + 5, added_by, now() from team_member""";

        assertThatThrownBy(
                        () -> centre.owner().sql(twice).param(PIOTR.id().id()).update())
                .rootCause()
                .hasMessageContaining("worker_is_in_the_team_once_at_a_time");
        assertThatThrownBy(() -> centre.owner().sql(twice).param(ANNA.id().id()).update())
                .rootCause()
                .hasMessageContaining("team_has_one_chair_at_a_time");
        assertThatThrownBy(() -> application.sql("delete from team_member").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}

package pl.asysta.groupactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Contention;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("A group")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class GroupActivityPagesTests {
    private static final String GROUPS = "/group-activities";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Statements statements;

    @Autowired
    Contention contention;

    @Autowired
    JdbcClient application;

    private CaseId family;
    private String page;

    @BeforeEach
    void a_family_with_an_assistant() {
        family = families.assignedTo(PIOTR);
        page = "/cases/" + family + "/group-activities";
    }

    @Test
    void is_begun_once_and_read_by_all_who_see_families() {
        var form = group("PARENTS").with("place", "Świetlica").with("heldWhen", "wtorki 17:00");
        var address = browser.done(PIOTR, GROUPS + "/new", form);
        assertThat(browser.done(PIOTR, GROUPS + "/new", form)).isEqualTo(address);

        assertThat(centre.rows("group_activity")).isEqualTo(1);
        for (var reader : List.of(PIOTR, ANNA, JAN, MARIA, EWA, KRYSTYNA)) {
            assertThat(browser.read(reader, GROUPS).text())
                    .contains("Warsztaty", "dla rodziców", "Maria Mazur", "Świetlica", "wtorki 17:00");
        }
        assertThat(browser.read(JAN, GROUPS).html()).doesNotContain("/group-activities/new");
        assertThat(browser.read(PIOTR, "/calendar").html()).contains(GROUPS);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, 'Zaznacz, dla kogo są zajęcia.'",
        "name, Wpisz nazwę grupy.",
        "leader, 'Wpisz, kto prowadzi zajęcia.'",
        "startsOn, 'Wpisz, od kiedy działa grupa.'",
    })
    void is_not_begun_without_each_of_its_parts(String box, String sentence) {
        assertThat(browser.refused(PIOTR, GROUPS + "/new", group("PARENTS").without(box))
                        .sentences())
                .containsExactly(sentence);
    }

    @Test
    void does_not_end_before_its_first_day() {
        assertThat(browser.refused(PIOTR, GROUPS + "/new", group("PARENTS").with("endsOn", centre.typed(-31)))
                        .sentences())
                .containsExactly("Ostatni dzień nie może być przed pierwszym.");

        browser.done(PIOTR, GROUPS + "/new", group("PARENTS").with("endsOn", centre.typed(-30)));
    }

    @Test
    void that_ended_stands_after_those_that_run() {
        begun(group("PARENTS").with("name", "A miniona").with("endsOn", centre.typed(-1)));
        begun(group("PARENTS").with("name", "B trwa").with("endsOn", centre.typed(0)));

        assertThat(browser.read(EWA, GROUPS).rows().get(1)).contains("B trwa").doesNotContain("zakończona");
        assertThat(browser.read(EWA, GROUPS).rows().get(2)).contains("A miniona", "zakończona");
        assertThat(browser.read(PIOTR, page).text()).contains("B trwa").doesNotContain("A miniona");
    }

    @Test
    void is_kept_by_assistants_and_their_leaders() {
        var group = begun(group("PARENTS"));
        browser.turnedAway(403, JAN, GROUPS + "/new", group("PARENTS"));
        browser.turnedAway(403, JAN, group + "/edit", group("PARENTS").with("name", "Inna"));
        browser.turnedAway(403, JAN, group, Form.empty().with("heldOn", centre.typed(0)));
        browser.turnedAway(403, JAN, meeting(group, 0), met());
        browser.turnedAway(403, ADAM, GROUPS + "/new", group("PARENTS"));
        for (var address : List.of(GROUPS, group, page)) {
            assertThat(browser.open(ADAM, address).status()).isEqualTo(403);
        }
        assertThat(browser.open(EWA, GROUPS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(browser.open(EWA, GROUPS + "/nic").status()).isEqualTo(404);
    }

    @Test
    void shows_both_texts_to_the_slower_of_two_who_correct_it() {
        var edit = begun(group("PARENTS")) + "/edit";
        browser.done(KRYSTYNA, edit, group("PARENTS").with("leader", "Anna Lis"));

        var turned = browser.turnedAway(409, PIOTR, edit, group("CHILDREN").with("leader", "Jan Kos"));

        assertThat(turned.conflict())
                .containsExactlyInAnyOrder(List.of("dla rodziców", "dla dzieci"), List.of("Anna Lis", "Jan Kos"));
        browser.done(PIOTR, edit, group("CHILDREN").with("leader", "Jan Kos").with("version", 1));
        assertThat(browser.read(EWA, GROUPS).text()).contains("Jan Kos", "dla dzieci");
    }

    @Test
    void is_not_corrected_against_what_is_on_record() {
        var group = begun(group("PARENTS"));
        enrol(PIOTR, group, "Anna", -20);
        browser.done(PIOTR, meeting(group, -10), met());

        assertThat(browser.refused(
                                PIOTR,
                                group + "/edit",
                                group("CHILDREN")
                                        .with("startsOn", centre.typed(-19))
                                        .with("endsOn", centre.typed(-11)))
                        .sentences())
                .hasSize(3)
                .contains("W grupie są już zapisy, więc nie można zmienić, dla kogo jest.");
        browser.done(
                PIOTR,
                group + "/edit",
                group("PARENTS").with("startsOn", centre.typed(-20)).with("endsOn", centre.typed(-10)));
    }

    @Test
    void takes_in_a_person_of_the_family_once() {
        var group = begun(group("PARENTS"));
        var form = enrolment(group, "Anna", 0);
        browser.done(PIOTR, page, form);
        var done = centre.contents();
        browser.done(PIOTR, page, form);
        assertThat(centre.contents()).isEqualTo(done);

        assertThat(browser.refused(PIOTR, page, enrolment(group, "Anna", -1)).sentences())
                .containsExactly("Ta osoba jest już w tej grupie.");
        assertThat(browser.read(JAN, page).text()).contains("Anna Kowalska", "Warsztaty", "obecności: 0 z 0");
        assertThat(browser.read(JAN, "/cases/" + family).html()).contains(page);
    }

    @ParameterizedTest
    @CsvSource({
        "PARENTS, Jaś, Te zajęcia są dla dorosłych i dla rodziców. Wybierz inną osobę albo grupę.",
        "CHILDREN, Anna, Te zajęcia są dla dzieci. Wybierz inną osobę albo grupę.",
    })
    void is_for_adults_or_for_children(String kind, String person, String sentence) {
        var group = begun(group(kind));

        assertThat(browser.refused(PIOTR, page, enrolment(group, person, 0)).sentences())
                .containsExactly(sentence);
        enrol(PIOTR, group, "Jaś".equals(person) ? "Anna" : "Jaś", 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 18", "1, 17"})
    void takes_an_adult_from_her_eighteenth_birthday(int daysLater, int age) {
        centre.owner()
                .sql("update person set birth_date = ? where id = ?")
                .params(centre.today().minusYears(18).plusDays(daysLater), papers.person(family, "Jaś"))
                .update();
        var group = begun(group("PARENTS"));

        assertThat(browser.send(PIOTR, page, enrolment(group, "Jaś", 0)).status())
                .isEqualTo(age == 18 ? 302 : 422);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "-29, true", "0, true", "1, false"})
    void takes_people_in_from_its_first_day_and_not_ahead_of_time(int day, boolean taken) {
        var group = begun(group("CHILDREN"));

        if (taken) {
            enrol(PIOTR, group, "Jaś", day);
        } else {
            browser.refused(PIOTR, page, enrolment(group, "Jaś", day));
        }
    }

    @Test
    void takes_in_nobody_once_it_has_ended() {
        var group = begun(group("CHILDREN").with("endsOn", centre.typed(-1)));
        begun(group("CHILDREN"));

        assertThat(browser.turnedAway(422, PIOTR, page, enrolment(group, "Jaś", -2))
                        .sentences())
                .containsExactly("Ta grupa już się zakończyła. Wybierz inną.");
    }

    @Test
    void takes_in_nobody_of_somebody_elses_family_or_of_a_closed_case() {
        var group = begun(group("CHILDREN"));
        assertThat(browser.turnedAway(
                                422, PIOTR, page, enrolment(group, "Jaś", 0).with("person", UUID.randomUUID()))
                        .sentences())
                .containsExactly("Wybierz osobę z tej rodziny.");
        browser.turnedAway(404, ANNA, page, enrolment(group, "Jaś", 0));
        browser.turnedAway(404, MARIA, page, enrolment(group, "Jaś", 0));
        browser.turnedAway(403, ADAM, page, enrolment(group, "Jaś", 0));
        assertThat(browser.open(ANNA, page).status()).isEqualTo(404);

        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();
        assertThat(browser.turnedAway(422, JAN, page, enrolment(group, "Jaś", 0))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void is_left_on_a_day_for_a_reason_and_entered_again_later() {
        var group = begun(group("PARENTS"));
        enrol(PIOTR, group, "Anna", -20);
        browser.done(PIOTR, meeting(group, -10), met().with("present", enrolled("Anna")));
        var leaving = page + "/" + enrolled("Anna") + "/leaving";

        assertThat(browser.refused(PIOTR, leaving, left(-5).blank("reason")).sentences())
                .containsExactly("Napisz, z jakiego powodu.");
        browser.refused(PIOTR, leaving, left(1));
        browser.refused(PIOTR, leaving, left(-21));
        browser.refused(PIOTR, leaving, left(-11)); // she was there the day after
        browser.turnedAway(404, ANNA, leaving, left(-10));
        browser.done(JAN, leaving, left(-10));
        var done = centre.contents();
        browser.done(JAN, leaving, left(-10));
        assertThat(centre.contents()).isEqualTo(done);
        browser.refused(JAN, leaving, left(-9));

        assertThat(browser.read(PIOTR, page).text()).contains("Wyjazd.", "obecności: 1 z 1");
        browser.refused(PIOTR, page, enrolment(group, "Anna", -10));
        enrol(PIOTR, group, "Anna", -9);
        assertThat(centre.rows("group_enrolment")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "-6, true", "-5, true", "-4, false"})
    void meets_between_its_first_and_last_day(int day, boolean met) {
        var group = begun(group("PARENTS").with("endsOn", centre.typed(-5)));
        var chosen = Form.empty().with("heldOn", centre.typed(day));

        if (met) {
            assertThat(browser.done(PIOTR, group, chosen)).isEqualTo(meeting(group, day));
            browser.read(PIOTR, meeting(group, day));
            browser.done(PIOTR, meeting(group, day), met());
        } else {
            browser.refused(PIOTR, group, chosen);
            assertThat(browser.refused(PIOTR, meeting(group, day), met()).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Tego dnia grupa nie mogła się spotkać");
        }
    }

    @Test
    void takes_a_parent_of_any_age() {
        centre.owner()
                .sql("update person set birth_date = ? where id = ?")
                .params(centre.today().minusYears(17), papers.person(family, "Anna"))
                .update();

        browser.done(PIOTR, page, enrolment(begun(group("PARENTS")), "Anna", 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 302", "1, 422"})
    void does_not_meet_ahead_of_time(int day, int status) {
        var group = begun(group("PARENTS"));

        assertThat(browser.send(PIOTR, group, Form.empty().with("heldOn", centre.typed(day)))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void meets_once_a_day_and_its_attendance_is_corrected() {
        var group = begun(group("CHILDREN"));
        enrol(PIOTR, group, "Jaś", -20);
        var day = meeting(group, -3);
        browser.done(PIOTR, day, met());
        browser.done(PIOTR, day, met()); // a double click
        assertThat(browser.read(PIOTR, page).text()).contains("obecności: 0 z 1");

        var stale = browser.turnedAway(409, PIOTR, day, met().with("present", enrolled("Jaś")));
        assertThat(stale.conflict()).containsExactly(List.of("", "Jaś Kowalski"));
        browser.done(PIOTR, day, met().with("version", 0).with("present", enrolled("Jaś")));

        assertThat(centre.rows("group_meeting")).isEqualTo(1);
        assertThat(browser.read(PIOTR, page).text()).contains("obecności: 1 z 1");
        assertThat(browser.refused(PIOTR, day, met().blank("topic")).sentences())
                .containsExactly("Wpisz temat spotkania.");
    }

    @Test
    void counts_only_meetings_while_somebody_is_enrolled() {
        var group = begun(group("CHILDREN"));
        enrol(PIOTR, group, "Jaś", -20);
        for (int day : List.of(-21, -20, -10, -9)) {
            browser.done(PIOTR, meeting(group, day), met());
        }
        browser.done(PIOTR, page + "/" + enrolled("Jaś") + "/leaving", left(-10));

        assertThat(browser.read(PIOTR, page).text()).contains("obecności: 0 z 2");
        browser.turnedAway(
                422, PIOTR, meeting(group, -21), met().with("version", 0).with("present", enrolled("Jaś")));
        browser.turnedAway(
                422, PIOTR, meeting(group, -9), met().with("version", 0).with("present", enrolled("Jaś")));
    }

    @Test
    void names_nobody_of_other_families_and_keeps_their_attendance() {
        var group = begun(group("CHILDREN"));
        enrol(PIOTR, group, "Jaś", -20);
        var day = meeting(group, -3);
        browser.done(PIOTR, day, met().with("present", enrolled("Jaś")));

        for (var stranger : List.of(ANNA, MARIA)) {
            assertThat(browser.read(stranger, group).text())
                    .contains("osoba z innej rodziny", "obecności: 1 z 1")
                    .doesNotContain("Kowalski");
        }
        for (var reader : List.of(PIOTR, JAN, EWA, KRYSTYNA)) {
            assertThat(browser.read(reader, group).text()).contains("Jaś Kowalski, rodzina Kowalskich");
        }
        assertThat(browser.read(ANNA, day).html()).contains("razem 1").doesNotContain("Kowalski", enrolled("Jaś"));
        browser.turnedAway(422, ANNA, day, met().with("version", 0).with("present", enrolled("Jaś")));
        browser.done(ANNA, day, met().with("version", 0).with("topic", "Inny temat"));
        assertThat(browser.read(PIOTR, page).text()).contains("obecności: 1 z 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"group_activity", "group_enrolment", "group_meeting"})
    void is_never_deleted_by_the_application(String table) {
        assertThatThrownBy(() -> application.sql("delete from " + table).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void has_a_person_once_even_past_the_application() {
        enrol(PIOTR, begun(group("CHILDREN")), "Jaś", -1);

        assertThatThrownBy(() -> centre.owner().sql("""
                        insert into group_enrolment (id, group_id, case_id, person_id, enrolled_on, enrolled_by, enrolled_at)
                        select gen_random_uuid(), group_id, case_id, person_id, enrolled_on, enrolled_by, enrolled_at
                          from group_enrolment""").update())
                .rootCause()
                .hasMessageContaining("once_in_a_group_at_a_time");
    }

    @Test
    void takes_a_person_in_once_when_two_enrol_her_at_the_same_moment() {
        var group = begun(group("CHILDREN"));
        var second = contention.waits(
                () -> enrol(PIOTR, group, "Jaś", -1), () -> browser.send(JAN, page, enrolment(group, "Jaś", 0)));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.sentences()).containsExactly("Ta osoba jest już w tej grupie.");
        assertThat(centre.rows("group_enrolment")).isEqualTo(1);
    }

    @Test
    void has_one_meeting_when_two_record_it_at_the_same_moment() {
        var day = meeting(begun(group("CHILDREN")), -1);
        var second = contention.waits(
                () -> browser.done(PIOTR, day, met()),
                () -> browser.send(KRYSTYNA, day, met().with("topic", "Radość")));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.conflict()).containsExactly(List.of("Złość", "Radość"));
        assertThat(centre.rows("group_meeting")).isEqualTo(1);
    }

    @Test
    void costs_the_same_statements_with_one_meeting_and_with_ten() {
        var group = begun(group("CHILDREN"));
        enrol(PIOTR, group, "Jaś", -20);
        browser.done(PIOTR, meeting(group, -1), met());
        for (var address : List.of(GROUPS, group, page)) {
            browser.read(PIOTR, address);
        }
        var few = List.of(GROUPS, group, page).stream()
                .map(address ->
                        statements.of(() -> browser.read(PIOTR, address)).size())
                .toList();
        for (int day = -2; day > -10; day--) {
            browser.done(PIOTR, meeting(group, day), met().with("present", enrolled("Jaś")));
            enrol(PIOTR, begun(group("CHILDREN")), "Jaś", 0);
        }

        assertThat(List.of(GROUPS, group, page).stream()
                        .map(address -> statements
                                .of(() -> browser.read(PIOTR, address))
                                .size())
                        .toList())
                .isEqualTo(few);
    }

    private String begun(Form group) {
        return browser.done(PIOTR, GROUPS + "/new", group).replaceAll("\\?.*", "");
    }

    private Form group(String kind) {
        return Form.empty()
                .with("version", 0)
                .with("token", UUID.randomUUID())
                .with("kind", kind)
                .with("name", "Warsztaty")
                .with("leader", "Maria Mazur")
                .with("startsOn", centre.typed(-30));
    }

    private void enrol(Colleague by, String group, String person, int day) {
        browser.done(by, page, enrolment(group, person, day));
    }

    private Form enrolment(String group, String person, int day) {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("group", group.substring(group.lastIndexOf('/') + 1))
                .with("person", papers.person(family, person))
                .with("enrolledOn", centre.typed(day));
    }

    private String enrolled(String person) {
        return centre.owner()
                .sql("select id::text from group_enrolment where person_id = ? order by enrolled_at limit 1")
                .param(papers.person(family, person))
                .query(String.class)
                .single();
    }

    private Form left(int day) {
        return Form.empty().with("leftOn", centre.typed(day)).with("reason", "Wyjazd.");
    }

    private String meeting(String group, int day) {
        return group + "/meetings/" + centre.today().plusDays(day);
    }

    private Form met() {
        return Form.empty().with("version", -1).with("topic", "Złość");
    }
}

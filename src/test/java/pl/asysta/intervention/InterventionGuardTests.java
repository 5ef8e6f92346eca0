package pl.asysta.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.PIOTR;

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
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@DisplayName("What PostgreSQL keeps of an intervention, past the application")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class InterventionGuardTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient application;

    @BeforeEach
    void an_intervention_and_a_card() {
        var dangers = new Dangers(browser, centre, papers);
        var family = families.assignedTo(PIOTR);
        families.reported(); // whose people are not in danger here
        var page = dangers.recorded(PIOTR, family);
        dangers.recorded(
                PIOTR, family, dangers.seen(family).with("taken", "true").with("takenHour", "10:00"));
        browser.done(PIOTR, page + "/end", dangers.ended(0));
        dangers.cardStarted(PIOTR, family, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update intervention set seen = 'x' | what an intervention says does not change",
                "update intervention set seen_at = seen_at - interval '1 hour' | what an intervention says does not change",
                "update intervention set kinds = array['OTHER'] | what an intervention says does not change",
                "update intervention set outcome = 'x' where number = 1 | what an intervention says does not change",
                "update intervention set ended_on = null, outcome = null, ended_by = null, ended_at = null where number = 1 | what an intervention says does not change",
                "update intervention set taken_at = null, taken_by = null where number = 2 | what an intervention says does not change",
                "update intervention set taken_at = recorded_at, taken_by = recorded_by where number = 1 | what an intervention says does not change",
                "delete from intervention | an intervention stays on file",
                "update intervention set ended_on = current_date, outcome = 'x', ended_by = recorded_by, ended_at = now() where number = 2 | the court has not been told of the child",
                "update intervention_notice set notified_at = notified_at - interval '1 day' | nobody is notified before the danger was seen",
                "update intervention_notice set notified_at = recorded_at + interval '1 minute' | nobody_is_notified_in_the_future",
                "update intervention_notice set body = 'TEAM' | notified_body_is_known",
                "insert into intervention_person select i.id, i.case_id, m.person_id from intervention i join family_member m on m.case_id <> i.case_id | only_the_family_is_in_danger",
                "insert into intervention_person select i.id, m.case_id, m.person_id from intervention i join family_member m on m.case_id <> i.case_id | danger_is_in_the_same_family",
                "update blue_card set started_on = started_on - 1 | the days of a blue card do not change",
                "delete from blue_card | the days of a blue card do not change",
                "update blue_card set passed_on = started_on - 1, passed_by = recorded_by | blue_card_form_is_passed_on_after_the_start",
                "update blue_card set closed_on = started_on - 1, closed_by = recorded_by | blue_card_is_closed_after_it_began",
                "insert into blue_card (id, case_id, started_on, recorded_by, recorded_at) select gen_random_uuid(), case_id, started_on, recorded_by, now() from blue_card | one_open_blue_card_per_family",
                "update blue_card_role set role = 'VICTIM' | blue_card_role_is_known"
            })
    void refuses(String statement, String because) {
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining(because);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seen_at, now() + interval '1 minute' | intervention_is_not_in_the_future",
                "taken_at, seen_at - interval '1 minute' | child_is_taken_after_the_danger_was_seen",
                "kinds, array['MAGIC'] | danger_is_known",
                "kinds, array[]::text[] | danger_is_known",
                "place, ' ' | intervention_says_where",
                "seen, '' | intervention_says_what_was_seen",
                "done, '' | intervention_says_what_was_done",
                "ended_on, current_date - 30 | intervention_ends_after_it_began",
                "outcome, null | ended_intervention_says_how_who_and_when",
                "seen, 'Ktoś jest zagrożony, ale nikogo nie zaznaczono.' | somebody is in danger"
            })
    void takes_in_none(String columnAndValue, String because) {
        var column = columnAndValue.substring(0, columnAndValue.indexOf(','));
        var value = columnAndValue.substring(columnAndValue.indexOf(',') + 1);
        var columns =
                "place, kinds, seen, done, taken_at, ended_on, outcome, seen_at, recorded_by, recorded_at, ended_by, ended_at";
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner()
                        .sql("insert into intervention (id, case_id, number, taken_by, " + columns
                                + ") select gen_random_uuid(), case_id, 9, "
                                + (column.equals("taken_at") ? "recorded_by" : "taken_by") + ", "
                                + columns.replaceFirst("\\b" + column + "\\b", value.strip())
                                + " from intervention where number = 1")
                        .update())
                .rootCause()
                .hasMessageContaining(because);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update intervention set seen = 'x'",
                "delete from intervention",
                "update intervention_person set person_id = person_id",
                "delete from intervention_person",
                "update intervention_notice set receiver = 'x'",
                "delete from intervention_notice",
                "update intervention_amendment set words = 'x'",
                "update blue_card set started_on = started_on",
                "delete from blue_card",
                "delete from blue_card_role"
            })
    void gives_the_application_no_right_to(String statement) {
        assertThatThrownBy(() -> application.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void lets_a_passed_form_and_a_closed_procedure_stand() {
        centre.owner()
                .sql("update blue_card set passed_on = started_on, passed_by = recorded_by")
                .update();
        centre.owner()
                .sql("update blue_card set closed_on = started_on, closed_by = recorded_by")
                .update();

        for (var statement : new String[] {
            "update blue_card set passed_on = passed_on + 1", "update blue_card set closed_on = null, closed_by = null"
        }) {
            assertThatThrownBy(() -> centre.owner().sql(statement).update())
                    .rootCause()
                    .hasMessageContaining("the days of a blue card do not change");
        }
        assertThat(centre.rows("blue_card")).isEqualTo(1);
    }
}

package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.request.RequestId;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;

@DisplayName("The database, past every page and use case")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CaseloadDatabaseTests {
    private static final String LIMIT = "caseload_within_the_statutory_limit";

    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    JdbcClient application;

    private RequestId request;

    @BeforeEach
    void requested() {
        request = families.requested();
    }

    @Test
    void takes_the_fifteenth_family_and_refuses_the_sixteenth() {
        insert(application, ANNA, request);
        assertThat(centre.familiesOf(ANNA)).isEqualTo(15);

        refuses(LIMIT, () -> insert(application, ANNA, families.requested()));
        assertThat(centre.familiesOf(ANNA)).isEqualTo(15);
    }

    @Test
    void refuses_the_sixteenth_family_also_to_its_owner() {
        refuses(LIMIT, () -> insert(centre.owner(), PELAGIA, request));
    }

    @Test
    void has_room_again_once_a_family_has_ended() {
        end(PELAGIA, "current_date");

        insert(application, PELAGIA, request);

        assertThat(centre.familiesOf(PELAGIA)).isEqualTo(15);
    }

    @Test
    void takes_an_ended_family_back_only_where_there_is_room() {
        end(PELAGIA, "current_date");
        insert(application, PELAGIA, request);

        refuses(
                LIMIT,
                () -> application
                        .sql("update assignment set ended_on = null where ended_on is not null")
                        .update());
    }

    @Test
    void moves_no_family_to_a_full_assistant() {
        refuses(
                LIMIT,
                () -> application
                        .sql(
                                "update assignment set assistant_id = ? where id = (select id from assignment where assistant_id = ? limit 1)")
                        .params(PELAGIA.id().id(), PIOTR.id().id())
                        .update());
    }

    @Test
    void refuses_a_family_from_before_there_was_a_limit() {
        refuses(LIMIT, () -> insert(application, PIOTR, request, "date '2011-12-31'"));
    }

    @Test
    void lends_no_old_limit_to_an_old_date() {
        refuses(LIMIT, () -> insert(application, PELAGIA, request, "date '2014-12-31'"));

        assertThat(centre.familiesOf(PELAGIA))
                .as("twenty were allowed until the end of 2014, fifteen are today")
                .isEqualTo(15);
    }

    @Test
    void gives_a_family_to_one_assistant_at_a_time() {
        var family = families.assignedTo(PIOTR);
        application
                .sql("insert into caseload (assistant_id) values (?) on conflict do nothing")
                .param(ANNA.id().id())
                .update();

        refuses(
                "one_open_assignment_per_family",
                () -> application
                        .sql("""
                        insert into assignment (id, assistant_id, case_id, request_id, started_on, assigned_by, assigned_at)
                        values (gen_random_uuid(), ?, ?, ?, current_date, ?, now())""")
                        .params(
                                ANNA.id().id(),
                                family.id(),
                                request.id(),
                                EWA.id().id())
                        .update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update caseload_limit set families = 99",
                "insert into caseload_limit values (current_date, 99)",
                "delete from caseload_limit",
                "truncate caseload_limit",
                "alter table assignment disable trigger caseload_within_the_statutory_limit",
                "drop trigger caseload_within_the_statutory_limit on assignment",
                "drop table caseload_limit",
                "set session_replication_role = replica"
            })
    void lets_the_application_change_nothing_about_the_limit(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application.sql(sql).update())
                .withStackTraceContaining("ERROR: ")
                .satisfies(refusal -> assertThat(refusal.getMostSpecificCause().getMessage())
                        .containsAnyOf("permission denied", "must be owner"));
        assertThat(centre.owner()
                        .sql("select families from caseload_limit order by valid_from desc limit 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from assignment",
                "delete from worker_suspension",
                "delete from assistant_terms",
                "update assistant_terms set own_limit = 99",
                "delete from basis_counting",
                "update basis_counting set counts = false",
                "delete from family_difficulty",
                "update family_difficulty set weight = 1"
            })
    void lets_the_application_rewrite_no_history(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application.sql(sql).update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    private void end(Colleague assistant, String day) {
        application
                .sql("update assignment set ended_on = " + day
                        + " where id = (select id from assignment where assistant_id = ? limit 1)")
                .param(assistant.id().id())
                .update();
    }

    private void insert(JdbcClient jdbc, Colleague assistant, RequestId granted) {
        insert(jdbc, assistant, granted, "current_date");
    }

    private void insert(JdbcClient jdbc, Colleague assistant, RequestId granted, String from) {
        jdbc.sql("insert into assignment (id, assistant_id, case_id, request_id, started_on, assigned_by, assigned_at)"
                        + " values (?, ?, ?, ?, " + from + ", ?, now())")
                .params(
                        UUID.randomUUID(),
                        assistant.id().id(),
                        families.familyOf(granted).id(),
                        granted.id(),
                        EWA.id().id())
                .update();
    }

    private static void refuses(String constraint, Runnable act) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(((org.postgresql.util.PSQLException) refusal.getMostSpecificCause())
                                .getServerErrorMessage()
                                .getConstraint())
                        .isEqualTo(constraint));
    }
}

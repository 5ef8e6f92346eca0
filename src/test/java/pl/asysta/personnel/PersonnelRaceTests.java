package pl.asysta.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.JAN;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Contention;
import pl.asysta.support.Form;
import pl.asysta.support.Page;

@DisplayName("Two administrators at one file")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PersonnelRaceTests {
    private static final int AT_ONCE = 6;

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Contention contention;

    @Autowired
    JdbcClient application;

    @Test
    void who_save_at_the_same_moment_lose_nothing_one_saves_and_the_others_see_both_texts() throws Exception {
        var statuses = atOnce(i -> browser.send(
                ADAM,
                "/staff/" + ANNA.id() + "/workplace",
                Form.empty().with("version", -1).with("room", "pokój " + i)));

        assertThat(statuses).containsOnly(302, 409).containsOnlyOnce(302);
        assertThat(centre.rows("workplace")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "workplace,     room,                  15",
        "qualification, alimony,               01.01.2022",
        "employment,    terms[0].employment,   TASK_BASED_CONTRACT"
    })
    void who_enter_the_same_at_the_same_moment_are_both_done(String part, String box, String text) {
        var address = "/staff/" + ANNA.id() + "/" + part;
        var form = Form.empty()
                .with("version", -1)
                .with(box, text)
                .with("terms[0].firstDay", part.equals("employment") ? "01.01.2022" : "");

        var second = contention.waits(() -> browser.done(ADAM, address, form), () -> browser.send(ADAM, address, form));

        assertThat(second.status()).isEqualTo(302);
        assertThat(centre.rows(part)).isEqualTo(1);
    }

    @Test
    void who_give_one_number_to_two_workers_are_told_so_but_for_the_first() throws Exception {
        var people = new Colleague[] {ANNA, JAN};
        var statuses = atOnce(i -> browser.send(
                ADAM,
                "/staff/" + people[i % 2].id() + "/access",
                Form.empty().with("number", "13/2026").with("from", centre.typed(0))));

        assertThat(statuses).containsOnly(302, 422);
        assertThat(centre.owner()
                        .sql("select count(*) from data_authorisation where number = '13/2026'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "assistant_has_one_grade_at_a_time      | insert into assistant_grade values (:w, 'SENIOR', '2024-12-31', null)",
                "grade_ends_after_it_starts             | insert into assistant_grade values (:w, 'SENIOR', '2026-02-01', '2026-01-31')",
                "employment_has_one_kind_at_a_time      | insert into employment_term values (:w, 'SERVICE_CONTRACT', '2025-01-01', null)",
                "duty_hours_of_a_worker_do_not_overlap  | insert into duty_hours values (:w, 'MONDAY', '9:59', '11:00', null)",
                "duty_ends_after_it_starts              | insert into duty_hours values (:w, 'FRIDAY', '9:00', '9:00', null)",
                "certificate_expires_after_it_is_issued | insert into qualification_certificate values (:w, 0, 'OTHER', '1', '2026-01-02', '2026-01-01')",
                "offender_register_check_is_whole       | update qualification set offender_register_on = '2024-01-01' where worker_id = :w",
                "office_phone_can_be_dialled            | update workplace set office_phone = '112' where worker_id = :w",
                "authorisation_ends_after_it_starts     | update data_authorisation set valid_until = '2001-01-01' where worker_id = :w"
            })
    void who_pass_the_application_are_stopped_by_postgresql(String constraint, String sql) {
        owner("insert into employment values (:w, 0, :w, now())");
        owner("insert into assistant_grade values (:w, 'JUNIOR', '2022-01-01', '2024-12-31')");
        owner("insert into employment_term values (:w, 'TASK_BASED_CONTRACT', '2022-01-01', null)");
        owner("insert into workplace (worker_id, saved_by, saved_at) values (:w, :w, now())");
        owner("insert into duty_hours values (:w, 'MONDAY', '9:00', '10:00', null)");
        owner("insert into qualification (worker_id, saved_by, saved_at) values (:w, :w, now())");

        assertThatThrownBy(() -> owner(sql))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource({"data_authorisation", "secrecy_undertaking"})
    void who_would_erase_a_paper_may_not(String table) {
        assertThatThrownBy(() -> application.sql("delete from " + table).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void owner(String sql) {
        centre.owner().sql(sql).param("w", ANNA.id().id()).update();
    }

    private static List<Integer> atOnce(IntFunction<Page> act) throws Exception {
        var people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var acts = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<Integer>) () -> act.apply(i).status())
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var done : people.invokeAll(acts)) {
                statuses.add(done.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}

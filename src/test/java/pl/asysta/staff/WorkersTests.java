package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.support.IntegrationTest;

@DisplayName("The register of workers")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@IntegrationTest
@Transactional
class WorkersTests {
    @Autowired
    Workers workers;

    @Autowired
    JdbcClient jdbc;

    private WorkerId anna;

    @BeforeEach
    void employ_anna() {
        anna = workers.add(withLogin("anna.lis"));
    }

    @Test
    void says_who_has_a_login_already_also_in_capital_letters() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> workers.add(withLogin("Anna.LIS")))
                .withMessage("staff.login-taken");
    }

    @ParameterizedTest(name = "on {0}: absent until {1}, suspended since {2}")
    @CsvSource({
        "2026-03-01, ,",
        "2026-03-02, 2026-03-13,",
        "2026-03-09, 2026-03-13,",
        "2026-03-10, 2026-03-13, 2026-03-10",
        "2026-03-13, 2026-03-13, 2026-03-10",
        "2026-03-14, , 2026-03-10"
    })
    void knows_what_stands_in_the_way_that_day(LocalDate day, LocalDate absentUntil, LocalDate suspendedSince) {
        jdbc.sql("insert into worker_absence values (?, '2026-03-02', '2026-03-13')")
                .param(anna.id())
                .update();
        jdbc.sql("update worker set suspended_since = '2026-03-10' where id = ?")
                .param(anna.id())
                .update();

        assertThat(workers.hindrances(day).getOrDefault(anna, Availability.AVAILABLE))
                .isEqualTo(new Availability(absentUntil, suspendedSince));
    }

    private static NewWorker withLogin(String login) {
        return new NewWorker(login, new PersonName("Anna", "Lis"), Role.FAMILY_ASSISTANT, "asystentka rodziny");
    }
}

package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.demo.zalesie.Zalesie;
import pl.asysta.support.Routes;
import pl.asysta.support.TestDatabaseConfiguration;

/** The first day of a centre: people, one district, and nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "asysta.demo.enabled=false")
@ActiveProfiles("test")
@Import(TestDatabaseConfiguration.class)
@DirtiesContext
@ExtendWith(Chromium.class)
@DisplayName("Every page without data, at 1280 and 390 px,")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class EveryEmptyPageBrowserTests {
    private static final Map<String, String> EVERYBODY = Map.of(
            "dyrektor", "DIRECTOR",
            "pracownik", "SOCIAL_WORKER",
            "asystent", "FAMILY_ASSISTANT",
            "koordynator", "COORDINATOR",
            "administrator", "ADMINISTRATOR");

    private static final int CHEAP = 4;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    DatabaseAccess access;

    @Test
    @Timeout(1200)
    void is_clear_to_those_who_do_not_see_it_or_have_no_mouse_and_on_a_phone() {
        employ();
        var tour = new Tour(new Routes(mapping));
        for (var login : EVERYBODY.keySet()) {
            try (var window = Window.signedIn(port, login)) {
                tour.as(window, login);
            }
        }

        System.out.printf("axe and keyboard: %d kinds of empty pages at two widths%n", tour.kinds());
        assertThat(tour.kinds()).isGreaterThan(40);
    }

    private void employ() {
        var owner = JdbcClient.create(new DriverManagerDataSource(
                access.jdbcUrl(), access.owner().user(), access.owner().password()));
        owner.sql("insert into district (name) values ('Rejon 1')").update();
        var password = "{bcrypt}" + new BCryptPasswordEncoder(CHEAP).encode(Zalesie.PASSWORD);
        EVERYBODY.forEach((login, role) ->
                owner.sql("""
                        insert into worker (id, login, first_name, last_name, role, title, expertise, password_hash, created_at)
                        values (?, ?, 'Jan', 'Nowy', ?, 'tytuł', '', ?, now())""").params(UUID.randomUUID(), login, role, password).update());
        owner.sql(
                        "insert into district_worker select d.id, w.id from district d, worker w where role = 'SOCIAL_WORKER'")
                .update();
        owner.sql("""
                        insert into data_authorisation (id, worker_id, number, valid_from, recorded_by, recorded_at)
                        select gen_random_uuid(), id, 'U/' || login, date '2026-01-01', id, now() from worker""").update();
        owner.sql("""
                        insert into secrecy_undertaking (id, worker_id, signed_on, recorded_by, recorded_at)
                        select gen_random_uuid(), id, date '2026-01-01', id, now() from worker""").update();
    }
}

package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The log on its way to another system")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
@CentreTest
class ForwardingTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void the_output_is_open_and_all_has_been_told() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(Forwarding.OUTPUT, LogLevel.INFO);
        centre.forgetLog();
        centre.owner().sql("update audit.forwarded set position = 0, id = 0").update();
    }

    @AfterEach
    void close_the_output() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(Forwarding.OUTPUT, null);
    }

    @Test
    void says_kind_worker_family_origin_and_the_digest_that_is_sealed(CapturedOutput output) {
        var family = families.reported();
        centre.forgetLog();
        browser.read(JAN, "/cases/" + family + "/persons");

        forward(true);

        var read = lines(output).get(0);
        assertThat(read.get("kind").asString()).isEqualTo("READ");
        assertThat(read.get("worker").asString()).isEqualTo(JAN.id().toString());
        assertThat(read.get("family").asString()).matches("[A-Z]+-\\d{4}/\\d+");
        assertThat(read.get("address").asString()).isEqualTo("127.0.0.1");
        assertThat(read.get("route").asString()).isEqualTo("GET /cases/{family}/persons");
        assertThat(read.get("digest").asString())
                .isEqualTo(centre.owner()
                        .sql("select encode(sha256(convert_to(audit.canonical(e), 'UTF8')), 'hex') from audit.entry e")
                        .query(String.class)
                        .single());
    }

    @Test
    void tells_each_entry_once_in_its_order_and_none_of_a_transaction_that_still_runs(CapturedOutput output) {
        centre.owner().sql("update worker set title = 'x' where login = 'jan'").update();
        forward(true);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update worker set title = 'y' where login = 'jan'").update();
            forward(true);
            assertThat(lines(output)).hasSize(1);
        });
        forward(true);
        forward(true);

        assertThat(lines(output))
                .hasSize(2)
                .allMatch(line -> line.get("subject").asString().equals("worker"));
    }

    @Test
    void holds_no_name_no_text_and_no_login(CapturedOutput output) {
        var family = families.reported();
        browser.open(JAN, "/cases/" + family);
        browser.send(JAN, "/cases/" + family + "/difficulty", Form.empty().with("description", "Tajny opis rodziny"));
        browser.open(EWA, "/accounts");
        centre.owner()
                .sql(
                        "insert into audit.entry (position, kind, subject, reason) values (0, 'SIGN_IN_FAILED', 'jan', 'Tajny powód')")
                .update();

        forward(true);

        assertThat(lines(output)).hasSizeGreaterThan(5);
        var names = centre.owner().sql("""
                        select first_name from worker union select last_name from worker union select login from worker
                        union select first_name from person union select last_name from person
                        union select label from family_case""").query(String.class).list();
        for (var line : lines(output)) {
            assertThat(line.propertyNames())
                    .isSubsetOf(List.of(
                            "audit",
                            "at",
                            "kind",
                            "worker",
                            "address",
                            "route",
                            "request",
                            "family",
                            "families",
                            "row_count",
                            "status",
                            "subject",
                            "db_role",
                            "digest"));
            for (var value : line.values()) {
                assertThat(names).doesNotContain(value.asString());
                assertThat(value.asString()).doesNotContain("Tajny", "Kowalsk");
            }
        }
    }

    @Test
    void says_nothing_where_the_centre_does_not_want_it(CapturedOutput output) {
        browser.read(JAN, "/cases");

        forward(false);

        assertThat(lines(output)).isEmpty();
        assertThat(centre.owner()
                        .sql("select id from audit.forwarded")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void forward(boolean wanted) {
        var properties = new AuditProperties(
                LocalTime.of(6, 0), LocalTime.of(20, 0), 15, 3, 20, 60, 200, 24, Duration.ofMinutes(1), wanted);
        new Forwarding(jdbc, properties).go();
    }

    private static List<JsonNode> lines(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(" asysta.audit ") && line.contains("{\"audit\":"))
                .map(line -> JsonMapper.shared().readTree(line.substring(line.indexOf("{\"audit\":"))))
                .toList();
    }
}

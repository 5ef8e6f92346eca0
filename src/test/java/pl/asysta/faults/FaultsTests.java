package pl.asysta.faults;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.function.ThrowingSupplier;
import pl.asysta.support.ApplicationProcess;
import pl.asysta.support.SecondApplication;
import pl.asysta.support.Visitor;

/** Faults that are really made: docs/operation.md says what they mean for the centre. */
@DisplayName("After a fault")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FaultsTests {
    private static final String AWAY = "Program przez chwilę nie działa";
    private static final Duration SOON = Duration.ofSeconds(20);

    private FoundedCentre centre;
    private WorkCard card;
    private ApplicationProcess second;

    @BeforeAll
    void two_processes_on_one_database() throws Exception {
        centre = FoundedCentre.founded();
        card = WorkCard.of("asystent", centre.owner());
        second = SecondApplication.startedOn(centre.access());
    }

    @AfterAll
    void stop() throws Exception {
        if (second != null) {
            second.close();
        }
        if (centre != null) {
            centre.close();
        }
    }

    @Test
    @Order(1)
    void a_process_killed_while_four_windows_write_has_lost_nothing_that_it_acknowledged() throws Exception {
        try (var load =
                Load.of(assistantAt(second.port()), card.address(), "Zabity").writing(4)) {
            load.awaitAcknowledged(30);
            second.kill();
            load.close();

            assertThat(load.sent()).filteredOn(Load.Sent::isAcknowledged).hasSizeGreaterThanOrEqualTo(30);
            assertThat(load.sent()).extracting(Load.Sent::status).containsOnly(302, 0);
            card.assertHolds(load);
        }

        second.start();
        assertThat(assistantAt(second.port()).get(card.address()).body()).contains("Zabity ");
    }

    @Test
    @Order(2)
    void the_process_that_is_left_behind_nginx_serves_everybody_without_signing_in_again() throws Exception {
        assumeTrue(Nginx.isInstalled(), "no nginx in /usr/sbin: .ci/run installs Debian's");
        try (var nginx = Nginx.before(second.port(), centre.port())) {
            var load = Load.of(assistantAt(nginx.port()), card.address(), "Brama")
                    .writing(2)
                    .reading()
                    .reading()
                    .reading();
            load.awaitAcknowledged(20);
            second.kill();
            load.awaitAcknowledged(40);
            load.close();

            assertThat(load.read()).as("pages").hasSizeGreaterThan(2).containsOnly(200);
            assertThat(load.sent()).extracting(Load.Sent::status).isSubsetOf(302, 502);
            for (var unanswered : List.copyOf(load.sent())) {
                if (!unanswered.isAcknowledged()) {
                    assertThat(load.again(unanswered).status()).isEqualTo(302);
                }
            }
            card.assertHolds(load);
        }
    }

    @Test
    @Order(3)
    void a_database_that_was_away_is_worked_with_again_and_nobody_is_signed_out() throws Exception {
        var assistant = assistantAt(centre.port());
        var load = Load.of(assistant, card.address(), "Przerwa").writing(3).reading();
        load.awaitAcknowledged(10);
        centre.server().stop();
        long since = System.nanoTime();
        var read = supplyAsync(ThrowingSupplier.of(() -> assistant.get(card.address())));
        var written = supplyAsync(() -> load.write(" Mama <b>sama</b> spłaca dług."));
        var health = centre.health();
        var page = read.join();
        var form = written.join();
        var waited = Duration.ofNanos(System.nanoTime() - since);
        centre.server().start();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(assistant.get(card.address()).statusCode()).isEqualTo(200));
        assertThat(load.write("").status()).isEqualTo(302);
        assertThat(centre.health().statusCode()).isEqualTo(200);
        load.close();

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("30");
        assertThat(page.body()).contains(AWAY).doesNotContain("Exception", "java.", "127.0.0.1", "FATAL");
        assertThat(form.status()).isEqualTo(503);
        assertThat(form.page()).contains(AWAY, "Mama &lt;b&gt;sama&lt;/b&gt; spłaca dług.", "Telefon do poradni");
        assertThat(waited).isLessThan(Duration.ofSeconds(14));
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"status\":\"DOWN\"").doesNotContain("127.0.0.1", "Exception");
        assertThat(load.read()).contains(503).isSubsetOf(200, 503);
        assertThat(load.sent()).extracting(Load.Sent::status).isSubsetOf(302, 503);
        card.assertHolds(load);
    }

    @Test
    @Order(4)
    void a_disk_that_was_full_is_written_on_again_and_holds_all_that_was_acknowledged() throws Exception {
        assumeTrue(centre.disk().isPresent(), "no small disk: this user may not mount one");
        var disk = centre.disk().get();
        var administrator = Visitor.signedIn(centre.port(), "administrator");
        var load = Load.of(assistantAt(centre.port()), card.address(), "Dysk");
        centre.settleJournal();
        disk.fill();
        Load.Sent refused;
        try {
            do {
                refused = load.write(" " + incompressible());
            } while (refused.isAcknowledged() && load.sent().size() < 60);

            assertThat(administrator.get("/accounts").statusCode()).isEqualTo(200);
            assertThat(administrator.get("/login").statusCode()).isEqualTo(200);
        } finally {
            disk.free();
        }
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.page()).contains(AWAY, refused.note()).doesNotContain("Exception", "No space", "java.");
        assertThat(load.again(refused).status()).isEqualTo(302);
        card.assertHolds(load);
    }

    @Test
    @Order(5)
    void a_new_version_whose_migration_fails_does_not_start_and_the_old_one_works_on(@TempDir Path added)
            throws Exception {
        var migrations = Files.createDirectories(added.resolve("db/migration"));
        Files.writeString(migrations.resolve("V29990101_0000__half_done.sql"), """
                create table half_done (id integer);
                alter table work_card_entry add column half_done integer not null default 1;
                insert into half_done values (1 / (select count(*)::integer from half_done));
                """);
        var before = card.schema();
        var load = Load.of(assistantAt(centre.port()), card.address(), "Wersja").writing(1);

        assertThatThrownBy(() -> SecondApplication.newerOn(centre.access(), added))
                .hasMessageContaining("V29990101_0000__half_done.sql")
                .hasMessageContaining("division by zero")
                .message()
                .doesNotContain(centre.access().owner().password())
                .doesNotContain(centre.access().application().password());

        assertThat(load.write("").status()).isEqualTo(302);
        load.close();
        assertThat(load.sent()).extracting(Load.Sent::status).containsOnly(302);
        card.assertHolds(load);
        assertThat(card.schema()).isEqualTo(before);
    }

    private static Visitor assistantAt(int port) throws Exception {
        return Visitor.signedIn(port, "asystent");
    }

    /** A long text that PostgreSQL cannot make smaller. */
    private static String incompressible() {
        var bytes = new byte[13_000];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded PostgreSQL")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class EmbeddedPostgresTests {
    @TempDir
    static Path folder;

    @BeforeAll
    static void store_a_name() throws Exception {
        try (var server = start()) {
            execute(server, "create table person (name text)", "insert into person values ('Łąka'), ('Lis'), ('Żak')");
        }
    }

    @Test
    void keeps_its_data_over_a_restart_and_sorts_in_polish() throws Exception {
        try (var server = start()) {
            assertThat(names(server)).containsExactly("Lis", "Łąka", "Żak");
        }
    }

    @Test
    void keeps_its_passwords_to_itself() throws Exception {
        for (var role : List.of("postgres", "asysta_owner", "asysta_app")) {
            var permissions = Files.getPosixFilePermissions(folder.resolve(role + ".password"));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void lets_nobody_in_without_the_password() throws Exception {
        try (var server = start()) {
            var stranger = new Credentials("postgres", "postgres");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> stranger.signInTo(server.jdbcUrl("postgres")))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void refuses_a_second_instance_on_the_same_folder_and_goes_on() throws Exception {
        try (var server = start()) {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(EmbeddedPostgresTests::start)
                    .withMessageContaining("Another running instance");
            assertThat(names(server)).hasSize(3);
        }
    }

    @Test
    void stops_the_server_of_an_application_that_vanished() throws Exception {
        VanishingApplication.runOn(folder);
        assertThat(postmaster().isAlive()).isTrue();
        long orphan = postmaster().pid();

        try (var server = start()) {
            assertThat(postmaster().pid()).isNotEqualTo(orphan);
            assertThat(names(server)).hasSize(3);
        }
    }

    @Test
    void recovers_after_its_own_process_was_killed() throws Exception {
        try (var server = start()) {
            assertThat(names(server)).hasSize(3);
            ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();
        }

        try (var server = start()) {
            assertThat(names(server)).hasSize(3);
        }
    }

    @Test
    void forgets_a_process_number_that_is_somebody_elses_by_now() throws Exception {
        var note = folder.resolve("data").resolve("postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n");

        try (var server = start()) {
            assertThat(names(server)).hasSize(3);
        }
    }

    private static EmbeddedPostgres start() throws Exception {
        return EmbeddedPostgres.start(folder, 0, Durability.DISPOSABLE);
    }

    private static Postmaster postmaster() throws Exception {
        return new Postmaster(folder.toRealPath().resolve("data"));
    }

    private static void execute(EmbeddedPostgres server, String... statements) throws SQLException {
        var access = server.access();
        try (var connection = access.owner().signInTo(access.jdbcUrl());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> names(EmbeddedPostgres server) throws SQLException {
        var access = server.access();
        try (var connection = access.owner().signInTo(access.jdbcUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from person order by name")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}

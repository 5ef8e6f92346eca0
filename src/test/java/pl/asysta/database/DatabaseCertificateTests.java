package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.asysta.support.SecondApplication;

/** As docs/security.md says, at the PostgreSQL that Debian's packages brought. */
@DisplayName("A certificate in place of a password")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class DatabaseCertificateTests {
    private static final String RULES = """
            hostssl asysta asysta_owner,asysta_app 127.0.0.1/32 cert map=asysta
            hostssl all postgres 127.0.0.1/32 scram-sha-256
            """;
    private static final String USERS = """
            asysta asysta_app asysta_owner
            asysta asysta_app asysta_app
            """;
    private static final String SETTINGS = """
            ssl = on
            ssl_ca_file = 'HOME/ca.crt'
            ssl_cert_file = 'HOME/server.crt'
            ssl_key_file = 'HOME/server.key'
            """;

    @TempDir
    Path folder;

    @Test
    void lets_owner_and_application_in_over_tls_and_nobody_without_it() throws Exception {
        var programs = SystemPostgres.programs();
        assumeTrue(programs.isPresent(), "no PostgreSQL in /usr/lib/postgresql: .ci/run installs Debian's");
        var authority = CertificateAuthority.in(folder);
        var ours = kept("ours", authority.sign("asysta_app"));
        var another = kept("another", authority.sign("somebody"));
        var ca = Files.write(folder.resolve("ca.crt"), authority.certificate());
        try (var server = SystemPostgres.started(programs.get(), folder.resolve("server"))) {
            founded(server);
            var own = authority.sign("localhost", "san=dns:localhost,ip:127.0.0.1");
            server.letIn(
                    RULES,
                    USERS,
                    SETTINGS,
                    Map.of(
                            "ca.crt",
                            authority.certificate(),
                            "server.crt",
                            own.certificate(),
                            "server.key",
                            own.keyAsText()));
            var verified = server.url("asysta") + "?sslmode=verify-full&sslrootcert=" + ca;

            var access = access(verified + ours);

            assertThat(encryptedFor(access.application(), access)).isEqualTo("asysta_app");
            assertThat(encryptedFor(access.owner(), access)).isEqualTo("asysta_owner");
            Migrations.configure(
                            Flyway.configure()
                                    .dataSource(access.jdbcUrl(), access.owner().user(), ""),
                            "asysta_app")
                    .load()
                    .migrate();
            try (var application = SecondApplication.startedOn(access)) {
                assertThat(application.port())
                        .as("the whole application answers")
                        .isPositive();
            }
            for (var url : List.of(verified, verified + another)) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> access.application().signInTo(url));
            }
        }
    }

    private static String encryptedFor(Credentials who, DatabaseAccess access) throws SQLException {
        try (var connection = who.signInTo(access.jdbcUrl());
                var row = connection
                        .createStatement()
                        .executeQuery("select current_user, ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
            row.next();
            assertThat(row.getBoolean("ssl")).isTrue();
            assertThat(who.password()).isEmpty();
            return row.getString("current_user");
        }
    }

    private static DatabaseAccess access(String address) {
        return new DatabaseProperties(address, "asysta_app", null, "asysta_owner", null, false, false, 0).external();
    }

    /** What a JDBC address says of it. */
    private String kept(String name, CertificateAuthority.Signed signed) throws Exception {
        var certificate = Files.write(folder.resolve(name + ".pem"), signed.certificate());
        var key = Files.write(folder.resolve(name + ".pk8"), signed.key());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return "&sslcert=" + certificate + "&sslkey=" + key;
    }

    private static void founded(SystemPostgres server) throws SQLException {
        try (var connection = server.superuser().signInTo(server.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create role asysta_owner login");
            statement.execute("create role asysta_app login");
            statement.execute("create database asysta owner asysta_owner");
        }
    }
}

package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pl.asysta.support.TestDatabase;

@DisplayName("A database of which one user is known")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class DerivedRoleTests {
    private static final Credentials CENTRE = new Credentials("centre", "a word of the centre");

    private final String url = TestDatabase.empty().jdbcUrl();
    private final String role = url.substring(url.lastIndexOf('/') + 1) + "_app";

    @BeforeEach
    void make_the_user_of_the_centre() throws SQLException {
        tidy();
        asSuperuser("create role centre login createrole password '" + CENTRE.password() + "'");
        asSuperuser("alter schema public owner to centre");
        asSuperuser("grant create on database " + url.substring(url.lastIndexOf('/') + 1) + " to centre");
    }

    @AfterEach
    void tidy() throws SQLException {
        asSuperuser("""
                do $$ declare r text; begin
                    for r in select rolname from pg_roles where rolname in ('%s', 'centre') order by rolname = 'centre'
                    loop execute format('drop owned by %%I cascade', r); execute format('drop role %%I', r); end loop;
                end $$""".formatted(role));
    }

    @Test
    void gets_a_role_for_the_application_after_its_own_name() {
        var access = DatabaseAccess.derivedFrom(url, CENTRE);

        assertThat(access.owner()).isEqualTo(CENTRE);
        assertThat(access.application().user()).isEqualTo(role);
        assertThat(access.application().password()).hasSize(64).isNotEqualTo(CENTRE.password());
    }

    @Test
    void gets_the_same_role_from_every_process() {
        var first = DatabaseAccess.derivedFrom(url, CENTRE);

        assertThat(DatabaseAccess.derivedFrom(url, CENTRE)).isEqualTo(first);
    }

    @Test
    void stretches_the_password_with_a_salt_of_its_own() throws SQLException {
        var derived = DatabaseAccess.derivedFrom(url, CENTRE).application();
        var salt = remark().replaceAll(".*salt ", "");

        assertThat(StretchedPassword.ROUNDS).isGreaterThanOrEqualTo(600_000);
        assertThat(salt).matches("[0-9a-f]{32}");
        assertThat(derived.password()).isEqualTo(StretchedPassword.of(CENTRE.password(), salt));
        assertThat(derived.password())
                .isNotEqualTo(StretchedPassword.of(CENTRE.password(), StretchedPassword.newSalt()));
        assertThat(StretchedPassword.of("password", "73616c7473616c7473616c7473616c74"))
                .as("the same on every machine")
                .isEqualTo("3257cf76e56a9cc4e3afa561c3fd4daa6952b61e91c4e365955121042cfb94a2");
    }

    @Test
    void goes_on_with_a_role_that_an_earlier_version_made() throws SQLException {
        asSuperuser("create role " + role + " login password 'an hmac of once'");
        asSuperuser("comment on role " + role + " is 'Asysta: the role of the application'");
        asSuperuser("grant " + role + " to centre with admin option");

        var derived = DatabaseAccess.derivedFrom(url, CENTRE);

        assertThat(derived.application().user()).isEqualTo(role);
        assertThat(remark()).matches("Asysta: the role of the application, salt [0-9a-f]{32}");
        assertThat(DatabaseAccess.derivedFrom(url, CENTRE)).isEqualTo(derived);
    }

    @Test
    void agrees_on_one_salt_when_two_processes_start_at_once() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<DatabaseAccess> start = () -> DatabaseAccess.derivedFrom(url, CENTRE);
            var made = new HashSet<DatabaseAccess>();
            for (var access : pool.invokeAll(Collections.nCopies(4, start))) {
                made.add(access.get());
            }
            assertThat(made).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void gives_the_role_another_password_when_that_of_the_user_changed() throws SQLException {
        var before = DatabaseAccess.derivedFrom(url, CENTRE);
        asSuperuser("alter role centre password 'another word'");

        var after = DatabaseAccess.derivedFrom(url, new Credentials("centre", "another word"));

        assertThat(after.application().password())
                .isNotEqualTo(before.application().password());
        assertThat(after.application().user()).isEqualTo(role);
    }

    @Test
    void serves_with_its_user_where_that_may_not_create_roles(CapturedOutput output) throws SQLException {
        asSuperuser("alter role centre nocreaterole");

        assertThat(DatabaseAccess.derivedFrom(url, CENTRE).application()).isEqualTo(CENTRE);
        assertThat(output).contains("may not create roles", "ASYSTA_DB_OWNER_PASSWORD");
    }

    @Test
    void leaves_a_role_of_that_name_alone_that_is_somebody_elses(CapturedOutput output) throws SQLException {
        asSuperuser("create role " + role + " login");

        assertThat(DatabaseAccess.derivedFrom(url, CENTRE).application()).isEqualTo(CENTRE);
        assertThat(output).contains("somebody else's");
    }

    @Test
    void keeps_its_migrations_possible_when_one_user_serves_for_everything() throws SQLException {
        asSuperuser("alter role centre nocreaterole");
        var access = DatabaseAccess.derivedFrom(url, CENTRE);

        migrate(access);

        assertThat(migrate(access)).isZero();
    }

    @Test
    void is_migrated_for_the_derived_role() throws SQLException {
        var access = DatabaseAccess.derivedFrom(url, CENTRE);

        migrate(access);

        try (var connection = access.application().signInTo(url);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from spring_session")).isZero();
        }
    }

    @Test
    void is_told_which_extensions_are_missing_where_the_user_may_not_create_them() throws SQLException {
        asSuperuser("revoke create on database " + url.substring(url.lastIndexOf('/') + 1) + " from centre");
        var access = DatabaseAccess.derivedFrom(url, CENTRE);

        assertThatExceptionOfType(FlywayException.class)
                .isThrownBy(() -> migrate(access))
                .withMessageContaining("Asysta needs the PostgreSQL extensions unaccent, pg_trgm and btree_gist")
                .withMessageContaining("create extension unaccent;");
    }

    @Test
    void is_not_used_with_a_wrong_password() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DatabaseAccess.derivedFrom(url, new Credentials("centre", "wrong")))
                .withMessageContaining("centre cannot sign in");
    }

    private static int migrate(DatabaseAccess access) {
        var owner = access.owner();
        var flyway = Flyway.configure().dataSource(access.jdbcUrl(), owner.user(), owner.password());
        return Migrations.configure(flyway, access.application().user()).load().migrate().migrationsExecuted;
    }

    private String remark() throws SQLException {
        try (var connection = TestDatabase.superuser().signInTo(url)) {
            return new LoginRole(role).remarkIn(connection).orElse("none");
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser().signInTo(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.asysta.support.TestDatabase;

@DisplayName("The role of the application")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class ApplicationRoleTests {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final DatabaseAccess DATABASE = TestDatabase.migrated();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "create table note (id int)",
                "create temporary table note (id int)",
                "create schema other",
                "alter table spring_session add column note text",
                "drop table spring_session_attributes",
                "truncate spring_session cascade",
                "select * from flyway_schema_history",
                "delete from flyway_schema_history",
                "create role other"
            })
    void may_not(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(DATABASE.application(), statement))
                .extracting(SQLException::getSQLState)
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "insert into spring_session values ('1', '2', 3, 4, 5, 6, null)",
                "select * from spring_session",
                "update spring_session set expiry_time = 7",
                "delete from spring_session"
            })
    void may(String statement) {
        assertThatCode(() -> execute(DATABASE.application(), statement)).doesNotThrowAnyException();
    }

    @Test
    void leaves_tables_to_the_owner() {
        assertThatCode(() -> execute(
                        DATABASE.owner(),
                        "create table note (id int)",
                        "alter table note add column text text",
                        "drop table note",
                        "select * from flyway_schema_history"))
                .doesNotThrowAnyException();
    }

    private static void execute(Credentials role, String... statements) throws SQLException {
        try (var connection = role.signInTo(DATABASE.jdbcUrl());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

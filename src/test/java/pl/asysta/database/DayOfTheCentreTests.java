package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.CentreTest;
import pl.asysta.support.TestDatabase;

@DisplayName("Today")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DayOfTheCentreTests {
    private static final String OF_THE_SESSION = """
            select proname from pg_proc
             where pronamespace = 'public'::regnamespace
               and prosrc ~* '\\m(current_date|localtimestamp|localtime|current_time)\\M'
               and not coalesce('TimeZone=Europe/Warsaw' = any(proconfig), false)
             union all
            select conrelid::regclass || '.' || conname from pg_constraint
             where pg_get_constraintdef(oid) ~* '\\m(current_date|localtimestamp|localtime|current_time)\\M'
             order by 1""";

    @Autowired
    JdbcClient application;

    @Test
    void begins_at_midnight_in_Poland_for_the_application() {
        assertThat(application.sql("show timezone").query(String.class).single())
                .isEqualTo("Europe/Warsaw");
    }

    @Test
    void is_asked_by_no_trigger_of_the_time_zone_of_whoever_writes() throws SQLException {
        assertThat(rows()).isEmpty();
    }

    private static List<String> rows() throws SQLException {
        var database = TestDatabase.migrated();
        try (var connection = database.owner().signInTo(database.jdbcUrl());
                var statement = connection.createStatement();
                var found = statement.executeQuery(OF_THE_SESSION)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}

package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import pl.asysta.support.TestDatabase;

@DisplayName("A constraint that demands words in one case")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class DemandedWordsTests {
    /** A pattern matched against NULL is NULL, and a CHECK that is NULL lets the row pass. */
    private static final String LETTING_NULL_PASS = """
            select c.conrelid::regclass || '.' || c.conname
              from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and not a.attnotnull
             where c.contype = 'c'
               and pg_get_constraintdef(c.oid) ~ (' OR .*\\(' || a.attname || ' ~ ''\\\\S''')
             order by 1""";

    @Test
    void is_not_kept_by_their_absence() throws SQLException {
        assertThat(rows()).isEmpty();
    }

    private static List<String> rows() throws SQLException {
        var database = TestDatabase.migrated();
        try (var connection = database.owner().signInTo(database.jdbcUrl());
                var statement = connection.createStatement();
                var found = statement.executeQuery(LETTING_NULL_PASS)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}

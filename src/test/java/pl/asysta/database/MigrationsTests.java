package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.asysta.support.TestDatabase;

@DisplayName("The migrations")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class MigrationsTests {
    @Test
    void know_the_caseload_limits_of_the_statute() {
        assertThat(Migrations.caseloadLimits()).isEqualTo("('2012-01-01', 20), ('2015-01-01', 15)");
    }

    @Test
    void run_a_repeatable_one_again_when_a_placeholder_in_it_has_another_value(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("R__limit.sql"), "create or replace view limits as values ${limits};");
        var database = TestDatabase.empty();

        assertThat(migrate(database, folder, "(1)")).isOne();
        assertThat(migrate(database, folder, "(1)")).isZero();
        assertThat(migrate(database, folder, "(2)")).isOne();
    }

    private static int migrate(DatabaseAccess database, Path folder, String limits) {
        var owner = database.owner();
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), owner.user(), owner.password())
                .locations("filesystem:" + folder)
                .placeholders(Map.of("limits", limits))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}

package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import pl.asysta.support.TestDatabase;

@DisplayName("The configuration of the database")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class DatabaseAutoConfigurationTests {
    private static final DatabaseAccess DATABASE = TestDatabase.empty();

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DatabaseAutoConfiguration.class));

    @Test
    void starts_the_embedded_server_in_the_data_folder(@TempDir Path folder) {
        application.withPropertyValues("asysta.data-dir=" + folder).run(context -> {
            assertThat(context.getBean(DatabaseAccess.class).embedded()).isTrue();
            assertThat(folder.resolve("postgres/data")).isDirectory();
        });
    }

    @Test
    void says_what_to_set_where_the_embedded_server_is_forbidden() {
        application
                .withPropertyValues("asysta.db.embedded=false")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseUnavailable.class)
                        .hasMessageContaining("asysta.db.embedded=false"));
    }

    @Test
    void takes_owner_and_application_apart_where_both_are_given() {
        application
                .withPropertyValues(
                        "asysta.db.url=" + DATABASE.jdbcUrl(),
                        "asysta.db.user=worker",
                        "asysta.db.password=w",
                        "asysta.db.owner=keeper",
                        "asysta.db.owner-password=k")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(DatabaseAccess.class))
                            .isEqualTo(new DatabaseAccess(
                                    DATABASE.jdbcUrl(),
                                    new Credentials("keeper", "k"),
                                    new Credentials("worker", "w"),
                                    false));
                });
    }

    @Test
    void accepts_the_names_of_spring_boot_and_takes_empty_for_absent() {
        var owner = DATABASE.owner();
        application
                .withPropertyValues(
                        "asysta.db.url=",
                        "asysta.db.owner=",
                        "spring.datasource.url=" + DATABASE.jdbcUrl(),
                        "spring.datasource.username=" + owner.user(),
                        "spring.datasource.password=" + owner.password())
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(DatabaseAccess.class).owner()).isEqualTo(owner);
                });
    }

    @Test
    void refuses_credentials_inside_the_address() {
        application
                .withPropertyValues("asysta.db.url=" + DATABASE.jdbcUrl() + "?user=x", "asysta.db.user=x")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("holds a user or a password"));
    }

    @Test
    void steps_back_where_access_is_given_by_somebody_else() {
        application
                .withBean(DatabaseAccess.class, () -> DATABASE)
                .run(context -> assertThat(context)
                        .hasSingleBean(DatabaseAccess.class)
                        .doesNotHaveBean(EmbeddedPostgres.class));
    }
}

package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.asysta.support.ApplicationProcess;
import pl.asysta.support.TestDatabase;

/** With the whole application in a process of its own, as systemd starts it. */
@DisplayName("A secret in a file")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class SecretFilesTests {
    @TempDir
    Path credentials;

    @Test
    void is_found_in_the_folder_that_systemd_names_and_stands_in_no_environment() throws Exception {
        var access = TestDatabase.migrated();
        keep("asysta.db.password", access.application().password());
        keep("asysta.db.owner-password", access.owner().password() + "\n");
        keep("asysta.secret-key", "dGVzdHMtYW5kLW5vdGhpbmctZWxzZS10aGFuLXRlc3Q=\n");
        var environment = new HashMap<>(Map.of(
                "CREDENTIALS_DIRECTORY", credentials.toString(),
                "ASYSTA_DB_URL", access.jdbcUrl(),
                "ASYSTA_DB_USER", access.application().user(),
                "ASYSTA_DB_OWNER", access.owner().user(),
                "ASYSTA_DEMO_ENABLED", "false"));

        try (var application = ApplicationProcess.started(System.getProperty("java.class.path"), environment)) {
            assertThat(application.port()).as("answers").isPositive();
        }
        assertThat(environment.values())
                .doesNotContain(access.application().password(), access.owner().password());
    }

    private void keep(String setting, String secret) throws IOException {
        Files.writeString(credentials.resolve(setting), secret);
    }
}

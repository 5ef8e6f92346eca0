package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import pl.asysta.kernel.UnprotectedWay;

@DisplayName("The way to PostgreSQL")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class WayToServerTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5432/asysta",
                "jdbc:postgresql://LOCALHOST/asysta",
                "jdbc:postgresql://127.0.0.1:5432/asysta",
                "jdbc:postgresql://[::1]:5432/asysta",
                "jdbc:postgresql:asysta",
                "jdbc:postgresql://baza.ops.example/asysta?sslmode=verify-full",
                "jdbc:postgresql://a.example,b.example/asysta?sslmode=verify-full&sslrootcert=/ca.crt"
            })
    void may_stay_on_this_computer_or_be_protected(String url) {
        assertThatCode(new WayToServer(url)::demandProtected).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://baza.ops.example:5432/asysta",
                "jdbc:postgresql://10.0.0.5/asysta",
                "jdbc:postgresql://localhost.example/asysta",
                "jdbc:postgresql://127.example/asysta",
                "jdbc:postgresql://localhost,10.0.0.5/asysta",
                "jdbc:postgresql://baza.ops.example/asysta?ssl=true&sslmode=require",
                "jdbc:postgresql://baza.ops.example/asysta?sslmode=verify-ca",
                "jdbc:postgresql://baza.ops.example/asysta?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory"
            })
    void may_not_lead_elsewhere_where_others_listen_or_play_the_server(String url) {
        assertThatExceptionOfType(UnprotectedWay.class)
                .isThrownBy(new WayToServer(url)::demandProtected)
                .withMessageContaining("not protected by TLS");
    }

    @Test
    void keeps_the_application_from_starting_unless_somebody_says_that_it_is_private() {
        var application = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DatabaseAutoConfiguration.class))
                .withPropertyValues(
                        "asysta.db.url=jdbc:postgresql://baza.ops.example/asysta",
                        "asysta.db.user=worker",
                        "asysta.db.owner=keeper");

        application.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(UnprotectedWay.class)
                .hasMessageContaining("PostgreSQL at baza.ops.example")
                .extracting(fault -> ((UnprotectedWay) fault).remedy())
                .asString()
                .contains("sslmode=verify-full", "ASYSTA_DB_PRIVATE_WAY=true"));
        application
                .withPropertyValues("asysta.db.private-way=true")
                .run(context -> assertThat(context).hasSingleBean(DatabaseAccess.class));
    }
}

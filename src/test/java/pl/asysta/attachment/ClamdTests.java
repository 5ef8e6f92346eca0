package pl.asysta.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.UnprotectedWay;

@DisplayName("ClamAV")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class ClamdTests {
    private static final int LARGE = 3_000_000;
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void is_not_asked_where_it_is_not_configured() {
        assertThatNoException().isThrownBy(() -> scanning(null, 1, "cokolwiek".getBytes()));
        assertThatNoException().isThrownBy(() -> scanning(" ", 1, "cokolwiek".getBytes()));
    }

    @Test
    void lets_pass_what_is_clean_and_has_been_given_all_of_it() throws IOException {
        try (var daemon = FakeClamd.answering("stream: OK")) {
            scanning("127.0.0.1", daemon.port(), new byte[LARGE]);

            assertThat(daemon.received()).isEqualTo(LARGE);
        }
    }

    @Test
    void refuses_what_something_is_in() throws IOException {
        try (var daemon = FakeClamd.thatKnowsEicar()) {
            assertRefused("attachment.file.infected", daemon.port(), EICAR.getBytes());
            assertThatNoException().isThrownBy(() -> scanning("127.0.0.1", daemon.port(), "czysty".getBytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "UNKNOWN COMMAND", "", "stream: OK?", "OK"})
    void lets_nothing_pass_that_it_did_not_call_clean(String answer) throws IOException {
        try (var daemon = FakeClamd.answering(answer)) {
            assertRefused("attachment.file.not-scanned", daemon.port(), new byte[10]);
        }
    }

    @Test
    void lets_nothing_pass_while_it_is_silent() throws IOException {
        try (var daemon = FakeClamd.silent()) {
            assertRefused("attachment.file.not-scanned", daemon.port(), new byte[10]);
        }
    }

    @Test
    void holds_nobody_who_writes_to_it_while_it_does_not_read() throws IOException {
        try (var daemon = FakeClamd.deaf()) {
            var began = System.nanoTime();

            assertRefused("attachment.file.not-scanned", daemon.port(), new byte[20 * LARGE]);

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void lets_nothing_pass_when_nobody_listens() throws IOException {
        int port;
        try (var daemon = FakeClamd.silent()) {
            port = daemon.port();
        }

        assertRefused("attachment.file.not-scanned", port, new byte[10]);
    }

    private static void assertRefused(String sentence, int port, byte[] content) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> scanning("127.0.0.1", port, content))
                .withMessage(sentence);
    }

    @Test
    void that_is_elsewhere_keeps_the_application_from_starting() {
        assertThatExceptionOfType(UnprotectedWay.class)
                .isThrownBy(new ClamavProperties("10.0.0.5", 3310, Duration.ofSeconds(2), false)::demandProtected)
                .withMessageContaining("ClamAV at 10.0.0.5");
        assertThatNoException().isThrownBy(() -> {
            new ClamavProperties("clamav", 3310, Duration.ofSeconds(2), true).demandProtected();
            new ClamavProperties("127.0.0.1", 3310, Duration.ofSeconds(2), false).demandProtected();
            new ClamavProperties("", 3310, Duration.ofSeconds(2), false).demandProtected();
        });
    }

    private static void scanning(String host, int port, byte[] content) {
        new Clamd(new ClamavProperties(host, port, Duration.ofSeconds(2), false))
                .scan(new UploadedFile("a.pdf", content));
    }
}

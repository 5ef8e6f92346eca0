package pl.asysta.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import pl.asysta.kernel.UnprotectedWay;

@DisplayName("The way of letters")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class WayOfLettersTests {
    private static final String SMTP = "spring.mail.properties.mail.smtp.";

    @ParameterizedTest
    @CsvSource({
        "'', spring.mail.port, 25",
        "127.0.0.1, spring.mail.port, 25",
        "localhost, spring.mail.port, 25",
        "poczta.ops.example, " + SMTP + "starttls.required, true",
        "poczta.ops.example, " + SMTP + "ssl.enable, true",
        "poczta.ops.example, spring.mail.ssl.enabled, true",
        "poczta.ops.example, spring.mail.protocol, smtps",
        "mailpit, asysta.reminders.private-way, true"
    })
    void may_stay_on_this_computer_be_protected_or_be_called_private(String host, String setting, String value) {
        assertThatCode(() -> new WayOfLetters(settings(host).withProperty(setting, value)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.mail.port, 25",
        SMTP + "starttls.enable, true",
        SMTP + "starttls.required, false",
        "asysta.reminders.private-way, false"
    })
    void may_not_lead_elsewhere_with_encryption_that_is_none_or_only_hoped_for(String setting, String value) {
        var settings = settings("poczta.ops.example").withProperty(setting, value);

        assertThatExceptionOfType(UnprotectedWay.class)
                .isThrownBy(() -> new WayOfLetters(settings))
                .withMessageContaining("the mail server at poczta.ops.example");
    }

    @ParameterizedTest
    @CsvSource({SMTP + "ssl.trust, *", SMTP + "ssl.checkserveridentity, false"})
    void may_not_lead_to_a_server_that_may_be_anybody(String setting, String value) {
        var settings = settings("poczta.ops.example")
                .withProperty(SMTP + "starttls.required", "true")
                .withProperty(setting, value);

        assertThatExceptionOfType(UnprotectedWay.class).isThrownBy(() -> new WayOfLetters(settings));
    }

    @Test
    void is_named_at_the_start_with_what_to_set(CapturedOutput output) {
        var application = new SpringApplication(WayOfLetters.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() ->
                        application.run("--spring.mail.host=poczta.ops.example").close());

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "The way to the mail server at poczta.ops.example leads to another computer",
                        "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED=true");
    }

    private static MockEnvironment settings(String host) {
        return new MockEnvironment().withProperty("spring.mail.host", Objects.toString(host, ""));
    }
}

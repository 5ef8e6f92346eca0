package pl.asysta.reminders;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reminders go out; the mail server itself is {@code spring.mail.*}.
 *
 * @param from whose letters they are
 * @param address of the application, as a worker types it, for the links in letters
 * @param morning from which hour on digests are written
 * @param every how long after one round comes the next
 */
@Validated
@ConfigurationProperties("asysta.reminders")
public record ReminderProperties(
        @NotBlank @Email @DefaultValue("asysta@localhost") String from,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("07:00") LocalTime morning,
        @DefaultValue("PT1M") Duration every) {
    /** A stroke at the end of the address would be doubled. */
    public ReminderProperties {
        address = address.replaceFirst("/+$", "");
    }
}

package pl.asysta.childatrisk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Record how a child was.
 *
 * @param token of the form, so that it is carried out once
 */
public record RecordCheck(
        MonitoringId monitoring, UUID token, LocalDate seenOn, Account account, LocalDate nextCheckOn) {
    /** Nothing may be missing. */
    public RecordCheck {
        Objects.requireNonNull(monitoring);
        Objects.requireNonNull(token);
        Objects.requireNonNull(seenOn);
        Objects.requireNonNull(account);
        Objects.requireNonNull(nextCheckOn);
    }
}

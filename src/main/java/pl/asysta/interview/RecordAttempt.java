package pl.asysta.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;

/**
 * Record a visit that came to nothing.
 *
 * @param token of the form, so that a double click records one
 * @param hour if somebody remembers it
 * @param words what happened; needed where the reason is another one
 */
public record RecordAttempt(
        UUID token,
        CaseId family,
        LocalDate day,
        @Nullable LocalTime hour,
        MissedReason reason,
        @Nullable String words) {
    /** Hour and words may be missing. */
    public RecordAttempt {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(day);
        Objects.requireNonNull(reason);
    }
}

package pl.asysta.cooperation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;

/**
 * Record that a joint first visit did not take place.
 *
 * @param token of the form, so that a double click records one
 * @param hour if somebody remembers it
 * @param words what happened; needed where the reason is another one
 */
public record MissJointVisit(
        UUID token,
        CaseId family,
        LocalDate day,
        @Nullable LocalTime hour,
        MissedReason reason,
        @Nullable String words) {
    /** Hour and words may be missing. */
    public MissJointVisit {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(day);
        Objects.requireNonNull(reason);
    }
}

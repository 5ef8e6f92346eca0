package pl.asysta.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/** A visit that came to nothing. */
public record AttemptView(
        LocalDate day,
        @Nullable LocalTime hour,
        AttemptReason reason,
        @Nullable String words,
        WorkerId recordedBy,
        Instant recordedAt) {}

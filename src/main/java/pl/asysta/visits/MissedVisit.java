package pl.asysta.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.MissedReason;
import pl.asysta.staff.WorkerId;

/** A visit that was agreed and did not take place. */
public record MissedVisit(
        LocalDate day,
        @Nullable LocalTime hour,
        MissedReason reason,
        String words,
        WorkerId recordedBy,
        Instant recordedAt) {}

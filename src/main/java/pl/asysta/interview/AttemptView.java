package pl.asysta.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.MissedReason;
import pl.asysta.staff.WorkerId;

/** A visit that came to nothing. */
public record AttemptView(
        LocalDate day,
        @Nullable LocalTime hour,
        MissedReason reason,
        @Nullable String words,
        WorkerId recordedBy,
        Instant recordedAt) {
    /** Whether this is how an agreed visit ended: it was called off, or its day came and nothing came of it. */
    boolean ends(AppointmentView visit) {
        boolean itsDayCame = !day.isBefore(visit.day());
        return recordedAt.isAfter(visit.recordedAt()) && (itsDayCame || reason == MissedReason.CANCELLED_BY_FAMILY);
    }
}

package pl.asysta.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/** A visit that is agreed: when, where and who goes there. */
public record AgreedVisit(
        LocalDate day,
        LocalTime hour,
        VisitPlace place,
        WorkerId assistant,
        @Nullable WorkerId socialWorker,
        WorkerId recordedBy,
        Instant recordedAt) {}

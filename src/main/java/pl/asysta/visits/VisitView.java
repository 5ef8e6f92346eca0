package pl.asysta.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * One entry of the work card.
 *
 * @param startedAt the hour, or null where nobody noted it
 * @param minutes how long it took, or null; a missed meeting has none
 */
public record VisitView(
        VisitKind kind,
        WorkerId assistant,
        LocalDate heldOn,
        @Nullable LocalTime startedAt,
        @Nullable Integer minutes,
        String note,
        Instant recordedAt) {}

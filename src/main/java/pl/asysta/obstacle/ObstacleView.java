package pl.asysta.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A report that the work with a family cannot be done, and what was decided.
 *
 * @param decision null while nobody has decided
 * @param until the last day of a suspension, or null
 */
public record ObstacleView(
        UUID id,
        ObstacleCause cause,
        String tried,
        WorkerId reportedBy,
        Instant reportedAt,
        @Nullable ObstacleDecision decision,
        @Nullable String words,
        @Nullable LocalDate until,
        @Nullable WorkerId decidedBy,
        @Nullable Instant decidedAt) {
    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return decision == null;
    }
}

package pl.asysta.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * One entry of the work card.
 *
 * @param joint a social worker was there
 * @param startedAt the hour, or null where nobody noted it
 * @param minutes how long it took, or null; a missed meeting has none
 * @param goals of the plan that it was about
 */
public record VisitView(
        UUID id,
        VisitKind kind,
        boolean joint,
        WorkerId assistant,
        LocalDate heldOn,
        @Nullable LocalTime startedAt,
        @Nullable Integer minutes,
        String note,
        List<String> goals,
        Instant recordedAt) {
    /** Under which name pages show it; a first visit without a social worker is no joint one. */
    public String named() {
        return kind.named(joint);
    }
}

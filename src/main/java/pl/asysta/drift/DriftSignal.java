package pl.asysta.drift;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * A quiet signal that the work with a family drifts. Nothing of it is stored.
 *
 * @param label how the family is called
 * @param assistant who works with it
 * @param goal what the goal is called, or null
 * @param occurrence what tells it from a later signal of its kind
 * @param since the day from which it is counted: later than {@code lastOn} after an answer or a break
 * @param lastOn the day of the last visit, of the last missed meeting, of the last work on the goal or of the last list; or
 *     null where there was none
 * @param entry of the work card that is behind it, or null
 * @param visitsOfMonth how many are planned, or null
 * @param times how many meetings in a row did not take place
 * @param scores of the risk lists, oldest first
 */
public record DriftSignal(
        CaseId family,
        String label,
        @Nullable String assistant,
        SignalId id,
        @Nullable String goal,
        String occurrence,
        LocalDate since,
        @Nullable LocalDate lastOn,
        @Nullable UUID entry,
        @Nullable Integer visitsOfMonth,
        int times,
        List<Integer> scores) {
    /** What kind it is. */
    public SignalKind kind() {
        return id.kind();
    }

    /** The day of which it tells. */
    public LocalDate day() {
        return lastOn == null ? since : lastOn;
    }

    /** How many days ago that was. */
    public long daysOn(LocalDate today) {
        return ChronoUnit.DAYS.between(day(), today);
    }
}

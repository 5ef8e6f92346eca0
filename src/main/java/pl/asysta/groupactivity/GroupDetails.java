package pl.asysta.groupactivity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about a group.
 *
 * @param heldWhen the usual day and hour, in words
 * @param endsOn the last day, or null while nobody knows it
 */
public record GroupDetails(
        GroupKind kind,
        String name,
        String leader,
        @Nullable String place,
        @Nullable String heldWhen,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** Whether it has not ended before this day. */
    public boolean isRunningOn(LocalDate day) {
        return endsOn == null || !endsOn.isBefore(day);
    }
}

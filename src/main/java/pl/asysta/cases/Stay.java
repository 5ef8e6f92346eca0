package pl.asysta.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody lived with a family.
 *
 * @param joinedOn the first day, or null: she lived there when the centre learned of the family
 * @param leftOn the first day on which she no longer lives there, or null
 * @param endedBy why, or null
 */
public record Stay(
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable StayEnd endedBy) {
    /** Whether this day belongs to it: the first day does, the day of leaving does not. */
    public boolean covers(LocalDate day) {
        return (joinedOn == null || !day.isBefore(joinedOn)) && (leftOn == null || day.isBefore(leftOn));
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return leftOn == null;
    }
}

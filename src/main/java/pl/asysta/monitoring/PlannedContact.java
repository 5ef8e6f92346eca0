package pl.asysta.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.statute.Deadline;

/**
 * A day by which somebody asks, as it was approved with the end of the work.
 *
 * @param nth the first is 1
 * @param keptOn the day of the contact that kept it, or null while it is open
 */
public record PlannedContact(
        int nth, Deadline deadline, @Nullable LocalDate keptOn) {
    /** Whether nobody has asked yet. */
    public boolean isOpen() {
        return keptOn == null;
    }

    /** Whether somebody asked, and after the day. */
    public boolean isLate() {
        return keptOn != null && !deadline.isKeptBy(keptOn);
    }
}

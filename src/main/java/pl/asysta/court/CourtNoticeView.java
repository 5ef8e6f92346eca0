package pl.asysta.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A notice to the court as pages show it.
 *
 * @param owedSince the day of its cause
 * @param openedBy who put that on record
 * @param sentOn when it went out, or null while it is a task
 * @param letterNumber the centre's own, or null
 */
public record CourtNoticeView(
        NoticeCause cause,
        LocalDate owedSince,
        WorkerId openedBy,
        @Nullable LocalDate sentOn,
        @Nullable String letterNumber) {
    /** Whether the court still waits for it. */
    public boolean isOpen() {
        return sentOn == null;
    }
}

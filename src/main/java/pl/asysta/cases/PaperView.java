package pl.asysta.cases;

import java.time.Instant;
import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/**
 * A paper of the process as the case knows it.
 *
 * @param spell of work with the family to which it belongs: the first, or the one after so many reopenings
 */
public record PaperView(PaperKind kind, LocalDate datedOn, WorkerId recordedBy, Instant recordedAt, int spell) {
    /** Whether it counts in this spell of work. */
    public boolean countsIn(int now) {
        return spell == now || kind.lasts();
    }
}

package pl.asysta.childatrisk;

import java.time.LocalDate;
import pl.asysta.statute.Deadline;

/**
 * When somebody looks after a child again.
 *
 * @param due the day that was set
 * @param usual the deadline that the centre's practice gives
 * @param deadline the one of the day that was set
 */
public record NextCheck(LocalDate due, Deadline usual, Deadline deadline) {
    /** Whether the day follows from the practice; otherwise somebody set it by hand. */
    public boolean isByPractice() {
        return usual.due().equals(due);
    }
}

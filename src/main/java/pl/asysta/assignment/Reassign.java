package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.Objects;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * Give a family to another assistant.
 *
 * @param current the assignment that was on the page
 * @param on the last day of the one and the first of the other
 * @param note what the new assistant must know
 */
public record Reassign(CaseId family, AssignmentId current, WorkerId to, LocalDate on, String note) {
    /** Nothing may be missing. */
    public Reassign {
        Objects.requireNonNull(family);
        Objects.requireNonNull(current);
        Objects.requireNonNull(to);
        Objects.requireNonNull(on);
        Objects.requireNonNull(note);
    }
}

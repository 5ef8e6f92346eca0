package pl.asysta.personnel;

import java.util.List;
import java.util.Objects;
import pl.asysta.staff.WorkerId;

/**
 * Record how a worker is employed and, for an assistant, in which grade.
 *
 * @param opened the version that was on the page; -1 for none
 * @param terms one kind at a time
 * @param grades one grade at a time
 */
public record RecordEmployment(WorkerId worker, long opened, List<EmploymentTerm> terms, List<GradeTerm> grades) {
    /** No two of a kind on the same day. */
    public RecordEmployment {
        Objects.requireNonNull(worker);
        DateSpan.refuseOverlap(terms);
        DateSpan.refuseOverlap(grades);
        terms = List.copyOf(terms);
        grades = List.copyOf(grades);
    }
}

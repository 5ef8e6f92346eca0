package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * End an assistant's work with a family.
 *
 * @param on the last day
 * @param words what else is to be said, or null
 */
public record EndAssignment(
        CaseId family,
        LocalDate on,
        EndReason reason,
        @Nullable String words) {
    /** Family, day and reason may not be missing. */
    public EndAssignment {
        Objects.requireNonNull(family);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
    }
}

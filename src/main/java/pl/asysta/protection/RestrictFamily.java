package pl.asysta.protection;

import java.util.Objects;
import java.util.Set;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * Restrict a family to those who are named.
 *
 * @param readers who may see it, director and deputy apart; nobody else may where none is named
 */
public record RestrictFamily(CaseId family, String reason, Set<WorkerId> readers) {
    /** Everything is needed. */
    public RestrictFamily {
        Objects.requireNonNull(family);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(readers);
    }
}

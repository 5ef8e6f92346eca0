package pl.asysta.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import pl.asysta.cases.CaseId;

/** Let a case that has ended go on from a day, for a reason. */
public record ReopenCase(CaseId family, LocalDate on, String reason) {
    /** Everything is needed. */
    public ReopenCase {
        Objects.requireNonNull(family);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
    }
}

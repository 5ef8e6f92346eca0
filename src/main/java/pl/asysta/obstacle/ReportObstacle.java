package pl.asysta.obstacle;

import java.util.Objects;
import java.util.UUID;
import pl.asysta.cases.CaseId;

/**
 * Report that the work with a family cannot be done.
 *
 * @param token of the form, so that a double click reports it once
 * @param tried what has been tried
 */
public record ReportObstacle(UUID token, CaseId family, ObstacleCause cause, String tried) {
    /** Everything is needed. */
    public ReportObstacle {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(cause);
        Objects.requireNonNull(tried);
    }
}

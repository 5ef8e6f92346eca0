package pl.asysta.monitoring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * End the monitoring of a family, and with it the case.
 *
 * @param words what else is to be said; needed where a contact is still to be made
 */
public record EndMonitoring(
        CaseId family, MonitoringEnd reason, @Nullable String words) {
    /** Family and reason may not be missing. */
    public EndMonitoring {
        Objects.requireNonNull(family);
        Objects.requireNonNull(reason);
    }
}

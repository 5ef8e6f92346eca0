package pl.asysta.closing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * Whether somebody goes on asking how the family fares.
 *
 * @param monitored null until it is said
 * @param monitor who asks, or null
 * @param noMonitoring why nobody does, or null
 */
@Embeddable
public record Aftercare(
        @Nullable Boolean monitored,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "monitor_id")) @Nullable
        WorkerId monitor,

        @Nullable String noMonitoring) {
    static final Aftercare UNSAID = new Aftercare(null, null, null);

    /** Whether somebody does. */
    public boolean isPlanned() {
        return Boolean.TRUE.equals(monitored);
    }
}

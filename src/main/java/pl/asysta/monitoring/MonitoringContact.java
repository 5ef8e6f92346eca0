package pl.asysta.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * That somebody asked how the family fares.
 *
 * @param source from whom it is known
 * @param reopenNeeded whether the family needs an assistant again
 * @param notNeeded why the case is not opened again all the same, or null while nobody has said so
 */
public record MonitoringContact(
        UUID id,
        LocalDate on,
        ContactChannel channel,
        String source,
        String situation,
        boolean reopenNeeded,
        WorkerId recordedBy,
        Instant recordedAt,
        @Nullable Answer notNeeded) {
    /** Why the case is not opened again. */
    public record Answer(String because, WorkerId by, Instant at) {}

    /** Whether somebody has still to open the case again, or to say why not. */
    public boolean needsAnswer() {
        return reopenNeeded && notNeeded == null;
    }
}

package pl.asysta.protection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * That somebody opened a family that is not hers, or typed a number under which nothing could be opened.
 *
 * @param number as typed
 * @param family that was opened, or null
 * @param label how it is called, or null
 * @param closesAt when it closes again, or null where nothing was opened
 * @param acknowledgedBy who of the directors has seen it, or null
 */
public record EmergencyView(
        UUID id,
        String number,
        @Nullable CaseId family,
        @Nullable String label,
        String reason,
        String openedBy,
        Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {
    /** Whether the director has yet to see it. */
    public boolean isNew() {
        return acknowledgedAt == null;
    }
}

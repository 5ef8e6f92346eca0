package pl.asysta.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.request.RequestId;
import pl.asysta.request.RequestStatus;
import pl.asysta.risk.RiskBand;
import pl.asysta.statute.Deadline;

/**
 * A request in the director's queue.
 *
 * @param decision until when it is to be decided
 */
public record QueuedRequest(
        RequestId id,
        String number,
        String label,
        RequestStatus status,
        LocalDate filedOn,
        String filedBy,
        @Nullable String proposed,
        @Nullable Integer score,
        @Nullable RiskBand band,
        @Nullable LocalDate decidedOn,
        Deadline decision) {
    /** The day until which it is to be decided. */
    public LocalDate due() {
        return decision.due();
    }
}

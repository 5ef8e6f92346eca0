package pl.asysta.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.request.RequestId;
import pl.asysta.request.RequestStatus;
import pl.asysta.risk.RiskBand;

/** A request in the director's queue. */
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
        @Nullable LocalDate decidedOn) {}

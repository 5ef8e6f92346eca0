package pl.asysta.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * Agree a visit, in place of the one of this kind that was agreed before.
 *
 * @param token of the form, so that a double click agrees one
 * @param socialWorker who goes there together with the assistant, or null
 */
public record AgreeVisit(
        UUID token,
        CaseId family,
        VisitKind kind,
        LocalDate day,
        LocalTime hour,
        VisitPlace place,
        WorkerId assistant,
        @Nullable WorkerId socialWorker) {
    /** All but the social worker is needed. */
    public AgreeVisit {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(hour);
        Objects.requireNonNull(place);
        Objects.requireNonNull(assistant);
    }
}

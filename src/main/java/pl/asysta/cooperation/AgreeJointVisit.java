package pl.asysta.cooperation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.VisitPlace;

/**
 * Agree the joint first visit.
 *
 * @param token of the form, so that a double click agrees one
 * @param socialWorker who goes there; null only where nobody has to
 */
public record AgreeJointVisit(
        UUID token,
        CaseId family,
        LocalDate day,
        LocalTime hour,
        VisitPlace place,
        @Nullable WorkerId socialWorker) {
    /** All but the social worker is needed. */
    public AgreeJointVisit {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(day);
        Objects.requireNonNull(hour);
        Objects.requireNonNull(place);
    }
}

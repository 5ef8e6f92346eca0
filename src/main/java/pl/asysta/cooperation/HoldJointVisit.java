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
 * Record the joint first visit.
 *
 * @param token of the form, so that a double click records one
 * @param socialWorker who was there; null only where nobody has to be
 * @param hour if somebody noted it
 * @param minutes how long it took, if somebody noted it
 */
public record HoldJointVisit(
        UUID token,
        CaseId family,
        LocalDate day,
        @Nullable LocalTime hour,
        @Nullable Integer minutes,
        VisitPlace place,
        @Nullable WorkerId socialWorker,
        String note) {
    /** Social worker, hour and minutes may be missing. */
    public HoldJointVisit {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(day);
        Objects.requireNonNull(place);
        Objects.requireNonNull(note);
    }
}

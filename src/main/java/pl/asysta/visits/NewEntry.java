package pl.asysta.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.staff.WorkerId;

/**
 * A new entry of the work card.
 *
 * @param assistant who met the family, or went there in vain
 * @param socialWorker who was there together with her, or null
 * @param hour if somebody noted it
 * @param minutes how long it took, or null; a missed meeting has none
 * @param missed why it did not take place; null for one that did
 */
public record NewEntry(
        CaseId family,
        VisitKind kind,
        WorkerId assistant,
        @Nullable WorkerId socialWorker,
        LocalDate day,
        @Nullable LocalTime hour,
        @Nullable Integer minutes,
        @Nullable VisitPlace place,
        @Nullable MissedReason missed,
        String note) {
    /** Family, kind, assistant, day and note are needed. */
    public NewEntry {
        Objects.requireNonNull(family);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(assistant);
        Objects.requireNonNull(day);
        Objects.requireNonNull(note);
        if ((kind == VisitKind.MISSED) != (missed != null)) {
            throw new IllegalArgumentException("missed, and nobody says why");
        }
    }
}

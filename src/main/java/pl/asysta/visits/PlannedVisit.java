package pl.asysta.visits;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** A visit that is agreed and has not been written down yet. */
public record PlannedVisit(
        UUID id, CaseId family, VisitKind kind, LocalDate day, LocalTime hour, VisitPlace place, WorkerId assistant) {
    /** Whether its time has come. */
    public boolean hasBegunBy(LocalDateTime now) {
        return !day.atTime(hour).isAfter(now);
    }

    /** Whether what happened may be written down on this day; it may have been earlier than agreed. */
    public boolean mayBeWrittenOn(LocalDate today) {
        return !day.isAfter(today) && kind != VisitKind.JOINT_FIRST_VISIT;
    }
}

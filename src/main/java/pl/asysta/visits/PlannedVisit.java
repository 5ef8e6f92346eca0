package pl.asysta.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** A visit that is agreed and has not been written down yet. */
public record PlannedVisit(
        UUID id, CaseId family, VisitKind kind, LocalDate day, LocalTime hour, VisitPlace place, WorkerId assistant) {}

package pl.asysta.groupactivity;

import java.time.LocalDate;
import java.util.UUID;
import pl.asysta.cases.CaseId;

/** End an enrolment on a day, for a reason. */
public record LeaveGroup(CaseId family, UUID enrolment, LocalDate on, String reason) {}

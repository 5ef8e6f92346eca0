package pl.asysta.cases;

import java.time.Instant;
import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/** A paper of the process as the case knows it. */
public record PaperView(PaperKind kind, LocalDate datedOn, WorkerId recordedBy, Instant recordedAt) {}

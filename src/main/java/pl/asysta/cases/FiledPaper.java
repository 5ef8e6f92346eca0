package pl.asysta.cases;

import java.time.Instant;
import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/** A paper on its way into the file. */
record FiledPaper(PaperKind kind, LocalDate datedOn, WorkerId recordedBy, Instant recordedAt) {}

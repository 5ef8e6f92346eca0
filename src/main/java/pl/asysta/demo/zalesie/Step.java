package pl.asysta.demo.zalesie;

import java.time.Instant;
import java.time.LocalDate;
import pl.asysta.cases.PaperKind;

/** One paper of a family's course: its day, and when it was written into the file. */
record Step(PaperKind paper, LocalDate on, Instant at) {}

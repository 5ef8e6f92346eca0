package pl.asysta.staff;

import java.time.LocalDate;
import java.util.Objects;

/** Record that a worker will be, is or was away. */
public record RecordAbsence(WorkerId worker, LocalDate firstDay, LocalDate lastDay) {
    /** Nothing may be missing. */
    public RecordAbsence {
        Objects.requireNonNull(worker);
        Objects.requireNonNull(firstDay);
        Objects.requireNonNull(lastDay);
    }
}

package pl.asysta.staff;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Record that a worker will be, is or was away.
 *
 * @param deputy the assistant who sees an absent assistant's families on these days, or null
 */
public record RecordAbsence(
        WorkerId worker,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable WorkerId deputy) {
    /** Who and when may not be missing. */
    public RecordAbsence {
        Objects.requireNonNull(worker);
        Objects.requireNonNull(firstDay);
        Objects.requireNonNull(lastDay);
    }
}

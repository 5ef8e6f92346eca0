package pl.asysta.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a worker is away, both inclusive.
 *
 * @param name her full name
 * @param deputy full name of the assistant who stands in for her, or null
 */
public record Absence(
        WorkerId worker,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String deputy) {
    /** Whether it has not ended before this day, so that it can still be called off. */
    public boolean isOpenOn(LocalDate today) {
        return !lastDay.isBefore(today);
    }
}

package pl.asysta.staff;

import java.time.LocalDate;

/**
 * Days on which a worker is away, both inclusive.
 *
 * @param name her full name
 */
public record Absence(WorkerId worker, String name, LocalDate firstDay, LocalDate lastDay) {
    /** Whether it has not ended before this day, so that it can still be called off. */
    public boolean isOpenOn(LocalDate today) {
        return !lastDay.isBefore(today);
    }
}

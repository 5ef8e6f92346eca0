package pl.asysta.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a worker can be given work on a day.
 *
 * @param absentUntil last day of an absence that covers the day, inclusive, or null
 * @param suspendedSince first day of a suspension (art. 13), or null
 */
public record Availability(
        @Nullable LocalDate absentUntil, @Nullable LocalDate suspendedSince) {
    /** Neither absent nor suspended. */
    public static final Availability AVAILABLE = new Availability(null, null);

    /** Whether nothing stands in the way. */
    public boolean isAvailable() {
        return absentUntil == null && suspendedSince == null;
    }
}

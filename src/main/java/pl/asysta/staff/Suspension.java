package pl.asysta.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an assistant was suspended in her duties (art. 13).
 *
 * @param lastDay or null while it lasts
 * @param liftedWhy or null while it lasts
 */
public record Suspension(
        UUID id,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String basis,
        @Nullable String liftedWhy) {
    /** Whether it has not been lifted. */
    public boolean isOpen() {
        return lastDay == null;
    }
}

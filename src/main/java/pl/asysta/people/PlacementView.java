package pl.asysta.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;

/**
 * A placement as a page shows it.
 *
 * @param placedOn the first day away from home
 * @param returnedOn the first day back or in another place, or null
 */
public record PlacementView(
        UUID id,
        long version,
        PersonId child,
        PlacementForm form,
        String place,
        LocalDate placedOn,
        @Nullable LocalDate returnedOn,
        String basis) {
    /** Whether the child is away on this day. */
    public boolean coversDay(LocalDate day) {
        return !day.isBefore(placedOn) && (returnedOn == null || day.isBefore(returnedOn));
    }

    /** Whether any day belongs to both. */
    boolean meets(LocalDate from, @Nullable LocalDate to) {
        return (returnedOn == null || from.isBefore(returnedOn)) && (to == null || placedOn.isBefore(to));
    }
}

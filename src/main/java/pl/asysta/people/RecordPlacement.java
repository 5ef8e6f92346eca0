package pl.asysta.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Record where a child lives who was placed outside, or put that record right.
 *
 * @param placedOn the first day away from home
 * @param returnedOn the first day back or in another place, or null while the child is there
 * @param basis the court order, the request of the parents, the act
 */
public record RecordPlacement(
        CaseId family,
        PersonId child,
        PlacementForm form,
        String place,
        LocalDate placedOn,
        @Nullable LocalDate returnedOn,
        String basis) {
    /** Everything but the return is needed. */
    public RecordPlacement {
        Objects.requireNonNull(family);
        Objects.requireNonNull(child);
        Objects.requireNonNull(form);
        Objects.requireNonNull(place);
        Objects.requireNonNull(placedOn);
        Objects.requireNonNull(basis);
    }
}

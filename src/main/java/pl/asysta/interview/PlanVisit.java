package pl.asysta.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import pl.asysta.cases.CaseId;

/**
 * Agree a visit for the interview.
 *
 * @param token of the form, so that a double click agrees one
 */
public record PlanVisit(UUID token, CaseId family, LocalDate day, LocalTime hour, Place place) {
    /** Everything is needed. */
    public PlanVisit {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(day);
        Objects.requireNonNull(hour);
        Objects.requireNonNull(place);
    }
}

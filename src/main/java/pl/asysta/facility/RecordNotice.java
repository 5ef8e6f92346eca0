package pl.asysta.facility;

import java.time.LocalDate;
import java.util.Objects;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Record the notice of a facility, or correct it.
 *
 * @param opened the version that was on the page; -1 for none
 * @param parent who leaves; mother or father and under age on that day
 */
public record RecordNotice(CaseId family, long opened, FacilityKind facility, LocalDate leavesOn, PersonId parent) {
    /** Nothing may be missing. */
    public RecordNotice {
        Objects.requireNonNull(family);
        Objects.requireNonNull(facility);
        Objects.requireNonNull(leavesOn);
        Objects.requireNonNull(parent);
    }
}

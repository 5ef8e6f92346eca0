package pl.asysta.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * Whom a family meets in an institution, as pages show it.
 *
 * @param about the member of the family whom it concerns, or null for all of it
 * @param version for the check that nobody corrected it meanwhile
 * @param endedOn the day from which it is past, or null
 */
public record ContactView(
        UUID id,
        long version,
        InstitutionView institution,
        String who,
        @Nullable String phone,
        @Nullable PersonId about,
        @Nullable String note,
        WorkerId addedBy,
        @Nullable LocalDate endedOn) {}

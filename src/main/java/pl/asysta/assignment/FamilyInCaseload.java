package pl.asysta.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.statute.LegalBasis;

/**
 * A family as it stands in an assistant's caseload.
 *
 * @param assistant full name
 * @param counts whether it counts towards the limit
 */
public record FamilyInCaseload(
        CaseId id,
        String label,
        String number,
        String assistant,
        LegalBasis basis,
        boolean counts,
        int weight,
        LocalDate startedOn,
        @Nullable LocalDate plannedEnd,
        boolean awaitsAcceptance,
        boolean assistantSuspended) {}

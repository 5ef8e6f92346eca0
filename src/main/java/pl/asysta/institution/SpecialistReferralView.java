package pl.asysta.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * A referral to a specialist as pages show it.
 *
 * @param institution its name, or null
 * @param words about the outcome, or null
 * @param outcomeBy who recorded it, or null
 * @param earlier what had come of it before, the latest first
 */
public record SpecialistReferralView(
        UUID id,
        PersonId person,
        SpecialistService service,
        @Nullable String institution,
        LocalDate referredOn,
        String reason,
        WorkerId by,
        @Nullable ReferralOutcome outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable String words,
        @Nullable WorkerId outcomeBy,
        List<EarlierOutcome> earlier) {
    /** How much has been recorded of what came of it, for the check that nobody recorded more meanwhile. */
    public long recorded() {
        return outcome == null ? 0 : earlier.size() + 1L;
    }

    /** Whether an outcome may still be recorded. */
    public boolean isOpen() {
        return outcome == null || !outcome.isFinal();
    }
}

package pl.asysta.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * A referral to a specialist as pages show it.
 *
 * @param institution its name, or null
 * @param words about the outcome, or null
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
        @Nullable String words) {
    /** Whether an outcome may still be recorded. */
    public boolean isOpen() {
        return outcome == null || !outcome.isFinal();
    }
}

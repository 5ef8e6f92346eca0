package pl.asysta.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Record what came of a referral to a specialist.
 *
 * @param opened how much had been recorded of it when it was opened
 */
public record RecordOutcome(
        CaseId family,
        UUID referral,
        long opened,
        ReferralOutcome outcome,
        LocalDate on,
        @Nullable String words) {}

package pl.asysta.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/** Record what came of a referral to a specialist. */
public record RecordOutcome(
        CaseId family,
        UUID referral,
        ReferralOutcome outcome,
        LocalDate on,
        @Nullable String words) {}

package pl.asysta.institution.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.institution.RecordOutcome;
import pl.asysta.institution.ReferralOutcome;
import pl.asysta.institution.SpecialistReferralView;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/**
 * The boxes of what came of a referral.
 *
 * @param version how much had been recorded of it when it was opened
 */
record OutcomeForm(
        @Nullable Long version,

        @NotNull(message = "{institution.outcome.required}") @Nullable
        ReferralOutcome outcome,

        @NotBlank(message = "{institution.outcome.day.required}") @Day @Nullable
        String outcomeOn,

        @Prose @Nullable String words) {
    static OutcomeForm blank(SpecialistReferralView referral, LocalDate today) {
        return new OutcomeForm(referral.recorded(), null, Days.typed(today), null);
    }

    static OutcomeForm of(SpecialistReferralView referral) {
        return new OutcomeForm(
                referral.recorded(), referral.outcome(), Days.typed(referral.outcomeOn()), referral.words());
    }

    RecordOutcome toCommand(CaseId family, UUID referral) {
        return new RecordOutcome(
                family,
                referral,
                version == null ? 0 : version,
                Objects.requireNonNull(outcome),
                Days.of(outcomeOn),
                words);
    }
}

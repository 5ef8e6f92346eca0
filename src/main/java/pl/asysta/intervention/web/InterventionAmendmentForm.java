package pl.asysta.intervention.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.intervention.AmendIntervention;
import pl.asysta.site.Prose;

/**
 * The boxes of an amendment.
 *
 * @param version how many amendments the intervention had when it was opened
 */
record InterventionAmendmentForm(
        long version,

        @NotBlank(message = "{card.form.amendment.required}") @Prose @Nullable
        String words,

        @NotBlank(message = "{amendment.form.reason.required}") @Prose @Nullable
        String reason) {
    AmendIntervention toCommand(CaseId family, int number) {
        return new AmendIntervention(family, number, (int) version, String.valueOf(words), String.valueOf(reason));
    }
}

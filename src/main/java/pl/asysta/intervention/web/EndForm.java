package pl.asysta.intervention.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.intervention.EndIntervention;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of the end of a follow-up. */
record EndForm(
        @NotBlank(message = "{intervention.form.on.required}") @Day @Nullable
        String on,

        @NotBlank(message = "{intervention.form.outcome.required}") @Prose @Nullable
        String outcome) {
    EndIntervention toCommand(CaseId family, int number) {
        return new EndIntervention(family, number, Days.of(on), String.valueOf(outcome));
    }
}

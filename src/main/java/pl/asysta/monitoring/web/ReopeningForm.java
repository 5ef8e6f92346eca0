package pl.asysta.monitoring.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.monitoring.ReopenCase;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of a case that goes on again. */
record ReopeningForm(
        @NotBlank(message = "{monitoring.form.reopenedOn.required}") @Day @Nullable
        String on,

        @NotBlank(message = "{monitoring.form.why.required}") @Prose @Nullable
        String why) {
    ReopenCase toCommand(CaseId family) {
        return new ReopenCase(family, Days.of(on), String.valueOf(why));
    }
}

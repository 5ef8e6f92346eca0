package pl.asysta.monitoring.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.monitoring.EndMonitoring;
import pl.asysta.monitoring.MonitoringEnd;
import pl.asysta.site.Prose;

/** The boxes of the end of a monitoring. */
record EndForm(
        @NotNull(message = "{monitoring.form.reason.required}") @Nullable
        MonitoringEnd reason,

        @Prose @Nullable String words) {
    static final EndForm BLANK = new EndForm(null, null);

    EndMonitoring toCommand(CaseId family) {
        return new EndMonitoring(family, Objects.requireNonNull(reason), words);
    }
}

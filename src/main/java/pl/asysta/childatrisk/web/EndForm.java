package pl.asysta.childatrisk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.childatrisk.EndMonitoring;
import pl.asysta.childatrisk.EndReason;
import pl.asysta.childatrisk.MonitoringId;

/** The boxes that end a monitoring. */
record EndForm(
        @NotNull(message = "{child.form.endReason.required}") @Nullable
        EndReason endReason,

        @NotBlank(message = "{child.form.endWords.required}") @Size(max = 20_000, message = "{form.too-long}") @Nullable
        String endWords) {
    static final EndForm BLANK = new EndForm(null, null);

    EndMonitoring toCommand(MonitoringId monitoring) {
        return new EndMonitoring(monitoring, Objects.requireNonNull(endReason), Objects.requireNonNull(endWords));
    }
}

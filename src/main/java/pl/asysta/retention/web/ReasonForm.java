package pl.asysta.retention.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/** The box of a reason: why a list is withdrawn, or a file held back. */
record ReasonForm(
        @NotBlank(message = "{disposal.form.reason.required}") @Prose @Nullable
        String reason) {
    String text() {
        return String.valueOf(reason).strip();
    }
}

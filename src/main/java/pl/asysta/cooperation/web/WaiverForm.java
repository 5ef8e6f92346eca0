package pl.asysta.cooperation.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.cooperation.StartOfWork;
import pl.asysta.site.Prose;
import pl.asysta.site.Words;

/** The box of the reason for which no social worker has to be at the first visit. */
record WaiverForm(
        @NotBlank(message = "{cooperation.form.reason.required}") @Prose @Nullable
        String reason) {
    static WaiverForm begun(StartOfWork start, Words words) {
        return new WaiverForm(null);
    }
}

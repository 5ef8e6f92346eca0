package pl.asysta.assignment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** From when and why a suspended assistant works again. */
record LiftingForm(
        @NotBlank(message = "{suspension.form.backOn.required}") @Day @Nullable
        String backOn,

        @NotBlank(message = "{suspension.form.why.required}") @Size(max = 4000, message = "{form.too-long}") @Nullable
        String why) {}

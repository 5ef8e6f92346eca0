package pl.asysta.monitoring.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/** Why a family that seemed to need an assistant again does not. */
record NotNeededForm(
        @NotBlank(message = "{monitoring.form.because.required}") @Prose @Nullable
        String because) {}
